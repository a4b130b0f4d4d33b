import { Text } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import { problem } from '../../problem/problem';
import { diagnosticOf, firstLineOf, spanOf } from './diagnostics';

const doc = Text.of(['# A', '', 'Say <welcom.snippet/>.']);
const range = (line: number, column: number, endLine: number, endColumn: number) => ({
  line,
  column,
  endLine,
  endColumn,
});

describe('firstLineOf', () => {
  it.each([
    ['# A\n', '# A\n', 1],
    ['---\ntitle: A\n---\n\nText\n', 'Text\n', 5],
    ['---\r\ntitle: A\r\n---\r\nText\r\nMore', 'Text\nMore', 4],
    ['', '', 1],
    ['# A\n\nText\n', 'Text', 3],
    ['# A\n', '# A\n\n\n', 1],
  ])('in %j of %j is %i', (file, body, expected) => {
    expect(firstLineOf(file, body)).toBe(expected);
  });
});

describe('spanOf', () => {
  it.each([
    [1, range(3, 6, 3, 12), 'welcom'],
    [4, range(6, 6, 6, 12), 'welcom'],
    // Above the text, and from above into it.
    [4, range(2, 1, 2, 5), undefined],
    [4, range(2, 1, 4, 3), '# '],
    // Past the end of a line and of the text.
    [1, range(1, 1, 1, 99), '# A'],
    [1, range(3, 22, 9, 1), '.'],
  ])('from line %i of %j is %j', (firstLine, where, expected) => {
    const span = spanOf({ doc, firstLine }, where);
    expect(span && doc.sliceString(span.from, span.to)).toBe(expected);
  });
});

describe('diagnosticOf', () => {
  it('says what the problem says, with a fix for each suggestion', () => {
    const place = { file: 'a.md', ...range(3, 6, 3, 12) };
    const found = problem('unknown-snippet', place, 'None.', { suggestions: ['welcome', 'b'] });
    const { actions, ...rest } = diagnosticOf(found, { from: 8, to: 14 });
    expect(rest).toEqual({
      from: 8,
      to: 14,
      severity: 'error',
      message: 'None.',
      source: 'unknown-snippet',
    });
    expect(actions?.map(({ name }) => name)).toEqual(['Write welcome', 'Write b']);
  });
});
