import type { Yaml } from 'mdast';
import {
  type Document,
  isMap,
  isScalar,
  type Pair,
  parseDocument,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { LineIndex } from '../problem/line-index';
import type { Edit } from './rename/edit';

/** Front matter that cannot be written to; the message completes "its front matter …". */
export class FrontMatterError extends Error {
  override name = 'FrontMatterError';
}

/** What is to become of one field. */
export interface FieldChange {
  field: string;
  /** Its value as YAML, where the field is not written yet or is empty. */
  value: string;
  /**
   * The edit of a value that is there, in offsets of the YAML.
   *
   * @throws {FrontMatterError} where it is none that can be changed
   */
  replace(value: unknown, yaml: string, newline: string): Edit;
}

/**
 * The smallest edit that changes a field of a document's front matter, making front matter where
 * there is none. Everything that the writer put there stays: order, comments, quotes, line ends.
 *
 * @throws {FrontMatterError} where the front matter cannot be written to
 */
export function fieldEdit(text: string, frontMatter: Yaml | undefined, change: FieldChange): Edit {
  const lines = new LineIndex(text);
  const newline = /\r\n|\n/.exec(text)?.[0] ?? '\n';
  if (!frontMatter) {
    const made = ['---', `${change.field}: ${change.value}`, '---', ''].join(newline);
    return { start: 0, end: 0, text: made };
  }
  const start = lines.startOf(2);
  const end = lines.startOf(frontMatter.position?.end.line ?? 2);
  const yaml = text.slice(start, end);
  const document = parseDocument(yaml, { schema: 'failsafe', prettyErrors: false });
  if (document.errors.length > 0) throw new FrontMatterError('is not valid YAML');
  const edit = editYaml(document, yaml, newline, change);
  return { start: start + edit.start, end: start + edit.end, text: edit.text };
}

function editYaml(document: Document, yaml: string, newline: string, change: FieldChange): Edit {
  const { contents } = document;
  const field = `${change.field}: ${change.value}`;
  const isEmpty = contents === null || (isScalar(contents) && contents.value === '');
  if (isEmpty) return insert(yaml.length, field + newline);
  if (!isMap(contents)) throw new FrontMatterError('is not written as `name: value`');
  const pair = contents.items.find(({ key }) => isScalar(key) && key.value === change.field);
  if (!pair) return addField(contents, yaml, newline, field);
  const { value } = pair;
  if (value === null || (isScalar(value) && value.value === '' && value.type === 'PLAIN')) {
    return insert(afterColon(pair, yaml), ` ${change.value}`);
  }
  return change.replace(value, yaml, newline);
}

/** Adds the field behind all others, at their indentation. */
function addField(
  map: YAMLMap<unknown, unknown>,
  yaml: string,
  newline: string,
  field: string,
): Edit {
  if (map.flow) return addToFlow(map, field);
  const [first = 0] = map.range ?? [];
  const indent = yaml.slice(yaml.lastIndexOf('\n', first - 1) + 1, first);
  return insert(yaml.length, indent + field + newline);
}

/** Adds text behind the last item of a list or a map that is written in brackets. */
export function addToFlow(list: YAMLSeq<unknown> | YAMLMap<unknown, unknown>, text: string): Edit {
  const last = list.items.at(-1);
  return last === undefined
    ? insert((list.range?.[0] ?? 0) + 1, text)
    : insert(endOf(last), `, ${text}`);
}

/** Where an item's own text ends, before the comment that may follow. */
export function endOf(item: unknown): number {
  const node = isPairOf(item) ? (item.value ?? item.key) : item;
  const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : null;
  if (!Array.isArray(range) || typeof range[1] !== 'number') {
    throw new FrontMatterError('has a list that is not closed');
  }
  return range[1];
}

export function insert(at: number, text: string): Edit {
  return { start: at, end: at, text };
}

function isPairOf(item: unknown): item is Pair<unknown, unknown> {
  return typeof item === 'object' && item !== null && 'key' in item && 'value' in item;
}

function afterColon(pair: Pair<unknown, unknown>, yaml: string): number {
  return yaml.indexOf(':', endOf(pair.key)) + 1;
}
