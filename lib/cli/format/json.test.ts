import { expect, it } from 'vitest';
import { problem } from '../../problem/problem';
import { formatJson } from './json';

it('formatJson writes every field of every problem, and no other', () => {
  const place = { file: 'a.md', line: 1, column: 2, endLine: 1, endColumn: 4 };
  const problems = [
    problem('unknown-snippet', place, 'No.', {
      suggestions: ['b'],
      related: [{ file: 'b.md', line: 5, column: 6, message: 'Here.' }],
    }),
  ];
  expect(JSON.parse(formatJson({ files: 7, problems, textOf: () => undefined }))).toEqual({
    files: 7,
    problems: [
      {
        rule: 'unknown-snippet',
        severity: 'error',
        file: 'a.md',
        line: 1,
        column: 2,
        endLine: 1,
        endColumn: 4,
        message: 'No.',
        suggestions: ['b'],
        related: [{ file: 'b.md', line: 5, column: 6, message: 'Here.' }],
      },
    ],
  });
});
