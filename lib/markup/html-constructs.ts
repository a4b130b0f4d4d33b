import type { Html, RootContent } from 'mdast';
import type { LineIndex } from '../problem/line-index';
import { type Construct, constructOf } from './construct';

// What raw HTML may hold that is not to be read: comments and elements whose content is text.
const OPAQUE =
  /<!--[\s\S]*?(?:-->|$)|<\?[\s\S]*?(?:\?>|$)|<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<(pre|code|script|style|textarea)\b[\s\S]*?(?:<\/\1\s*>|$)/gi;
const MARKS = /(\r\n|\n|\r)[ \t]*>[ \t]?/g;
// What stands in the quotes of an attribute is its value, and no tag.
const TAG = /<(?:[^<>"'\r\n]|"[^"\r\n]*"|'[^'\r\n]*')*>|<[^<>\r\n]*>/g;

/**
 * Takes the includes and inherits out of a raw HTML node, so that they work inside `<details>`
 * and its like. What is between them stays raw HTML, in order.
 */
export function splitHtml(node: Html, text: string, lines: LineIndex): RootContent[] {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  if (start === undefined || end === undefined || !/\.snippet|inherit|skills/i.test(node.value)) {
    return [node];
  }
  const source = text.slice(start, end);
  const readable = source.replace(OPAQUE, (opaque) => opaque.replace(/[<>]/g, ' '));
  const inContainer = source !== node.value;
  const parts: RootContent[] = [];
  let from = 0;
  for (const match of readable.matchAll(TAG)) {
    const found = match.index < from ? undefined : constructOf(match[0], true);
    if (!found) continue;
    const construct = wholeList(found, match.index);
    parts.push(...html(from, match.index), place(construct, match.index, construct.value.length));
    from = match.index + construct.value.length;
  }
  return parts.length === 0 ? [node] : [...parts, ...html(from, source.length)];

  /** A `<skills>` in raw HTML, together with everything up to its end. */
  function wholeList(construct: Construct, at: number): Construct {
    if (construct.type !== 'skillsTag' || construct.end) return construct;
    const close = readable.indexOf('</skills>', at);
    if (close < 0) return construct;
    return { type: 'skills', closed: true, value: source.slice(at, close + '</skills>'.length) };
  }

  function place(construct: Construct, at: number, length: number): RootContent {
    const { line, column, endLine, endColumn } = lines.range(
      (start ?? 0) + at,
      (start ?? 0) + at + length,
    );
    construct.position = {
      start: { line, column, offset: (start ?? 0) + at },
      end: { line: endLine, column: endColumn, offset: (start ?? 0) + at + length },
    };
    return construct;
  }

  function html(first: number, last: number): RootContent[] {
    if (first >= last) return [];
    const value = source.slice(first, last);
    // In a quote or a list item the lines of the source still have the container's own marks.
    const part: Html = { type: 'html', value: inContainer ? value.replace(MARKS, '$1') : value };
    const range = lines.range((start ?? 0) + first, (start ?? 0) + last);
    part.position = {
      start: { line: range.line, column: range.column, offset: (start ?? 0) + first },
      end: { line: range.endLine, column: range.endColumn, offset: (start ?? 0) + last },
    };
    return [part];
  }
}
