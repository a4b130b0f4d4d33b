import { describe, expect, it } from 'vitest';
import { ladderRungs } from './ladder-rung';
import { ladderLibrary } from './ladder-test-support';
import { alsoWords, baseWords, ladderName, leadsToWords, linesOf, stepWords } from './ladder-words';

const RUNGS = ladderRungs(
  ladderLibrary({
    base: { title: 'Base', asks: ['A', 'B'] },
    'garden-base': { title: 'Garden - Base', on: ['base'], asks: ['C'] },
    'bee-base': { title: 'Garden - Bee Base', on: ['base'] },
    digger: { title: 'Garden - Digger', on: ['garden-base'] },
    head: { title: 'Garden - Head', on: ['digger', 'bee-base'], asks: ['A:2', 'D', 'E'] },
    cook: { title: 'Cook', on: ['digger', 'head'], asks: ['A:3'] },
    nothing: { title: 'Garden - Nothing' },
  }),
  'public',
);

function rung(name: string) {
  const found = RUNGS.get(name);
  if (!found) throw new Error(`The test has no rung ${name}.`);
  return found;
}

const step = (name: string) => stepWords(rung(name)).map(({ text }) => text);

describe('the words on the ladder', () => {
  it('say what a step adds and raises, and where it does neither', () => {
    expect(step('head')).toEqual(['+2 new', '1 raised']);
    expect(step('digger')).toEqual(['nothing new']);
    expect(step('nothing')).toEqual(['no skills listed']);
  });

  it('call a base by its department', () => {
    expect(['base', 'garden-base', 'head'].map((name) => ladderName(rung(name)))).toEqual([
      'Base',
      'Garden Base',
      'Head',
    ]);
    expect(baseWords(rung('base'))).toBe('2 skills that everyone above brings');
    expect(baseWords(rung('garden-base'))).toBe('1 more skill that everyone above brings');
  });

  it('name what else a rung is tied to', () => {
    expect(alsoWords(rung('head'))).toBe('also on Garden Bee Base');
    expect(leadsToWords(rung('bee-base'))).toBe('under Head too');
    expect(leadsToWords(rung('digger'))).toBe('leads to Cook too');
    expect(alsoWords(rung('digger'))).toBeUndefined();
    expect(leadsToWords(rung('cook'))).toBeUndefined();
  });
});

describe('the lines that a text takes', () => {
  it.each([
    ['DevOps 2', 1],
    ['Senior Onboarding Specialist', 2],
    ['Donaudampfschifffahrtsgesellschaftskapitän', 3],
    ['Head of Donaudampfschifffahrtsgesellschaftskapitäne', 4],
    ['上級ソフトウェアエンジニアリングマネージャー', 3],
    ['WWWWWWWWWWWWWWWWWWWWW', 2],
  ])('are never too few: %s', (text, lines) => {
    expect(linesOf(text, 176, 17)).toBe(lines);
  });
});
