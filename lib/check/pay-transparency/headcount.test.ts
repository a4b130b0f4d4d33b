import { describe, expect, it } from 'vitest';
import { coverageOf } from './headcount';
import type { Threshold } from './jurisdiction';

const there = (employees: number): Threshold => ({ employees, counted: 'there' });
const anywhere = (employees: number): Threshold => ({ employees, counted: 'anywhere' });
const oneThere = (employees: number): Threshold => ({ ...anywhere(employees), oneThere: true });

type Employer = Parameters<typeof coverageOf>[2];

describe('coverageOf', () => {
  it.each<[string, string, Threshold | undefined, Employer, string]>([
    ['a law for every employer', 'US-MD', undefined, undefined, 'yes'],
    ['settings that say nothing', 'US-NY', anywhere(4), undefined, 'unknown'],
    ['settings that say nothing, at one there', 'US-CO', there(1), undefined, 'unknown'],
    ['exactly as many', 'US-NY', anywhere(4), { headcount: 4 }, 'yes'],
    ['one fewer', 'US-NY', anywhere(4), { headcount: 3 }, 'no'],
    ['regions that are enough', 'US-NY', anywhere(4), { headcountByRegion: { PT: 9 } }, 'yes'],
    ['regions that are not', 'US-NY', anywhere(4), { headcountByRegion: { PT: 3 } }, 'unknown'],
    ['as many there', 'US-MN', there(30), { headcountByRegion: { 'US-MN': 30 } }, 'yes'],
    ['fewer there', 'US-MN', there(30), { headcountByRegion: { 'US-MN': 29 } }, 'no'],
    ['nobody knows how many there', 'US-MN', there(30), { headcount: 200 }, 'unknown'],
    ['fewer in all', 'US-MN', there(30), { headcount: 29 }, 'no'],
    [
      'too many elsewhere',
      'US-MN',
      there(30),
      { headcount: 140, headcountByRegion: { PT: 61, 'CA-ON': 50 } },
      'no',
    ],
    [
      'too many elsewhere in the country',
      'US-MN',
      there(30),
      { headcount: 900, headcountByRegion: { US: 50, 'US-TX': 21 } },
      'no',
    ],
    [
      'a city of the state',
      'US-NY',
      there(5),
      { headcount: 99, headcountByRegion: { 'US-NY-NYC': 5 } },
      'yes',
    ],
    ['an employer that hires there', 'US-CO', there(1), { headcount: 200 }, 'yes'],
    ['nobody there', 'US-CO', there(1), { headcount: 9, headcountByRegion: { 'US-CO': 0 } }, 'no'],
    [
      'everybody elsewhere',
      'US-CO',
      there(1),
      { headcount: 9, headcountByRegion: { DE: 9 } },
      'no',
    ],
    ['one there is presumed', 'US-CA', oneThere(15), { headcount: 15 }, 'yes'],
    [
      'one there is denied',
      'US-CA',
      oneThere(15),
      { headcount: 15, headcountByRegion: { 'US-CA': 0 } },
      'no',
    ],
    ['the member states together', 'IT', there(5), { headcountByRegion: { EU: 4 } }, 'no'],
  ])('%s', (_what, code, threshold, employer, expected) => {
    expect(coverageOf(code, threshold, employer)).toBe(expected);
  });
});
