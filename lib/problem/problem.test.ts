import { describe, expect, it } from 'vitest';
import { compareProblems, compareText, type Place, problem, related, startOf } from './problem';

const place: Place = { file: 'postings/a.md', line: 2, column: 3, endLine: 2, endColumn: 8 };

describe('problem', () => {
  it('has the severity of its rule, and nothing beside what it was given', () => {
    expect(problem('unknown-snippet', { ...place, ...{ name: 'x' } }, 'Not there.')).toEqual({
      rule: 'unknown-snippet',
      severity: 'error',
      ...place,
      message: 'Not there.',
      suggestions: [],
      related: [],
    });
    expect(problem('mojibake', place, 'Odd.').severity).toBe('warning');
  });

  it('has another severity where what was found weighs more or less', () => {
    const found = problem('mojibake', place, 'Odd.', { severity: 'error' });
    expect(found.severity).toBe('error');
  });

  it('keeps suggestions and the other places', () => {
    const other = related({ ...place, file: 'postings/b.md' }, 'The other one.');
    const found = problem('duplicate-name', place, 'Twice.', {
      suggestions: ['b', 'a'],
      related: [other],
    });
    expect(found.suggestions).toEqual(['b', 'a']);
    expect(found.related).toEqual([
      { file: 'postings/b.md', line: 2, column: 3, message: 'The other one.' },
    ]);
  });
});

describe('startOf', () => {
  it('is an empty stretch before the first character', () => {
    expect(startOf('a.md')).toEqual({ file: 'a.md', line: 1, column: 1, endLine: 1, endColumn: 1 });
  });
});

describe('compareText', () => {
  it.each([
    ['a', 'b', -1],
    ['b', 'a', 1],
    ['a', 'a', 0],
    ['Z', 'a', -1],
    ['a', 'ä', -1],
    ['a-b', 'a.b', -1],
    ['', 'a', -1],
  ])('orders %j and %j by their units', (a, b, expected) => {
    expect(compareText(a, b)).toBe(expected);
  });
});

describe('compareProblems', () => {
  it('orders by file, place, rule and message', () => {
    const at = (change: Partial<Place>, message = 'm') =>
      problem('mojibake', { ...place, ...change }, message);
    const ordered = [
      at({ file: 'a.md', line: 9 }),
      at({ line: 1, column: 9 }),
      at({ line: 2, column: 1 }),
      at({ line: 2, column: 3, endColumn: 4 }),
      problem('empty-choice', place, 'm'),
      at({}),
      at({}, 'n'),
      at({ endLine: 3, endColumn: 1 }),
    ];
    expect(ordered.toReversed().sort(compareProblems)).toEqual(ordered);
  });
});
