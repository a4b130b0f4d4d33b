import { describe, expect, it } from 'vitest';
import { codesOf, plainName, subdivisionOf } from './place-names';

describe('plainName', () => {
  it.each([
    ['U.S.', 'us'],
    ['Québec', 'quebec'],
    ['  New   York ', 'new york'],
  ])('makes %s plain', (name, expected) => {
    expect(plainName(name)).toBe(expected);
  });
});

describe('subdivisionOf', () => {
  it.each<[string, string | undefined, string | undefined]>([
    ['Colorado', 'US', 'US-CO'],
    ['CO', 'US', 'US-CO'],
    ['US-CO', undefined, 'US-CO'],
    ['colorado', undefined, 'US-CO'],
    ['D.C.', 'US', 'US-DC'],
    ['Ontario', 'CA', 'CA-ON'],
    ['ON', 'CA', 'CA-ON'],
    ['Québec', 'CA', 'CA-QC'],
    // Western Australia, and a country that has no Colorado.
    ['WA', undefined, undefined],
    ['WA', 'AU', undefined],
    ['Colorado', 'ES', undefined],
    ['Lisboa', 'PT', undefined],
  ])('%s in %s is %s', (name, country, expected) => {
    expect(subdivisionOf(name, country)).toBe(expected);
  });
});

describe('codesOf', () => {
  it.each<[string, 'Country' | 'State' | 'City' | undefined, string[]]>([
    ['United States', 'Country', ['US']],
    ['USA', undefined, ['US']],
    ['U.S.', undefined, ['US']],
    ['Remote in the US', undefined, ['US']],
    ['Canada', 'Country', ['CA']],
    ['CA', 'State', ['US-CA']],
    ['CA', 'Country', ['CA']],
    ['Colorado', 'State', ['US-CO']],
    ['CO', 'State', ['US-CO']],
    ['British Columbia', undefined, ['CA-BC']],
    ['Georgia', 'State', ['US-GA']],
    ['Georgia', 'Country', []],
    ['USA and Canada', undefined, ['US', 'CA']],
    ['West Virginia', undefined, ['US-WV']],
    ['Ohio or West Virginia', undefined, ['US-WV', 'US-OH']],
    ['Czech Republic', 'Country', ['CZ']],
    ['the Netherlands', 'Country', ['NL']],
    ['Northern Ireland', undefined, []],
    ['United Kingdom', 'Country', []],
    ['us', undefined, ['US']],
    ['Tell us where', undefined, []],
    ['', undefined, []],
    ['Remote in Latin America', undefined, []],
    ['Remote in North America', undefined, ['US', 'CA']],
    ['constructor', undefined, []],
    ['__proto__', 'State', []],
  ])('%s (%s) is %j', (name, kind, expected) => {
    expect(codesOf(name, kind)).toEqual(expected);
  });

  it('knows the countries of the posting’s own language', () => {
    expect(codesOf('Vereinigte Staaten', 'Country', 'de')).toEqual(['US']);
    expect(codesOf('Vereinigte Staaten', 'Country')).toEqual([]);
  });

  it.each(['EU', 'European Union', 'Anywhere in Europe'])('reads %s as every member', (name) => {
    expect(codesOf(name, undefined)).toHaveLength(27);
  });

  it.each(['Worldwide', 'Anywhere', 'Remote (worldwide)'])('reads %s as everywhere', (name) => {
    expect(codesOf(name, undefined)).toHaveLength(29);
  });

  it('reads anywhere in one country as that one', () => {
    expect(codesOf('Anywhere in Canada', undefined)).toEqual(['CA']);
    expect(codesOf('Anywhere in Brazil', undefined)).toEqual([]);
  });
});
