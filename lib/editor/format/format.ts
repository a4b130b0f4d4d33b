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
  documentParts,
  type FileParts,
  fieldsOf,
  joinParts,
  settingsParts,
  titleIn,
} from './file-parts';
import { fitting } from './fitting';
import { toLineFeeds, usualLineEnd, withLineEnds } from './line-ends';
import { cleanFields, same, type Value } from './values';

/** The kinds of file that the editor opens. */
export type FileKind = DocumentKind | 'settings';

/** What the form holds beside its fields: the file's text as it was read. */
export const ORIGINAL = 'original_file';

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

function partsOf(kind: FileKind, text: string): FileParts {
  return kind === 'settings' ? settingsParts(text) : documentParts(text);
}

function formOf(kind: FileKind, text: string): DecapData {
  const parts = partsOf(kind, text);
  const fields = fitting(SCHEMA[kind], fieldsOf(parts.yaml) ?? {});
  if (kind === 'settings') return { ...fields, [ORIGINAL]: text };
  const title = hasTitle(kind) ? (fields.title ?? titleIn(parts.body)?.text) : undefined;
  return {
    ...fields,
    ...(title === undefined ? {} : { title }),
    body: toLineFeeds(parts.body),
    [ORIGINAL]: text,
  };
}

function hasTitle(kind: FileKind): boolean {
  return kind === 'posting' || kind === 'competency';
}

function fileOf(kind: FileKind, data: DecapData): string {
  const original = data[ORIGINAL];
  const text = typeof original === 'string' ? original : '';
  const parts = partsOf(kind, text);
  const usual = usualLineEnd(text);
  const edited = kind === 'settings' ? parts : { ...parts, body: bodyOf(data, parts, usual) };
  const changes = changesOf(kind, data, text);
  if ('title' in changes && hasTitle(kind) && fieldsOf(parts.yaml)?.title === undefined) {
    const before = text === '' ? '' : titleIn(parts.body)?.text;
    const body = retitled(edited.body, changes.title, before, usual);
    if (body !== undefined || changes.title === undefined) {
      delete changes.title;
      edited.body = body ?? edited.body;
    }
  }
  return joinParts(withChanges(kind, edited, changes, usual));
}

/** The text of the form with the line ends of the file; that of a new file ends with one. */
function bodyOf(data: DecapData, parts: FileParts, usual: string): string {
  const text = typeof data.body === 'string' ? toLineFeeds(data.body) : '';
  const isNew = typeof data[ORIGINAL] !== 'string';
  return withLineEnds(isNew && text !== '' ? text.replace(/\n*$/, '\n') : text, parts.body, usual);
}

/** The fields that the form has changed, undefined where one was emptied. */
function changesOf(kind: FileKind, data: DecapData, text: string): Changes {
  const [before, after] = [formOf(kind, text), data].map(cleanFields);
  const names = Object.keys(SCHEMA[kind].shape);
  return Object.fromEntries(
    names
      .filter((name) => !same(before?.[name], after?.[name]))
      .map((name) => [name, after?.[name]]),
  );
}

type Changes = Record<string, Value | undefined>;

/**
 * A text with another title in its first heading. A heading that was edited in the text itself keeps
 * what it says there; one that is not there any more, or not yet, is put on top. Undefined where the
 * text never had one: its title stands in the front matter.
 */
function retitled(
  body: string,
  title: Value | undefined,
  before: string | undefined,
  usual: string,
): string | undefined {
  if (typeof title !== 'string') return undefined;
  const heading = titleIn(body);
  if (heading) {
    if (heading.text !== before) return body;
    return body.slice(0, heading.start) + title + body.slice(heading.end);
  }
  if (before !== undefined || body === '')
    return `# ${title}${usual}${body === '' ? '' : usual}${body}`;
  return undefined;
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
