import type { Yaml } from 'mdast';
import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  type Pair,
  parseDocument,
  stringify,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { LineIndex } from '../../problem/line-index';
import type { Edit } from './edit';

/** Front matter whose aliases cannot be written to; the message completes "its front matter …". */
export class AliasError extends Error {
  override name = 'AliasError';
}

/** What is to become of the aliases. */
export interface AliasChange {
  added: string;
  /** Whether an alias becomes the document's name, so that the added one takes its place. */
  isReplaced(alias: string): boolean;
}

/**
 * The smallest edit that adds an alias to a document's front matter, making front matter where
 * there is none. Everything that the writer put there stays: order, comments, quotes, line ends.
 *
 * @throws {AliasError} where the front matter says something else than a list of aliases
 */
export function aliasEdit(text: string, frontMatter: Yaml | undefined, change: AliasChange): Edit {
  const lines = new LineIndex(text);
  const newline = /\r\n|\n/.exec(text)?.[0] ?? '\n';
  if (!frontMatter) {
    const made = ['---', `aliases: [${inYaml(change.added)}]`, '---', ''].join(newline);
    return { start: 0, end: 0, text: made };
  }
  const start = lines.startOf(2);
  const end = lines.startOf(frontMatter.position?.end.line ?? 2);
  const yaml = text.slice(start, end);
  const document = parseDocument(yaml, { schema: 'failsafe', prettyErrors: false });
  if (document.errors.length > 0) throw new AliasError('is not valid YAML');
  const edit = editYaml(document, yaml, newline, change);
  return { start: start + edit.start, end: start + edit.end, text: edit.text };
}

function editYaml(document: Document, yaml: string, newline: string, change: AliasChange): Edit {
  const { contents } = document;
  const isEmpty = contents === null || (isScalar(contents) && contents.value === '');
  if (isEmpty) return insert(yaml.length, `aliases: [${inYaml(change.added)}]${newline}`);
  if (!isMap(contents)) throw new AliasError('is not written as `name: value`');
  const pair = contents.items.find(({ key }) => isScalar(key) && key.value === 'aliases');
  if (!pair) return addField(contents, yaml, newline, change.added);
  const { value } = pair;
  if (value === null || (isScalar(value) && value.value === '' && value.type === 'PLAIN')) {
    return insert(afterColon(pair, yaml), ` [${inYaml(change.added)}]`);
  }
  if (!isSeq(value)) throw new AliasError('has aliases that are not a list');
  return editList(value, yaml, newline, change);
}

function editList(
  list: YAMLSeq<unknown>,
  yaml: string,
  newline: string,
  { added, isReplaced }: AliasChange,
): Edit {
  for (const item of list.items) {
    if (!isScalar(item) || !item.range || typeof item.value !== 'string') {
      throw new AliasError('has aliases that are not plain names');
    }
    if (isReplaced(item.value)) {
      return { start: item.range[0], end: item.range[1], text: inYaml(added) };
    }
  }
  if (list.flow) return addToFlow(list, inYaml(added));
  const end = endOf(list.items.at(-1));
  const lineEnd = yaml[end - 1] === '\n' ? end : yaml.indexOf('\n', end) + 1;
  const [dash = 0] = list.range ?? [];
  const lineStart = yaml.lastIndexOf('\n', dash - 1) + 1;
  const gap = /^-[ \t]*/.exec(yaml.slice(dash))?.[0] ?? '- ';
  return insert(lineEnd, yaml.slice(lineStart, dash) + gap + inYaml(added) + newline);
}

/** Adds the field behind all others, at their indentation. */
function addField(
  map: YAMLMap<unknown, unknown>,
  yaml: string,
  newline: string,
  added: string,
): Edit {
  const field = `aliases: [${inYaml(added)}]`;
  if (map.flow) return addToFlow(map, field);
  const [first = 0] = map.range ?? [];
  const indent = yaml.slice(yaml.lastIndexOf('\n', first - 1) + 1, first);
  return insert(yaml.length, indent + field + newline);
}

function addToFlow(list: YAMLSeq<unknown> | YAMLMap<unknown, unknown>, text: string): Edit {
  const last = list.items.at(-1);
  return last === undefined
    ? insert((list.range?.[0] ?? 0) + 1, text)
    : insert(endOf(last), `, ${text}`);
}

/** Where an item's own text ends, before the comment that may follow. */
function endOf(item: unknown): number {
  const node = isPairOf(item) ? (item.value ?? item.key) : item;
  const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : null;
  if (!Array.isArray(range) || typeof range[1] !== 'number') {
    throw new AliasError('has a list that is not closed');
  }
  return range[1];
}

function isPairOf(item: unknown): item is Pair<unknown, unknown> {
  return typeof item === 'object' && item !== null && 'key' in item && 'value' in item;
}

function afterColon(pair: Pair<unknown, unknown>, yaml: string): number {
  return yaml.indexOf(':', endOf(pair.key)) + 1;
}

function insert(at: number, text: string): Edit {
  return { start: at, end: at, text };
}

/** A name as YAML, in quotes where another reader would take it for a number or the like. */
function inYaml(name: string): string {
  const list = stringify([name], {
    collectionStyle: 'flow',
    flowCollectionPadding: false,
    lineWidth: 0,
  });
  return list.trim().slice(1, -1);
}
