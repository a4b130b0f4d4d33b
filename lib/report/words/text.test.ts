import { describe, expect, it } from 'vitest';
import type { RoleName } from '../role-name';
import { inlineList, roleLink } from './text';

const ROLE: RoleName = {
  name: 'a',
  label: 'Gardener',
  title: 'Garden - Gardener',
  slug: 'gärtner',
  file: 'postings/a.md',
  base: false,
  status: 'open',
};

describe('roleLink', () => {
  it('leads to the page of a role', () => {
    expect(roleLink(ROLE)).toEqual([
      { kind: 'link', text: 'Gardener', path: '/roles/g%C3%A4rtner' },
    ]);
  });

  it('names a draft as one', () => {
    expect(roleLink({ ...ROLE, status: 'draft' }).slice(1)).toEqual([' (a draft)']);
    expect(roleLink({ ...ROLE, status: 'scheduled' }).slice(1)).toEqual([' (scheduled)']);
    expect(roleLink({ ...ROLE, status: 'closed' }).slice(1)).toEqual([]);
  });
});

describe('inlineList', () => {
  const list = (count: number) =>
    inlineList(Array.from({ length: count }, (_, index) => [`${index + 1}`])).join('');

  it('joins parts as one does in a sentence', () => {
    expect([1, 2, 3].map(list)).toEqual(['1', '1 and 2', '1, 2 and 3']);
  });

  it('says how many there are more, and never that there is only one', () => {
    expect(list(16)).toMatch(/, 15 and 16$/);
    expect(list(17)).toMatch(/, 14, 15 and 2 more$/);
  });
});
