import { describe, expect, it } from 'vitest';
import { readBody } from '../../markup/body';
import { LineIndex } from '../../problem/line-index';
import { marksOf } from './marks';

/** Each mark as `kind text`. */
function marks(text: string): string[] {
  const lines = new LineIndex(text);
  return marksOf(readBody('postings/a.md', text, lines), (line) => lines.line(line)).map(
    ({ kind, line, column, endColumn }) =>
      `${kind} ${lines.line(line).slice(column - 1, endColumn - 1)}`,
  );
}

describe('marksOf', () => {
  it.each<[string, string[]]>([
    ['Come: <welcome.snippet/>.', ['tag <', 'name welcome', 'tag .snippet/>']],
    ["<inherit doc='base.md'/>", ["tag <inherit doc='", 'name base.md', "tag '/>"]],
    [
      '<skills>\n- Linux:2\nC# - Level 3\n3 of Technical Breadth : 2\nWeb API: Worker\n</skills>',
      [
        ...['tag <skills>', 'skill Linux', 'level :2', 'skill C# ', 'level - Level 3'],
        ...['count 3 of ', 'skill Technical Breadth ', 'level : 2', 'skill Web API: Worker'],
        'tag </skills>',
      ],
    ],
    // What is no construct to the parser is none here.
    ['`<welcome.snippet/>`\n\n```\n<skills>\nLinux\n</skills>\n```', []],
    ['<!-- <welcome.snippet/> -->', []],
    ['<welcome.snippet>', []],
    ['> - <welcome.snippet/>', ['tag <', 'name welcome', 'tag .snippet/>']],
    ['<skills>\nLinux', ['tag <skills>', 'skill Linux']],
  ])('%j', (text, expected) => {
    expect(marks(text)).toEqual(expected);
  });
});
