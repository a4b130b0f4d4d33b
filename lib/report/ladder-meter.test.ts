import { describe, expect, it } from 'vitest';
import { libraryOf } from '../roles/test-support';
import { ladderMeter } from './ladder-meter';
import { reportOf } from './test-support';

interface Role {
  on?: string;
  asks?: readonly string[];
  status?: string;
}

/** Postings by their titles; each is named as its title is, in small letters. */
function postings(roles: Readonly<Record<string, Role>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(roles).map(([title, { on, asks = [], status }]) => [
      `postings/${title.toLowerCase().replaceAll(' ', '-')}.md`,
      [
        ...(status ? ['---', `status: ${status}`, '---'] : []),
        `# Garden - ${title}\n\n## Work\n`,
        ...(asks.length > 0 ? ['<skills>', ...asks, '</skills>'] : []),
        ...(on ? [`<inherit doc="${on}"/>`] : []),
        '',
      ].join('\n'),
    ]),
  );
}

const skills = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${prefix} ${String.fromCharCode(65 + index)}`);

const COMPETENCIES = {
  'competencies/raking.md': '# Raking\n\nYou rake.\n\n## Level 2\n\nFaster.\n',
  'competencies/plant-rose.md': '# Rose\n\nA rose.\n\n## Level 2\n\nTwo roses.\n',
  'competencies/plant-oak.md': '# Oak\n\nAn oak.\n',
};

const metre = (roles: Record<string, Role>, others: Record<string, string> = {}) =>
  ladderMeter(libraryOf({ ...postings(roles), ...others }));

describe('ladderMeter', () => {
  it('counts what each step adds and raises, choices apart', () => {
    const { steps } = metre(
      {
        Digger: { asks: ['Raking', '1 of Plant'] },
        Gardener: { on: 'digger', asks: ['Raking:2', 'Hoeing', '2 of Plant'], status: 'draft' },
      },
      COMPETENCIES,
    );
    expect(steps).toMatchObject([
      { role: { name: 'digger' }, height: 1, added: 1, raised: 0, choices: 1, asked: 2 },
      {
        role: { name: 'gardener', status: 'draft' },
        department: 'Garden',
        junior: { name: 'digger' },
        incomplete: false,
        height: 2,
        added: 1,
        raised: 1,
        choices: 1,
        asked: 3,
      },
    ]);
  });

  it('finds a role that asks for less than the next one below by its title', () => {
    const { findings } = metre(
      {
        'Junior Gardener': { asks: ['Raking:2'] },
        Gardener: { asks: ['Raking', '1 of Plant'] },
        'Senior Gardener': { asks: ['Raking'] },
      },
      COMPETENCIES,
    );
    expect(findings).toMatchObject([
      {
        kind: 'asks-less',
        role: { name: 'gardener' },
        junior: { name: 'junior-gardener' },
        less: [{ change: 'lowered' }],
      },
      {
        kind: 'asks-less',
        role: { name: 'senior-gardener' },
        junior: { name: 'gardener' },
        less: [{ change: 'dropped', from: { kind: 'choice' } }],
      },
    ]);
  });

  it('finds a step that adds nothing', () => {
    const { findings } = metre(
      { Digger: { asks: ['Raking'] }, Gardener: { on: 'digger', asks: ['Raking'] } },
      COMPETENCIES,
    );
    expect(findings).toMatchObject([
      { kind: 'adds-nothing', role: { name: 'gardener' }, junior: { name: 'digger' } },
    ]);
  });

  it('finds a step of twice the size of its neighbours, and five more', () => {
    const ladder = (size: number, neighbour: number) =>
      metre({
        One: { asks: skills('First', 20) },
        Two: { on: 'one', asks: skills('Second', neighbour) },
        Three: { on: 'two', asks: skills('Third', size) },
        Four: { on: 'three', asks: skills('Fourth', neighbour) },
      }).findings.filter(({ kind }) => kind === 'large-step');
    expect(ladder(12, 6)).toMatchObject([
      { role: { name: 'three' }, junior: { name: 'two' }, size: 12, largestNeighbour: 6 },
    ]);
    expect(ladder(11, 6)).toEqual([]);
    expect(ladder(6, 2)).toEqual([]);
    expect(ladder(7, 2)).toHaveLength(1);
  });

  it('measures no step that has no neighbour', () => {
    const { findings } = metre({
      One: { asks: ['Raking'] },
      Two: { on: 'one', asks: skills('Second', 30) },
    });
    expect(findings.filter(({ kind }) => kind === 'large-step')).toEqual([]);
  });

  it('finds levels that nobody describes, with all who ask for them', () => {
    const { findings } = metre(
      { Digger: { asks: ['Raking:3', 'Hoeing'] }, Gardener: { on: 'digger', asks: ['Raking:4'] } },
      COMPETENCIES,
    );
    expect(
      findings.map((finding) =>
        finding.kind === 'undescribed-level'
          ? [finding.label, finding.level, finding.roles.map(({ name }) => name)]
          : finding.kind,
      ),
    ).toEqual([
      ['Raking', 3, ['digger']],
      ['Hoeing', 1, ['digger', 'gardener']],
      ['Raking', 4, ['gardener']],
    ]);
  });

  it('finds a choice of more than its group has at the level', () => {
    const { findings } = metre(
      { Digger: { asks: ['2 of Plant:2'] }, Gardener: { on: 'digger', asks: ['Raking'] } },
      COMPETENCIES,
    );
    expect(findings).toMatchObject([
      { kind: 'choice-too-large', count: 2, level: 2, described: 1, options: 2 },
    ]);
    // More than there are at all is an error of the check.
    expect(metre({ Digger: { asks: ['3 of Plant'] } }, COMPETENCIES).findings).toEqual([]);
  });

  it('measures nothing that lacks what it inherits', () => {
    const { steps, findings } = metre(
      {
        Digger: { asks: ['Raking'] },
        Gardener: { asks: ['Raking:2'] },
        'Senior Gardener': { on: 'nowhere' },
      },
      COMPETENCIES,
    );
    expect(steps.map(({ incomplete }) => incomplete)).toEqual([false, false, true]);
    expect(findings).toEqual([]);
  });
});

describe('ladderChanges', () => {
  const before = { Digger: { asks: ['Raking'] }, Gardener: { on: 'digger', asks: ['Raking:2'] } };

  it('says which steps have another size, and what is odd now and was not', () => {
    const after = { ...before, Gardener: { on: 'digger', asks: ['Hoeing'] } };
    const { ladder } = reportOf(
      { ...postings(before), ...COMPETENCIES },
      { ...postings(after), ...COMPETENCIES },
    );
    expect(ladder.steps).toMatchObject([
      { from: { added: 0, raised: 1 }, to: { added: 1, raised: 0 } },
    ]);
    expect(ladder.findings.new).toMatchObject([{ kind: 'undescribed-level', skill: 'hoeing' }]);
    expect(ladder.findings.solved).toEqual([]);
  });

  it('takes nothing for solved that a broken reference only hides', () => {
    const odd = { ...before, Gardener: { on: 'digger', asks: ['Hoeing'] } };
    const { 'postings/digger.md': _, ...rest } = postings(odd);
    const heir = { Head: { on: 'gardener', asks: ['Raking:2'] } };
    const { ladder } = reportOf(
      { ...postings({ ...odd, ...heir }), ...COMPETENCIES },
      {
        ...postings({ ...odd, ...heir }),
        ...COMPETENCIES,
        'postings/head.md': (postings(heir)['postings/head.md'] ?? '').replace(
          'gardener',
          'nobody',
        ),
        'postings/gardener.md': (rest['postings/gardener.md'] ?? '').replace('Hoeing', 'Raking:2'),
      },
    );
    expect(ladder.findings.solved).toEqual([]);
    expect(ladder.steps.map(({ to }) => to.role.name)).toEqual(['gardener']);
  });

  it('follows a role under its new name', () => {
    const text = postings(before);
    const { 'postings/gardener.md': gardener = '', ...rest } = text;
    const { ladder } = reportOf(
      { ...text, ...COMPETENCIES },
      { ...rest, ...COMPETENCIES, 'postings/gardener-2.md': gardener },
    );
    expect(ladder.steps).toEqual([]);
  });
});
