/**
 * A document in parts, which are its text when they are joined. One with all roles of a large company is never one
 * string: a few thousand roles are more than a process has room for.
 */
export type Parts = Iterable<string>;

/** An array of JSON. */
export function* jsonArray<Item>(items: Iterable<Item>, write: (item: Item) => object): Parts {
  yield '[';
  let comma = '';
  for (const item of items) {
    yield comma + JSON.stringify(write(item));
    comma = ',';
  }
  yield ']';
}

/**
 * An object of JSON with an array as its last property.
 *
 * @param rest what else it has, at least one property
 */
export function* jsonObject<Item>(
  rest: object,
  name: string,
  items: Iterable<Item>,
  write: (item: Item) => object,
): Parts {
  yield `${JSON.stringify(rest).slice(0, -1)},${JSON.stringify(name)}:`;
  yield* jsonArray(items, write);
  yield '}';
}

/**
 * A document of XML with further elements at the end of the last one that is called `parent`.
 *
 * @param document the document without them
 * @param write an element, well-formed by itself
 */
export function* xmlDocument<Item>(
  document: string,
  parent: string,
  items: Iterable<Item>,
  write: (item: Item) => string,
): Parts {
  const end = document.lastIndexOf(`</${parent}>`);
  yield document.slice(0, end);
  for (const item of items) yield write(item);
  yield document.slice(end);
}

/** The one element of a document that is called so, where nothing before it has its tag in its text. */
export function elementOf(document: string, name: string): string {
  const tag = `</${name}>`;
  return document.slice(document.indexOf(`<${name}>`), document.lastIndexOf(tag) + tag.length);
}
