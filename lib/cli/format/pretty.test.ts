import { describe, expect, it } from 'vitest';
import { problem, type Range } from '../../problem/problem';
import { formatPretty } from './pretty';
import type { Report } from './report';

function reportOf(text: string | undefined, range: Range, message = 'It is wrong.'): Report {
  return {
    files: 1,
    problems: [problem('unknown-snippet', { file: 'a.md', ...range }, message)],
    textOf: () => text,
  };
}

const at = (line: number, column: number, endLine: number, endColumn: number): Range => ({
  line,
  column,
  endLine,
  endColumn,
});

describe('formatPretty', () => {
  it('says nothing where all is well', () => {
    expect(formatPretty({ files: 3, problems: [], textOf: () => '' })).toBe('');
  });

  it('shows the place, the message, the lines around, and what could stand there', () => {
    const place = { file: 'a.md', ...at(2, 2, 2, 6) };
    const found = problem('unknown-snippet', place, 'It is wrong.', {
      suggestions: ['welcome'],
      related: [{ file: 'b.md', line: 1, column: 1, message: 'The other one.' }],
    });
    const text = 'one\n<welc.snippet/>\nthree\nfour\n';
    expect(formatPretty({ files: 87, problems: [found], textOf: () => text })).toBe(
      `a.md:2:2 error unknown-snippet
  It is wrong.
    1 | one
  > 2 | <welc.snippet/>
      |  ^^^^
    3 | three
  Could stand here: welcome
  See b.md:1:1: The other one.

1 error in 87 files.
`,
    );
  });

  it('counts errors and warnings', () => {
    const warning = problem('mojibake', { file: 'a.md', ...at(1, 1, 1, 2) }, 'Hm.');
    const { problems } = reportOf('', at(1, 1, 1, 1));
    const all = [...problems, ...problems, warning];
    const text = formatPretty({ files: 2, problems: all, textOf: () => 'x' });
    expect(text.endsWith('\n2 errors and 1 warning in 2 files.\n')).toBe(true);
  });

  it('cuts a line as long as a file around the problem', () => {
    const text = `${'a'.repeat(5000)}WRONG${'b'.repeat(5000)}`;
    const shown = formatPretty(reportOf(text, at(1, 5001, 1, 5006)));
    expect(shown).toContain(`${'a'.repeat(80)}WRONG`);
    expect(shown).toMatch(/\| {81}\^{5}\n/);
    expect(Math.max(...shown.split('\n').map((line) => line.length))).toBeLessThan(200);
  });

  it('shows the beginning of what spans many lines', () => {
    const text = Array.from({ length: 50 }, (_, index) => `line ${index + 1}`).join('\n');
    const lines = formatPretty(reportOf(text, at(10, 1, 40, 3))).split('\n');
    expect(lines.filter((line) => line.startsWith('  > '))).toHaveLength(4);
  });

  it('shows no lines of a file that was not read, nor empty ones', () => {
    expect(formatPretty(reportOf(undefined, at(1, 1, 1, 1)))).not.toContain('|');
    expect(formatPretty(reportOf('', at(1, 1, 1, 1)))).not.toContain('|');
  });

  it('keeps lines apart as the checker does', () => {
    const shown = formatPretty(reportOf('a\u2028b\rwrong\r\nc', at(2, 1, 2, 6)));
    expect(shown).toContain('  > 2 | wrong\n      | ^^^^^\n    3 | c\n');
  });

  it('lets nothing of the content command the terminal', () => {
    const shown = formatPretty(reportOf('\u001b[2Jx\u202e', at(1, 1, 1, 2), 'No \u001b]0;\u0007.'));
    expect(shown).not.toMatch(/(?!\n)[\p{Cc}\u202e]/u);
  });
});
