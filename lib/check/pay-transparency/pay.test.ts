import { describe, expect, it } from 'vitest';
import { parsePosting } from '../../markup/posting';
import type { Jurisdiction } from './jurisdiction';
import { jurisdictions } from './jurisdictions';
import { isAbove, isFor, isTooWide, type Pay, payOf } from './pay';
import { placesOf } from './places';

const ontario = jurisdictions.find(({ code }) => code === 'CA-ON') as Jurisdiction;
const pay = (min: number, max: number, more: Partial<Pay['range']> = {}): Pay => ({
  range: { min, max, currency: 'CAD', unit: 'YEAR', ...more },
  path: ['salary'],
});

describe('isTooWide', () => {
  it.each<[string, Pay, boolean]>([
    ['exactly the width', pay(50_000, 100_000), false],
    ['one more', pay(50_000, 100_001), true],
    ['by the hour', pay(25, 49), false],
    ['by the hour, too wide', pay(25, 50), true],
    ['by the month', pay(4_000, 8_167, { unit: 'MONTH' }), true],
    ['another currency', pay(1, 999_999, { currency: 'EUR' }), false],
    ['above what the law asks about', pay(100_000, 200_001), false],
    ['up to it', pay(100_000, 200_000), true],
  ])('%s: %#', (what, range, expected) => {
    const hourly = what.startsWith('by the hour');
    const given = hourly ? { ...range, range: { ...range.range, unit: 'HOUR' as const } } : range;
    expect(isTooWide(given, ontario)).toBe(expected);
  });
});

describe('isAbove', () => {
  it.each<[Partial<Pay['range']>, boolean]>([
    [{ min: 200_001, currency: 'CAD' }, true],
    [{ min: 200_000, currency: 'CAD' }, false],
    [{ min: 90_000, max: 210_000, currency: 'CAD' }, true],
    [{ min: 210_000, currency: 'USD' }, false],
    [{ currency: 'CAD' }, false],
  ])('%j: %s', (range, expected) => {
    expect(isAbove({ range, path: [] }, ontario)).toBe(expected);
  });
});

describe('isFor', () => {
  const posting = parsePosting({
    path: 'postings/a.md',
    text: '---\nlocations: [{ city: Toronto, region: Ontario, country: CA }, { city: Lisbon, country: PT }]\nsalaries: [{ min: 1 }]\n---\n# A\n',
  });
  const { areas } = placesOf(posting);

  it.each<[string[] | undefined, boolean, boolean]>([
    [undefined, true, true],
    [[], true, true],
    [['Toronto'], true, false],
    [['Lisbon'], false, true],
    [['Ontario'], true, false],
    [['Canada'], true, false],
    [['Portugal', 'Canada'], true, true],
    [['Toronto, Ontario'], true, false],
    [['EU'], false, true],
    [['Zone 1'], true, true],
  ])('%j is for Toronto: %s, for Lisbon: %s', (locations, toronto, lisbon) => {
    const range: Pay = { ...payOf(posting)[0], range: {}, path: [], locations };
    expect(areas.map((area) => isFor(range, area, areas))).toEqual([toronto, lisbon]);
  });
});
