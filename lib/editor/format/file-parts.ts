import type { Heading } from 'mdast';
import { readBody, titleHeading } from '../../markup/body';
import { LineIndex } from '../../problem/line-index';
import { readFields } from './edit-yaml';
import { toLineFeeds } from './line-ends';
import type { Values } from './values';

/** The text of a file, taken apart; its parts in this order are the file again. */
export interface FileParts {
  /** Byte-order marks. */
  mark: string;
  /** The line of dashes above the front matter. */
  opening: string;
  /** The fields, as they were written. */
  yaml: string;
  /** The line of dashes below the front matter, with the blank lines up to the text. */
  closing: string;
  /** What the form shows as the text. */
  body: string;
}

/** A title that stands in a text, as its first heading. */
export interface BodyTitle {
  /** As Markdown. */
  text: string;
  /** Where it stands in the text. */
  start: number;
  end: number;
}

/** A document taken apart, with the title that stands in its text. */
export interface DocumentParts extends FileParts {
  title: BodyTitle | undefined;
}

/** Takes the settings apart, which are fields alone. */
export function settingsParts(text: string): FileParts {
  const mark = markOf(text);
  return { mark, opening: '', yaml: text.slice(mark.length), closing: '', body: '' };
}

/**
 * Takes a document apart. Front matter that cannot be read belongs to the text, where a writer can
 * mend it.
 */
export function documentParts(text: string): DocumentParts {
  const mark = markOf(text);
  const rest = text.slice(mark.length);
  const lines = new LineIndex(rest);
  const body = readBody('', rest, lines);
  const end = body.frontMatter?.position?.end.line;
  const [start, close] = end ? [lines.startOf(2), lines.startOf(end)] : [0, 0];
  const yaml = rest.slice(start, close);
  const isRead = fieldsOf(yaml) !== undefined;
  const bodyStart = end && isRead ? textStart(rest, lines.startOf(end + 1)) : textStart(rest, 0);
  const title = titleOf(titleHeading(body), rest);
  return {
    mark,
    ...(isRead
      ? { opening: rest.slice(0, start), yaml, closing: rest.slice(close, bodyStart) }
      : { opening: '', yaml: '', closing: rest.slice(0, bodyStart) }),
    body: rest.slice(bodyStart),
    title: title && { ...title, start: title.start - bodyStart, end: title.end - bodyStart },
  };
}

/** Where the first line at or behind an offset begins that is not blank. */
function textStart(text: string, offset: number): number {
  const [blank = ''] = /^(?:[ \t]*(?:\r\n|\r|\n))*/.exec(text.slice(offset)) ?? [];
  return offset + blank.length;
}

/** The fields of a YAML text, whatever its line ends; undefined where it is no such text. */
export function fieldsOf(yaml: string): Values | undefined {
  return readFields(toLineFeeds(yaml));
}

/** The text of the file that the parts are of. */
export function joinParts({ mark, opening, yaml, closing, body }: FileParts): string {
  return mark + opening + yaml + closing + body;
}

function titleOf(heading: Heading | undefined, text: string): BodyTitle | undefined {
  const start = heading?.children[0]?.position?.start.offset;
  const end = heading?.children.at(-1)?.position?.end.offset;
  if (start === undefined || end === undefined) return undefined;
  return { text: text.slice(start, end).replace(/\s+/g, ' ').trim(), start, end };
}

function markOf(text: string): string {
  return /^\ufeff*/.exec(text)?.[0] ?? '';
}
