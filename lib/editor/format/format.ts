import type { z } from 'zod';
import {
  competencyFields,
  postingFields,
  settingsFields,
  snippetFields,
} from '../../markup/fields';
import type { DocumentKind } from '../../markup/source';
import type { DecapData, DecapFormat } from '../decap';
import { editField, RefusedChange } from './edit-yaml';
import {
  type BodyTitle,
  type DocumentParts,
  documentParts,
  type FileParts,
  fieldsOf,
  joinParts,
  settingsParts,
} from './file-parts';
import { fitting } from './fitting';
import { toLineFeeds, usualLineEnd, withLineEnds } from './line-ends';
import { cleanFields, same, type Value, type Values } from './values';

/** The kinds of file that the editor opens. */
export type FileKind = DocumentKind | 'settings';

/** What the form holds beside its fields: the file's text as it was read. */
const ORIGINAL = 'original_file';

const SCHEMA: Record<FileKind, z.ZodObject> = {
  posting: postingFields,
  snippet: snippetFields,
  competency: competencyFields,
  settings: settingsFields,
};

/**
 * The format of one kind of file, as Decap asks for it. A file that is read and written is the same
 * byte for byte, and a change touches its own lines alone: each save begins with the text that was
 * read, which travels with the form as {@link ORIGINAL}.
 *
 * `toFile` throws a {@link RefusedChange} where a field cannot be written without harm to others.
 */
export function formatOf(kind: FileKind): DecapFormat {
  return {
    fromFile: (text) => formOf(kind, text),
    toFile: (data) => fileOf(kind, data),
  };
}

interface ReadFile {
  parts: DocumentParts;
  fields: Values;
}

/** While one types, it is the same file that is read with each letter. */
let last: (ReadFile & { kind: FileKind; text: string }) | undefined;

/** The fields that a file's form shows, and what the file is made of. */
function readFile(kind: FileKind, text: string): ReadFile {
  if (last?.kind === kind && last.text === text) return last;
  const parts =
    kind === 'settings' ? { ...settingsParts(text), title: undefined } : documentParts(text);
  last = { kind, text, parts, fields: fitting(SCHEMA[kind], fieldsOf(parts.yaml) ?? {}) };
  return last;
}

function formOf(kind: FileKind, text: string): DecapData {
  const { parts, fields } = readFile(kind, text);
  return {
    ...titled(kind, fields, parts),
    ...(kind === 'settings' ? {} : { body: toLineFeeds(parts.body) }),
    [ORIGINAL]: text,
  };
}

/** The fields with the title, which stands in the text where the front matter has none. */
function titled(kind: FileKind, fields: Values, { title }: DocumentParts): Values {
  return isTitledByHeading(kind, fields) && title ? { title: title.text, ...fields } : fields;
}

function isTitledByHeading(kind: FileKind, fields: Values): boolean {
  return 'title' in SCHEMA[kind].shape && fields.title === undefined;
}

function fileOf(kind: FileKind, data: DecapData): string {
  const original = data[ORIGINAL];
  const text = typeof original === 'string' ? original : '';
  const { parts, fields } = readFile(kind, text);
  const usual = usualLineEnd(text);
  const body = kind === 'settings' ? '' : bodyOf(data, parts, usual);
  const changes = changesOf(kind, titled(kind, fields, parts), data);
  if ('title' in changes && isTitledByHeading(kind, fields)) {
    const isInText = text === '' || parts.title !== undefined;
    if (isInText) {
      const { title, ...rest } = changes;
      const retitled = typeof title === 'string' ? retitle(body, title, parts.title, usual) : body;
      return joinParts(withChanges(kind, { ...parts, body: retitled }, rest, usual));
    }
  }
  return joinParts(withChanges(kind, { ...parts, body }, changes, usual));
}

/** The text of the form with the line ends of the file; that of a new file ends with one. */
function bodyOf(data: DecapData, parts: FileParts, usual: string): string {
  const text = typeof data.body === 'string' ? toLineFeeds(data.body) : '';
  const isNew = typeof data[ORIGINAL] !== 'string';
  return withLineEnds(isNew && text !== '' ? text.replace(/\n*$/, '\n') : text, parts.body, usual);
}

type Changes = Record<string, Value | undefined>;

/** The fields that the form has changed, undefined where one was emptied. */
function changesOf(kind: FileKind, before: Values, data: DecapData): Changes {
  const after = cleanFields(data);
  const names = Object.keys(SCHEMA[kind].shape);
  return Object.fromEntries(
    names.filter((name) => !same(before[name], after[name])).map((name) => [name, after[name]]),
  );
}

/**
 * A text with another title in its first heading, on top where there is none. A heading that was
 * edited in the text itself keeps what it says there.
 */
function retitle(
  body: string,
  title: string,
  before: BodyTitle | undefined,
  usual: string,
): string {
  const heading = documentParts(body).title;
  if (!heading) return `# ${title}${usual}${body === '' ? '' : usual}${body}`;
  if (heading.text !== before?.text) return body;
  return body.slice(0, heading.start) + title + body.slice(heading.end);
}

function withChanges(kind: FileKind, parts: FileParts, changes: Changes, usual: string): FileParts {
  const names = Object.keys(changes);
  if (names.length === 0) return parts;
  const edited = names.reduce(
    (yaml, name) => editField(yaml, name, changes[name]),
    toLineFeeds(parts.yaml),
  );
  const yaml = withLineEnds(edited, parts.yaml, usual);
  if (kind === 'settings' || parts.opening !== '') return { ...parts, yaml };
  if (/^---[ \t]*$/m.exec(parts.body)?.index === 0) throw new RefusedChange(UNREADABLE);
  const isApart = parts.closing !== '' || parts.body === '';
  const closing = `---${usual}${isApart ? '' : usual}${parts.closing}`;
  return { ...parts, opening: `---${usual}`, yaml, closing };
}

const UNREADABLE =
  'The text begins with a line of dashes and fields that cannot be read. Mend or remove them in the text, save, open this page again, and set the fields then.';
