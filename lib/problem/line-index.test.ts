import { describe, expect, it } from 'vitest';
import { LineIndex } from './line-index';
import { show } from './test-support';

describe('LineIndex', () => {
  it.each([
    ['', ['']],
    ['one', ['one']],
    ['one\n', ['one', '']],
    ['one\ntwo', ['one', 'two']],
    ['one\r\ntwo\r\n', ['one', 'two', '']],
    ['one\rtwo\r', ['one', 'two', '']],
    ['\n\r\n\r', ['', '', '', '']],
    ['\r\r\n\n', ['', '', '', '']],
    // Line ends of other standards are none in Markdown.
    ['a\u2028b\u2029c\u0085d\ve\ff', ['a\u2028b\u2029c\u0085d\ve\ff']],
  ])('divides %j into lines', (text, expected) => {
    const lines = new LineIndex(text);
    expect(lines.count).toBe(expected.length);
    expect(expected.map((_, index) => lines.line(index + 1))).toEqual(expected);
  });

  it('says where lines start, and the length of the text past the last', () => {
    const lines = new LineIndex('ab\r\nc\rd');
    expect([1, 2, 3, 4, 99].map((line) => lines.startOf(line))).toEqual([0, 4, 6, 7, 7]);
  });

  it('is silent about lines that there are not', () => {
    const lines = new LineIndex('a\nb');
    expect(lines.line(3)).toBe('');
  });

  it.each([
    ['abc', 0, 0, '1:1-1:1'],
    ['abc', 0, 3, '1:1-1:4'],
    ['a\nbc', 2, 4, '2:1-2:3'],
    ['a\r\nbc', 3, 5, '2:1-2:3'],
    ['a\rbc', 2, 4, '2:1-2:3'],
    ['a\nb\nc', 0, 5, '1:1-3:2'],
    ['a\n', 2, 2, '2:1-2:1'],
    ['', 0, 0, '1:1-1:1'],
    // Columns are UTF-16 units: an astral character is two, a combining mark one, a tab one.
    ['😀x', 2, 3, '1:3-1:4'],
    ['e\u0301x', 2, 3, '1:3-1:4'],
    ['\tx', 1, 2, '1:2-1:3'],
    ['\ud800x', 1, 2, '1:2-1:3'],
    // Between CR and LF, at them, and past the end of the text.
    ['a\r\nb', 1, 2, '1:2-1:2'],
    ['a\r\nb', 2, 3, '1:2-2:1'],
    ['a', 1, 9, '1:2-1:2'],
  ])('places %j from %i to %i at %s', (text, start, end, expected) => {
    expect(show(new LineIndex(text).range(start, end))).toBe(expected);
  });

  it('finds lines in a long text', () => {
    const lines = new LineIndex('ab\n'.repeat(10_000));
    expect(show(lines.range(3 * 7777 + 1, 3 * 7777 + 2))).toBe('7778:2-7778:3');
  });
});
