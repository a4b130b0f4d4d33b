import { type Document, isMap, isScalar, parseDocument } from 'yaml';
import { brokenAliases, findTooDeep, plain } from '../../markup/yaml-document';
import { patchFields } from './patch';
import { renderField } from './render-yaml';
import { cleanFields, same, type Value, type Values } from './values';
import {
  applyEdits,
  type Edit,
  endOf,
  indented,
  insertLines,
  lineEnd,
  lineStart,
  startOf,
  Unpatchable,
} from './yaml-lines';

/** A change that the file does not take; the message is for the writer. */
export class RefusedChange extends Error {
  override name = 'RefusedChange';
}

/** The fields of a YAML text as the language reads them; undefined where it is no such text. */
export function readFields(yaml: string): Values | undefined {
  if (findTooDeep(yaml)) return undefined;
  const document = parse(yaml);
  if (document.errors.length > 0 || brokenAliases(document).length > 0) return undefined;
  const value = plain(document);
  if (value === null || value === '') return {};
  if (typeof value !== 'object' || Array.isArray(value)) return undefined;
  return cleanFields(value as Record<string, unknown>);
}

/**
 * A YAML text with one field changed, taken out, or added behind all others. What belongs to other
 * fields stays, byte for byte.
 *
 * @throws {RefusedChange} where that cannot be done without touching other fields
 */
export function editField(yaml: string, name: string, value: Value | undefined): string {
  const before = readFields(yaml);
  if (!before) throw refusal(name);
  const wanted: Values = { ...before };
  if (value === undefined) delete wanted[name];
  else wanted[name] = value;
  const document = parse(yaml);
  for (const edit of [inPlace, anew]) {
    const edited = attempt(() => edit(yaml, document, name, wanted));
    if (edited !== undefined && same(readFields(edited), wanted)) return edited;
  }
  throw refusal(name);
}

function inPlace(yaml: string, { contents }: Document, _name: string, wanted: Values): string {
  if (!isMap(contents)) throw new Unpatchable();
  return applyEdits(yaml, patchFields(yaml, contents, wanted));
}

/** The whole field written anew, where the field is one of lines of their own. */
function anew(yaml: string, { contents }: Document, name: string, wanted: Values): string {
  const value = wanted[name];
  const lines = value === undefined ? '' : renderField(name, value);
  if (!isMap(contents)) return applyEdits(yaml, [insertLines(yaml, yaml.length, lines)]);
  const pair = contents.items.find(({ key }) => isScalar(key) && key.value === name);
  if (!pair || contents.flow) throw new Unpatchable();
  const start = startOf(pair);
  const begin = lineStart(yaml, start);
  const text = indented(lines, yaml.slice(begin, start));
  const edit: Edit = { start: begin, end: lineEnd(yaml, endOf(pair)), text };
  return applyEdits(yaml, [edit]);
}

function attempt(edit: () => string): string | undefined {
  try {
    return edit();
  } catch (error) {
    if (error instanceof Unpatchable) return undefined;
    throw error;
  }
}

function parse(yaml: string): Document {
  return parseDocument(yaml, { schema: 'failsafe', prettyErrors: false, logLevel: 'error' });
}

function refusal(name: string): RefusedChange {
  return new RefusedChange(
    `“${name}” cannot be changed here: the file says it in a way that this form would break. Change it in the file itself.`,
  );
}
