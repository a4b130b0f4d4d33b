import { describe, expect, it } from 'vitest';
import { juniorOf, resolveRole, rungsAbove, rungsBelow, stepOf } from './role';
import { libraryOf, postingOf, postingsOf, postingText } from './test-support';
import type { Audience } from './visibility';

const withFields = (fields: string, text: string) => `---\n${fields}\n---\n${text}`;
const base = (inherits: string[], skills: string[] = []) =>
  withFields('abstract: true', postingText(inherits, skills));

const LADDER = postingsOf({
  base: base([], ['Empathy', 'Security']),
  'engineering-base': base(['base'], ['Git', '1 of Language']),
  junior: postingText(['engineering-base'], ['Linux', 'Git:2']),
  devops: withFields(
    'status: closed',
    postingText(['junior'], ['Linux:2', 'Docker', '2 of Language']),
  ),
  senior: postingText(['devops', 'engineering-base'], ['Linux:2', 'Docker:3', 'Mentoring']),
});

const resolve = (name: string, audience: Audience = 'public') =>
  resolveRole(LADDER, postingOf(LADDER, name), audience);

function effective(name: string): string[] {
  return resolve(name).effective.map(
    (requirement) =>
      `${requirement.kind === 'choice' ? `${requirement.count} of ` : ''}${requirement.label}:${requirement.level}`,
  );
}

describe('resolveRole', () => {
  it('puts its own blocks first, and those of its lineage in order', () => {
    expect(resolve('senior').blocks.map(({ document }) => document)).toEqual([
      'senior',
      'devops',
      'engineering-base',
      'junior',
      'base',
    ]);
    expect(
      resolve('junior').blocks.map(({ document, requirements }) => [
        document,
        ...requirements.map(({ label }) => label),
      ]),
    ).toEqual([
      ['junior', 'Linux', 'Git'],
      ['engineering-base', 'Git', 'Language'],
      ['base', 'Empathy', 'Security'],
    ]);
  });

  it('leaves out documents that ask for nothing', () => {
    const library = postingsOf({
      a: postingText(['b']),
      b: postingText(['c']),
      c: postingText([], ['C']),
    });
    const role = resolveRole(library, postingOf(library, 'a'), 'public');
    expect(role.blocks.map(({ document }) => document)).toEqual(['c']);
    expect(role.lineage.map(({ name }) => name)).toEqual(['b', 'c']);
  });

  it('takes the highest of each, in the order in which it is first asked for', () => {
    expect(effective('senior')).toEqual([
      'Linux:2',
      'Docker:3',
      'Mentoring:1',
      '2 of Language:1',
      'Git:2',
      'Empathy:1',
      'Security:1',
    ]);
  });

  it('knows every place that asks for something', () => {
    const linux = resolve('senior').effective.find(({ label }) => label === 'Linux');
    const places = linux?.sources.map(
      ({ document, line, level }) => `${document}:${line}:${level}`,
    );
    expect(places).toEqual(['senior:9:2', 'devops:11:2', 'junior:8:1']);
  });

  it('inherits no prose', () => {
    expect(resolve('senior').posting.body.headings).toHaveLength(2);
  });

  it.each([
    ['senior', 'devops'],
    ['devops', 'junior'],
    ['junior', undefined],
    ['engineering-base', undefined],
  ])('says that the junior of %s is %s', (name, junior) => {
    expect(resolve(name).junior?.name).toBe(junior);
    expect(juniorOf(LADDER, postingOf(LADDER, name), 'public')?.name).toBe(junior);
  });

  it('keeps what was found of a broken lineage, and says so', () => {
    const library = postingsOf({
      a: postingText(['b'], ['A']),
      b: postingText(['gone', 'c'], ['B']),
      c: postingText([], ['C']),
    });
    const role = resolveRole(library, postingOf(library, 'a'), 'public');
    expect(role.incomplete).toBe(true);
    expect(role.effective.map(({ label }) => label)).toEqual(['A', 'B', 'C']);
    expect(resolveRole(library, postingOf(library, 'c'), 'public').incomplete).toBe(false);
  });
});

describe('an unpublished junior', () => {
  const library = postingsOf({
    base: base([], ['Empathy']),
    junior: postingText(['base'], ['Linux']),
    draft: withFields('status: draft', postingText(['junior'], ['Docker'])),
    scheduled: withFields('status: scheduled', postingText(['draft'], ['Git'])),
    senior: postingText(['scheduled'], ['Mentoring']),
  });
  const senior = postingOf(library, 'senior');

  it('is passed over for the public, and its requirements count', () => {
    const role = resolveRole(library, senior, 'public');
    expect(role.junior?.name).toBe('junior');
    expect(role.effective.map(({ label }) => label)).toEqual([
      'Mentoring',
      'Git',
      'Docker',
      'Linux',
      'Empathy',
    ]);
  });

  it('is there in a preview', () => {
    expect(resolveRole(library, senior, 'preview').junior?.name).toBe('scheduled');
  });

  it.each([
    ['public', 'senior', ['junior']],
    ['preview', 'senior', ['scheduled', 'draft', 'junior']],
    ['public', 'junior', []],
  ] as const)('for %s the rungs below %s are %j', (audience, name, expected) => {
    const below = rungsBelow(library, postingOf(library, name), audience);
    expect(below.map((posting) => posting.name)).toEqual(expected);
  });

  it.each([
    ['public', { junior: ['senior'] }],
    ['preview', { junior: ['draft'], draft: ['scheduled'], scheduled: ['senior'] }],
  ] as const)('for %s the rungs above are %j', (audience, expected) => {
    const above = Object.fromEntries(
      [...rungsAbove(library, audience)].map(([name, postings]) => [
        name,
        postings.map((posting) => posting.name),
      ]),
    );
    expect(above).toEqual(expected);
  });
});

describe('stepOf', () => {
  function step(name: string) {
    const { junior, comparison } = stepOf(LADDER, resolve(name), 'public');
    const labels = (changes: readonly { to: { label: string } }[]) =>
      changes.map(({ to }) => to.label);
    const { added, raised, same, lowered, changed, dropped } = comparison;
    expect([lowered, changed, dropped]).toEqual([[], [], []]);
    return {
      junior: junior?.name,
      added: labels(added),
      raised: labels(raised),
      same: labels(same),
    };
  }

  it('is said against what the junior role asks for in the end', () => {
    expect(step('devops')).toEqual({
      junior: 'junior',
      added: ['Docker'],
      raised: ['Linux', 'Language'],
      same: ['Git', 'Empathy', 'Security'],
    });
    expect(step('senior')).toEqual({
      junior: 'devops',
      added: ['Mentoring'],
      raised: ['Docker'],
      same: ['Linux', 'Language', 'Git', 'Empathy', 'Security'],
    });
  });

  it('is said against the bases where there is no junior role', () => {
    expect(step('junior')).toEqual({
      junior: undefined,
      added: ['Linux'],
      raised: ['Git'],
      same: ['Language', 'Empathy', 'Security'],
    });
  });

  it('says that everything is new where there is neither', () => {
    expect(step('base')).toEqual({
      junior: undefined,
      added: ['Empathy', 'Security'],
      raised: [],
      same: [],
    });
  });
});

describe('roles that inherit each other', () => {
  const library = postingsOf({
    a: postingText(['b'], ['A']),
    b: postingText(['a'], ['B']),
    self: postingText(['self'], ['S']),
  });

  it.each(['a', 'b', 'self'])('are resolved: %s', (name) => {
    const posting = postingOf(library, name);
    const role = resolveRole(library, posting, 'public');
    expect(role.incomplete).toBe(true);
    expect(role.lineage.map((each) => each.name)).not.toContain(name);
    expect(stepOf(library, role, 'public').comparison.dropped).toEqual([]);
    expect(rungsBelow(library, posting, 'public').length).toBeLessThan(2);
  });
});

describe('the same name twice', () => {
  it('is resolved from each document’s own inherits', () => {
    const library = libraryOf({
      'postings/a.md': postingText([], ['A']),
      'postings/z/a.md': postingText(['b'], ['Z']),
      'postings/b.md': postingText([], ['B']),
    });
    const [, second] = library.documents.filter(({ name }) => name === 'a');
    if (second?.kind !== 'posting') throw new Error('The second document is gone.');
    const role = resolveRole(library, second, 'public');
    expect(role.effective.map(({ label }) => label)).toEqual(['Z', 'B']);
  });
});
