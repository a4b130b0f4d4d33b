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

/** Takes the settings apart, which are fields alone. */
export function settingsParts(text: string): FileParts {
  const mark = markOf(text);
  return { mark, opening: '', yaml: text.slice(mark.length), closing: '', body: '' };
}

/**
 * Takes a document apart. Front matter that cannot be read belongs to the text, where a writer can
 * mend it.
 */
export function documentParts(text: string): FileParts {
  const mark = markOf(text);
  const rest = text.slice(mark.length);
  const lines = new LineIndex(rest);
  const { frontMatter } = readBody('', rest, lines);
  const end = frontMatter?.position?.end.line;
  if (end === undefined) return withoutFrontMatter(mark, rest);
  const [start, close] = [lines.startOf(2), lines.startOf(end)];
  const yaml = rest.slice(start, close);
  if (fieldsOf(yaml) === undefined) return withoutFrontMatter(mark, rest);
  const [closing = ''] =
    /^[^\r\n]*(?:\r\n|\r|\n|$)(?:[ \t]*(?:\r\n|\r|\n))*/.exec(rest.slice(close)) ?? [];
  return {
    mark,
    opening: rest.slice(0, start),
    yaml,
    closing,
    body: rest.slice(close + closing.length),
  };
}

function withoutFrontMatter(mark: string, rest: string): FileParts {
  const [closing = ''] = /^(?:[ \t]*(?:\r\n|\r|\n))*/.exec(rest) ?? [];
  return { mark, opening: '', yaml: '', closing, body: rest.slice(closing.length) };
}

/** The fields of a YAML text, whatever its line ends; undefined where it is no such text. */
export function fieldsOf(yaml: string): Values | undefined {
  return readFields(toLineFeeds(yaml));
}

/** The text of the file that the parts are of. */
export function joinParts({ mark, opening, yaml, closing, body }: FileParts): string {
  return mark + opening + yaml + closing + body;
}

/** A title that stands in the text. */
export interface BodyTitle {
  /** As Markdown. */
  text: string;
  start: number;
  end: number;
}

/** The first heading of a text, which is its title; undefined where it has none, or an empty one. */
export function titleIn(body: string): BodyTitle | undefined {
  const heading = titleHeading(readBody('', body, new LineIndex(body)));
  const [start, end] = [heading?.children[0], heading?.children.at(-1)].map(offsetsOf);
  if (!start || !end) return undefined;
  const text = body.slice(start[0], end[1]);
  return { text: text.replace(/\s+/g, ' ').trim(), start: start[0], end: end[1] };
}

function offsetsOf(node: Heading['children'][number] | undefined): [number, number] | undefined {
  const { start, end } = node?.position ?? {};
  return start?.offset === undefined || end?.offset === undefined
    ? undefined
    : [start.offset, end.offset];
}

function markOf(text: string): string {
  return /^\ufeff*/.exec(text)?.[0] ?? '';
}
