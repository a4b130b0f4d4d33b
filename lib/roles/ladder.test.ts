import { describe, expect, it } from 'vitest';
import { ladderOf } from './ladder';
import { ladderInWords, ladderLibrary } from './ladder-test-support';

/** The branches of the corpus, by their names there. */
const CORPUS = {
  base: { title: 'Base' },
  'engineering-base': { title: 'Engineering - Base', on: ['base'] },
  developer: { title: 'Engineering - Developer', on: ['engineering-base'] },
  'qa-automation': { title: 'Engineering - QA Automation Developer', on: ['developer'] },
  'senior-developer': { title: 'Engineering - Senior Developer', on: ['developer'] },
  'team-lead': { title: 'Engineering - Team Lead', on: ['senior-developer'] },
  'junior-devops': { title: 'Engineering - Junior DevOps', on: ['engineering-base'] },
  'azure-devops': { title: 'Engineering - Azure DevOps', on: ['junior-devops'] },
  devops: { title: 'Engineering - DevOps', on: ['junior-devops'] },
  'sales-engineer': { title: 'Sales - Sales Engineer', on: ['base'] },
  vp: { title: 'Product - VP of Product' },
};

describe('the picture of all roles', () => {
  it('has every ladder on its bases, branches and all, the tallest first', () => {
    expect(ladderInWords(ladderOf(ladderLibrary(CORPUS), 'public'))).toEqual([
      'Engineering: developer(senior-developer(team-lead) qa-automation) junior-devops(azure-devops devops) | engineering-base on base',
      'Product: vp | ',
      'Sales: sales-engineer | base',
    ]);
  });

  it('has the departments in the order of the settings, and roles of none last', () => {
    const library = ladderLibrary(
      { ...CORPUS, gardener: { title: 'Gardener' } },
      'departments:\n  - name: Sales\n    summary: They sell.\n  - name: Engineering\n  - name: Empty\n',
    );
    const { departments } = ladderOf(library, 'public');
    expect(departments.map(({ name, summary }) => [name, summary])).toEqual([
      ['Sales', 'They sell.'],
      ['Engineering', undefined],
      ['Product', undefined],
      [undefined, undefined],
    ]);
  });

  it('is the same whatever the order of the files', () => {
    const shuffled = Object.fromEntries(Object.entries(CORPUS).reverse());
    const words = (content: typeof CORPUS) =>
      ladderInWords(ladderOf(ladderLibrary(content), 'public'));
    expect(words(shuffled as typeof CORPUS)).toEqual(words(CORPUS));
  });

  it('shows a role of another department as a guest where others stand on it', () => {
    const library = ladderLibrary({
      base: { title: 'Base' },
      rep: { title: 'Sales - Rep', on: ['base'] },
      lead: { title: 'Sales - Lead', on: ['rep'] },
      partner: { title: 'Success - Partner', on: ['rep'] },
      helper: { title: 'Success - Helper', on: ['base'] },
      coach: { title: 'Success - Coach', on: ['rep'] },
    });
    expect(ladderInWords(ladderOf(library, 'public'))).toEqual([
      'Sales: rep(lead) | base',
      'Success: helper | base',
      'Success: ~rep(coach partner) | ',
    ]);
  });

  it('keeps ladders on different bases apart, and shows a base that no ladder begins on', () => {
    const library = ladderLibrary({
      base: { title: 'Base' },
      'shop-base': { title: 'Shop - Base', on: ['base'] },
      'night-base': { title: 'Shop - Night Base', on: ['base'] },
      'law-base': { title: 'Law - Base', on: ['base'] },
      clerk: { title: 'Shop - Clerk', on: ['shop-base'] },
      guard: { title: 'Shop - Guard', on: ['night-base'] },
    });
    const ladder = ladderOf(library, 'public');
    expect(ladderInWords(ladder)).toEqual([
      'Law:  | law-base on base',
      'Shop: guard | night-base on base',
      'Shop: clerk | shop-base on base',
    ]);
    expect(ladder.shared.map(({ posting }) => posting.name)).toEqual(['base']);
  });

  it('has neither drafts nor unlisted roles for the public, and all of them on a preview', () => {
    const library = ladderLibrary({
      one: { title: 'A - One' },
      draft: { title: 'A - Draft', on: ['one'], fields: 'status: draft' },
      unlisted: { title: 'A - Unlisted', on: ['one'], fields: 'unlisted: true' },
      closed: { title: 'A - Closed', on: ['draft'], fields: 'status: closed' },
    });
    expect(ladderInWords(ladderOf(library, 'public'))).toEqual(['A: one(closed) | ']);
    expect(ladderInWords(ladderOf(library, 'preview'))).toEqual([
      'A: one(draft(closed) unlisted) | ',
    ]);
  });

  it('lists a department by height, its bases first', () => {
    const { departments } = ladderOf(ladderLibrary(CORPUS), 'public');
    expect(departments[0]?.rungs.map(({ height, posting }) => [height, posting.role])).toEqual([
      [0, 'Base'],
      [1, 'Developer'],
      [1, 'Junior DevOps'],
      [2, 'Azure DevOps'],
      [2, 'DevOps'],
      [2, 'QA Automation Developer'],
      [2, 'Senior Developer'],
      [3, 'Team Lead'],
    ]);
  });

  it('is drawn of roles that inherit each other too', () => {
    const library = ladderLibrary({
      a: { title: 'A - A', on: ['b'] },
      b: { title: 'A - B', on: ['a'] },
    });
    expect(ladderInWords(ladderOf(library, 'preview'))).toEqual(['A: a(b) | ']);
  });
});
