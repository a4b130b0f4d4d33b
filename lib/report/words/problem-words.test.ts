import { describe, expect, it } from 'vitest';
import { problem } from '../../problem/problem';
import { problemBlocks, problemSum } from './problem-words';

const place = { file: 'a.md', line: 3, column: 1, endLine: 3, endColumn: 2 };
const error = problem('unknown-document', place, 'There is no posting `b`.');
const warning = problem('mojibake', place, 'Hm.');

describe('the words on problems', () => {
  it('lists errors before warnings, with names as code', () => {
    expect(problemBlocks({ new: [warning, error], solved: [] })).toEqual([
      { kind: 'paragraph', text: ['New errors, which hold this change back:'] },
      {
        kind: 'list',
        items: [
          {
            text: [
              { kind: 'file', path: 'a.md', line: 3 },
              ' ',
              'There is no posting ',
              { kind: 'code', text: 'b' },
              '.',
            ],
          },
        ],
      },
      { kind: 'paragraph', text: ['New warnings:'] },
      { kind: 'list', items: [{ text: [{ kind: 'file', path: 'a.md', line: 3 }, ' ', 'Hm.'] }] },
    ]);
  });

  it('says how many there are beyond those that are listed', () => {
    const [, list] = problemBlocks({ new: Array(23).fill(warning), solved: [] });
    expect(list?.kind === 'list' && list.items).toHaveLength(21);
    expect(list?.kind === 'list' && list.items.at(-1)).toEqual({ text: ['And 3 more.'] });
  });

  it('sums them up', () => {
    expect(problemSum({ new: [], solved: [] })).toBe('No new problems.');
    expect(problemSum({ new: [error, warning, warning], solved: [error] })).toBe(
      '1 new error, 2 new warnings, 1 problem solved.',
    );
  });
});
