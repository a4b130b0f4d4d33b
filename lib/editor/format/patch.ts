import {
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import {
  renderField,
  renderFieldInFlow,
  renderInFlow,
  renderItem,
  renderText,
} from './render-yaml';
import { clean, same, type Value, type Values } from './values';
import {
  type Edit,
  endOf,
  indented,
  insertLines,
  lineEnd,
  lineStart,
  startOf,
  Unpatchable,
} from './yaml-lines';

type List = YAMLSeq<unknown>;
type Fields = YAMLMap<unknown, unknown>;

/**
 * The smallest edits that make the fields of a parsed YAML text say others. Each keeps the style of
 * what stands there, and touches no line but those of what has changed.
 *
 * @throws {Unpatchable} where something has to be written anew as a whole
 */
export function patchFields(yaml: string, map: Fields, values: Values): Edit[] {
  const written = new Set<string>();
  const edits = map.items.flatMap((pair, index) => {
    const name = nameOf(pair);
    written.add(name);
    const value = values[name];
    if (value !== undefined) return patchPair(yaml, pair, value, map.flow === true);
    if (plainOf(pair.value) === undefined) return [];
    return [removed(yaml, map, index)];
  });
  const missing = Object.entries(values).filter(([name]) => !written.has(name));
  return [...edits, ...missing.map(([name, value]) => added(yaml, map, name, value))];
}

function patchPair(
  yaml: string,
  pair: Pair<unknown, unknown>,
  value: Value,
  flow: boolean,
): Edit[] {
  if (same(plainOf(pair.value), value)) return [];
  const colon = yaml.indexOf(':', endOf(pair.key));
  const isEmpty = !isNode(pair.value) || (isScalar(pair.value) && pair.value.source === '');
  if (!isEmpty) return patchNode(yaml, pair.value as Node, value, { flow, key: startOf(pair) });
  if (colon < 0 || typeof value !== 'string') throw new Unpatchable();
  const text = flow ? renderInFlow(value) : textAt(yaml, startOf(pair), value);
  return [{ start: colon + 1, end: colon + 1, text: ` ${text}` }];
}

interface Surroundings {
  flow: boolean;
  /** Where the key or the dash stands that the node belongs to. */
  key: number;
}

function patchNode(yaml: string, node: unknown, value: Value, around: Surroundings): Edit[] {
  if (same(plainOf(node), value)) return [];
  if (isMap(node) && typeof value === 'object' && !Array.isArray(value)) {
    return patchFields(yaml, node, value);
  }
  if (isSeq(node) && Array.isArray(value)) return patchList(yaml, node, value);
  if (!isScalar(node) || typeof value !== 'string' || !node.range) throw new Unpatchable();
  const [start, end] = node.range;
  const isBlock = node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL';
  if (around.flow) return [{ start, end, text: renderInFlow(value) }];
  const text = textAt(yaml, around.key, value, node.type);
  return [{ start, end, text: isBlock ? `${text}\n` : text }];
}

/** A text behind the key at an offset, its further lines indented as that key is. */
function textAt(yaml: string, key: number, value: string, type?: Scalar.Type): string {
  const indent = ' '.repeat(key - lineStart(yaml, key));
  const [first = '', ...more] = renderText(value, type).split('\n');
  return [first, ...more.map((line) => (line === '' ? line : indent + line))].join('\n');
}

/** Items at the beginning and at the end of the list that have not changed stay as they are. */
function patchList(yaml: string, list: List, values: Value[]): Edit[] {
  const before = list.items.map(plainOf);
  const shorter = Math.min(before.length, values.length);
  let first = 0;
  while (first < shorter && same(before[first], values[first])) first += 1;
  let last = 0;
  while (last < shorter - first && same(before.at(-1 - last), values.at(-1 - last))) last += 1;
  const changed = list.items.slice(first, list.items.length - last);
  const wanted = values.slice(first, values.length - last);
  const kept = Math.min(changed.length, wanted.length);
  const edits = wanted.slice(0, kept).flatMap((value, index) => {
    const item = changed[index];
    const around = { flow: list.flow === true, key: dashOf(yaml, list, item) };
    return patchNode(yaml, item, value, around);
  });
  const surplus = changed
    .slice(kept)
    .map((_item, index) => removed(yaml, list, first + kept + index));
  const more = wanted.slice(kept);
  return more.length > 0
    ? [...edits, insertedItems(yaml, list, first + kept, more)]
    : [...edits, ...surplus];
}

function insertedItems(yaml: string, list: List, index: number, values: Value[]): Edit {
  const before = list.items[index - 1];
  const [next] = list.items.slice(index);
  if (list.flow) {
    const text = values.map(renderInFlow).join(', ');
    if (before !== undefined) return insertion(endOf(before), `, ${text}`);
    return next === undefined
      ? insertion((list.range?.[0] ?? 0) + 1, text)
      : insertion(startOf(next), `${text}, `);
  }
  const near = before ?? next;
  if (near === undefined) throw new Unpatchable();
  const dash = dashOf(yaml, list, near);
  const begin = lineStart(yaml, dash);
  const lines = indented(values.map(renderItem).join(''), yaml.slice(begin, dash));
  return insertLines(yaml, before === undefined ? begin : lineEnd(yaml, endOf(before)), lines);
}

/** Where the dash of an item stands, alone in front of it on its line. */
function dashOf(yaml: string, list: List, item: unknown): number {
  const start = startOf(isMap(item) && !item.flow ? item.items[0] : item);
  if (list.flow) return start;
  const begin = lineStart(yaml, start);
  const before = /^([ ]*)-[ \t]+$/.exec(yaml.slice(begin, start));
  if (!before) throw new Unpatchable();
  return begin + (before[1]?.length ?? 0);
}

function added(yaml: string, map: Fields, name: string, value: Value): Edit {
  const last = map.items.at(-1);
  if (map.flow) {
    const text = renderFieldInFlow(name, value);
    return last === undefined
      ? insertion((map.range?.[0] ?? 0) + 1, text)
      : insertion(endOf(last), `, ${text}`);
  }
  const [firstPair] = map.items;
  const first = startOf(firstPair);
  const indent = ' '.repeat(first - lineStart(yaml, first));
  return insertLines(yaml, lineEnd(yaml, endOf(last)), indented(renderField(name, value), indent));
}

/** The removal of an item of a list or a field of a map. */
function removed(yaml: string, collection: List | Fields, index: number): Edit {
  const { items } = collection;
  const [item, next, before] = [items[index], items[index + 1], items[index - 1]];
  if (collection.flow) {
    if (next !== undefined) return { start: startOf(item), end: startOf(next), text: '' };
    const start = before === undefined ? startOf(item) : endOf(before);
    return { start, end: endOf(item), text: '' };
  }
  const start = isSeq(collection) ? dashOf(yaml, collection, item) : startOf(item);
  const begin = lineStart(yaml, start);
  if (/^[ ]*$/.test(yaml.slice(begin, start))) {
    return { start: begin, end: lineEnd(yaml, endOf(item)), text: '' };
  }
  // The first field of an item stands behind a dash, which the next one takes over.
  if (next === undefined) throw new Unpatchable();
  return { start, end: startOf(next), text: '' };
}

function insertion(at: number, text: string): Edit {
  return { start: at, end: at, text };
}

function nameOf({ key }: Pair<unknown, unknown>): string {
  if (!isScalar(key)) throw new Unpatchable();
  return String(key.value);
}

function plainOf(node: unknown): Value | undefined {
  return isNode(node) ? clean(node.toJSON()) : undefined;
}
