import { type Document, visit } from 'yaml';

/** A stretch of YAML, from one offset to another. */
export type Span = [start: number, end: number];

/** More brackets than this in all, or markers at the beginning of a line, are no fields. */
const MOST_BRACKETS = 500;
const MOST_MARKERS = 50;

/** Where YAML nests deeper than its parser, which recurses, can be trusted with. */
export function findTooDeep(text: string): Span | undefined {
  let brackets = 0;
  for (const { index } of text.matchAll(/[[{]/g)) {
    brackets += 1;
    if (brackets > MOST_BRACKETS) return [index, index + 1];
  }
  for (const { index, 0: markers } of text.matchAll(/^(?:[ \t]*[-?:](?=[ \t]))+/gm)) {
    if (markers.split(/[-?:]/).length - 1 > MOST_MARKERS) return [index, index + markers.length];
  }
  return undefined;
}

/** Where an alias stands that no anchor belongs to, such as `*important`. */
export function brokenAliases(document: Document): Span[] {
  const spans: Span[] = [];
  const anchors = new Set<string>();
  visit(document, {
    Value(_key, node) {
      if (node.anchor) anchors.add(node.anchor);
    },
    Alias(_key, node) {
      if (!anchors.has(node.source) && node.range) spans.push([node.range[0], node.range[1]]);
    },
  });
  return spans;
}

/** The document as plain values, all scalars as text; undefined for an alias bomb. */
export function plain(document: Document): unknown {
  try {
    return withoutEmpty(document.toJS({ maxAliasCount: 100 }));
  } catch {
    return undefined;
  }
}

/** A field that is written without a value counts as not written. */
function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty);
  // An escape can write half of a character, and no address can be made of one.
  if (typeof value === 'string') return value.toWellFormed().replace(/\r\n?/g, '\n').trim();
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, inner]) => [key, withoutEmpty(inner)] as const)
      .filter(([, inner]) => inner !== '' && inner !== null && inner !== undefined),
  );
}
