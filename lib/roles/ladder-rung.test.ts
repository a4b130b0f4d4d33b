import { describe, expect, it } from 'vitest';
import { ladderRungs } from './ladder-rung';
import { ladderLibrary } from './ladder-test-support';
import { juniorOf, resolveRole, stepOf } from './role';
import type { Audience } from './visibility';

const CONTENT = ladderLibrary({
  base: { title: 'Base', asks: ['Writing'] },
  'garden-base': { title: 'Garden - Base', on: ['base'], asks: ['Weather'] },
  'law-base': { title: 'Law - Base' },
  'safety-base': { title: 'Garden - Safety Base', on: ['base', 'law-base'], asks: ['Boots'] },
  digger: { title: 'Garden - Digger', on: ['garden-base'], asks: ['Digging', 'Writing:2'] },
  hidden: { title: 'Garden - Hidden', on: ['digger'], asks: ['Roses'], fields: 'status: draft' },
  head: { title: 'Garden - Head', on: ['hidden', 'safety-base'], asks: ['Digging:3', 'Trees'] },
  quiet: { title: 'Garden - Quiet', on: ['digger'], asks: ['Bees'], fields: 'unlisted: true' },
  keeper: { title: 'Garden - Keeper', on: ['quiet'], asks: ['Honey'] },
  closed: { title: 'Garden - Closed', on: ['digger'], fields: 'status: closed' },
  cook: { title: 'Kitchen - Cook', on: ['digger', 'keeper'], asks: ['Soup'] },
});

function rungOf(name: string, audience: Audience = 'public') {
  const rung = ladderRungs(CONTENT, audience).get(name);
  if (!rung) return undefined;
  const { posting, bases, also, leadsTo, junior, ...rest } = rung;
  const names = (postings: readonly { name: string }[]) => postings.map((one) => one.name);
  return {
    ...rest,
    junior: junior?.name,
    bases: names(bases),
    also: names(also),
    leadsTo: names(leadsTo),
  };
}

describe('a place on the ladder', () => {
  it('of the lowest rung says what it adds to its bases', () => {
    expect(rungOf('digger')).toEqual({
      height: 1,
      junior: undefined,
      bases: ['garden-base', 'base'],
      also: [],
      leadsTo: ['cook'],
      added: 1,
      raised: 1,
    });
  });

  it('goes past a draft to the next rung that may be seen, and keeps what the draft asks for', () => {
    expect(rungOf('head')).toMatchObject({ height: 2, junior: 'digger', added: 3, raised: 1 });
    expect(rungOf('hidden')).toBeUndefined();
    expect(rungOf('hidden', 'preview')).toMatchObject({ height: 2, junior: 'digger' });
    expect(rungOf('head', 'preview')).toMatchObject({ height: 3, junior: 'hidden' });
  });

  it('goes past an unlisted posting too, and counts the step from the rung that is shown', () => {
    expect(rungOf('quiet')).toBeUndefined();
    expect(rungOf('keeper')).toMatchObject({ height: 2, junior: 'digger', added: 2 });
    expect(rungOf('keeper', 'preview')).toMatchObject({ height: 3, junior: 'quiet', added: 1 });
  });

  it('is kept by a closed role', () => {
    expect(rungOf('closed')).toMatchObject({ height: 2, junior: 'digger', added: 0, raised: 0 });
  });

  it('names what is taken over beside the junior role, on both ends', () => {
    expect(rungOf('head')).toMatchObject({ also: ['safety-base'], bases: [] });
    expect(rungOf('safety-base')).toMatchObject({ leadsTo: ['head'] });
    expect(rungOf('cook')).toMatchObject({ junior: 'digger', also: ['keeper'] });
    expect(rungOf('keeper')).toMatchObject({ leadsTo: ['cook'] });
  });

  it('is at the foot for a base', () => {
    expect(rungOf('base')).toMatchObject({ height: 0, bases: [], added: 1 });
    expect(rungOf('garden-base')).toMatchObject({ height: 0, bases: ['base'], added: 1 });
  });

  it('agrees with the page of a role wherever its junior role is in the picture', () => {
    for (const { posting, junior, added, raised } of ladderRungs(CONTENT, 'public').values()) {
      if (juniorOf(CONTENT, posting, 'public') !== junior) continue;
      const { comparison } = stepOf(CONTENT, resolveRole(CONTENT, posting, 'public'), 'public');
      expect([added, raised], posting.name).toEqual([
        comparison.added.length,
        comparison.raised.length,
      ]);
    }
  });

  it('is found for roles that inherit each other: the first by name is the lowest', () => {
    const rungs = ladderRungs(
      ladderLibrary({
        above: { title: 'A - Above', on: ['m'] },
        z: { title: 'A - Z', on: ['m'] },
        m: { title: 'A - M', on: ['z'] },
      }),
      'preview',
    );
    const heights = [...rungs.values()].map(({ posting, height }) => [posting.name, height]);
    expect(heights).toEqual([
      ['above', 2],
      ['m', 1],
      ['z', 2],
    ]);
  });
});
