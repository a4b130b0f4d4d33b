import { describe, expect, it } from 'vitest';
import { ladderOf } from './ladder';
import { chainsOf, climbing, widthOf } from './ladder-chains';
import { ladderLibrary } from './ladder-test-support';

function treesOf(content: Parameters<typeof ladderLibrary>[0], department: string) {
  const { departments } = ladderOf(ladderLibrary(content), 'public');
  const found = departments.find(({ name }) => name === department);
  return found?.grounds.flatMap(({ trees }) => trees) ?? [];
}

const BRANCHES = {
  developer: { title: 'A - Developer' },
  senior: { title: 'A - Senior', on: ['developer'] },
  lead: { title: 'A - Lead', on: ['senior'] },
  architect: { title: 'A - Architect', on: ['senior'] },
  tester: { title: 'A - Tester', on: ['developer'] },
  guest: { title: 'B - Guest', on: ['senior'] },
  partner: { title: 'B - Partner', on: ['guest'] },
  friend: { title: 'B - Friend', on: ['senior'] },
};

function inWords(department: string): string[] {
  return treesOf(BRANCHES, department).flatMap((tree) =>
    chainsOf(tree).map(({ foot, rungs }) => {
      const names = rungs.map(({ posting }) => posting.name).join(' ');
      return foot ? `${foot.posting.name}: ${names}` : names;
    }),
  );
}

describe('a tree taken apart', () => {
  it('is its longest way up, and what branches off with the rung that it stands on', () => {
    expect(inWords('A')).toEqual([
      'developer senior architect',
      'developer: tester',
      'senior: lead',
    ]);
  });

  it('begins on the role of another department where it stands on one', () => {
    expect(inWords('B')).toEqual(['senior: guest partner', 'senior: friend']);
  });

  it('is as wide as it has tops, and every rung comes before those on it', () => {
    const [tree] = treesOf(BRANCHES, 'A');
    expect(tree && widthOf(tree)).toBe(3);
    const order = tree ? climbing(tree).map(({ rung }) => rung.posting.name) : [];
    expect(order).toEqual(['developer', 'senior', 'architect', 'lead', 'tester']);
  });
});
