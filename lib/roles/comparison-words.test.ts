import { describe, expect, it } from 'vitest';
import { compareRequirements } from './compare';
import { comparisonWords } from './comparison-words';
import type { EffectiveRequirement } from './requirement';

const skill = (key: string, level: number): EffectiveRequirement => ({
  kind: 'skill',
  key,
  label: key,
  level,
  described: true,
  levelDescribed: true,
  sources: [],
});

const choice = (count: number, level: number): EffectiveRequirement => ({
  kind: 'choice',
  group: 'tool',
  label: 'Tool',
  count,
  level,
  options: [],
  sources: [],
});

describe('a comparison in words', () => {
  it.each([
    [[], [skill('a', 1)], '1 new skill, 0 carried over'],
    [
      [skill('a', 1)],
      [skill('a', 1), skill('b', 1), skill('c', 2)],
      '2 new skills, 1 carried over',
    ],
    [[skill('a', 1)], [skill('a', 3)], '0 new skills, 1 raised, 0 carried over'],
    [
      [skill('a', 3), skill('b', 1)],
      [skill('a', 1)],
      '0 new skills, 1 lowered, 1 not asked for, 0 carried over',
    ],
    [[choice(2, 1)], [choice(1, 2)], '0 new skills, 1 changed, 0 carried over'],
  ])('case %#', (from, to, words) => {
    expect(comparisonWords(compareRequirements(from, to))).toBe(words);
  });
});
