import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Chosen,
  countsOf,
  FACETS,
  type FacetOptions,
  isChosen,
  NOTHING_CHOSEN,
  optionsOf,
  perFacet,
} from './browse';
import { readFilters, writeFilters } from './browse-query';
import { toggled } from './browse-results';
import { cardOf, skillsOf } from './card-test-support';

const cards = [
  cardOf('Junior DevOps', {
    offices: ['Lisbon', 'Portugal'],
    employment: ['Full time'],
    skills: skillsOf('Linux', 'C'),
  }),
  cardOf('DevOps', {
    rung: 2,
    remote: true,
    homes: ['Portugal', 'Spain'],
    employment: ['Full time', 'Part time'],
    skills: skillsOf('Linux', 'C#'),
  }),
  cardOf('Lead', { rung: 10, level: 'IC9', remote: true, skills: skillsOf('C++') }),
  cardOf('Host', { department: 'Customer Success', offices: ['Toronto'], level: 'IC10' }),
];

function shown(chosen: Partial<Chosen>): string[] {
  return cards
    .filter((card) => isChosen(card, { ...NOTHING_CHOSEN, ...chosen }))
    .map(({ role }) => role);
}

describe('choosing roles', () => {
  it.each<[string, Partial<Chosen>, string[]]>([
    ['nothing shows all', {}, ['Junior DevOps', 'DevOps', 'Lead', 'Host']],
    ['two values of a facet show what either shows', { level: ['ic9', 'ic10'] }, ['Lead', 'Host']],
    [
      'two facets show what both show',
      { department: ['engineering'], level: ['ic9', 'ic10'] },
      ['Lead'],
    ],
    ['remote is remote from one country too', { place: ['remote'] }, ['DevOps', 'Lead']],
    ['a place is an office or a home', { place: ['portugal'] }, ['Junior DevOps', 'DevOps']],
    ['a rung stands in for a level', { level: ['rung-2'] }, ['DevOps']],
    ['C is neither C# nor C++', { skill: ['c'] }, ['Junior DevOps']],
    ['part of a type of employment', { type: ['part-time'] }, ['DevOps']],
  ])('%s', (_, chosen, roles) => {
    expect(shown(chosen)).toEqual(roles);
  });
});

describe('the options of a facet', () => {
  const options = optionsOf(cards);
  const labels = (facet: keyof typeof options) =>
    options[facet].map(({ label, count }) => `${label} ${count}`);

  it('count the roles that have them', () => {
    expect(labels('skill')).toEqual(['C 1', 'C# 1', 'C++ 1', 'Linux 2']);
    expect(labels('type')).toEqual(['Full time 2', 'Part time 1']);
  });

  it('come in the order of the cards, of the rungs, and remote first', () => {
    expect(labels('department')).toEqual(['Engineering 3', 'Customer Success 1']);
    expect(labels('level')).toEqual(['IC10 1', 'IC9 1', 'Rung 1 1', 'Rung 2 1']);
    expect(labels('place')).toEqual(['Remote 2', 'Lisbon 1', 'Portugal 2', 'Spain 1', 'Toronto 1']);
  });

  it('are one where two spellings have one key, and keep a key where there is nothing in a name', () => {
    const spelt = [cardOf('A', { level: 'IC 3' }), cardOf('B', { level: 'ic-3' })];
    expect(optionsOf(spelt).level).toEqual([{ key: 'ic-3', label: 'IC 3', count: 2 }]);
    expect(optionsOf([cardOf('A', { level: '★' })]).level[0]?.key).toBe('★');
  });
});

describe('counts', () => {
  it('are of what the other facets choose, not their own', () => {
    const countOf = countsOf(cards, {
      ...NOTHING_CHOSEN,
      department: ['customer-success'],
      place: ['portugal'],
    });
    expect(countOf('department', 'engineering')).toBe(2);
    expect(countOf('department', 'customer-success')).toBe(0);
    expect(countOf('place', 'toronto')).toBe(1);
    expect(countOf('place', 'portugal')).toBe(0);
    expect(countOf('skill', 'linux')).toBe(0);
    expect(countOf('skill', 'no-such-skill')).toBe(0);
  });

  it('say how many roles an option alone would show', () => {
    const options = optionsOf(cards);
    const countOf = countsOf(cards, NOTHING_CHOSEN);
    for (const facet of FACETS) {
      for (const { key, count } of options[facet]) {
        expect(countOf(facet, key), key).toBe(count);
        expect(shown({ [facet]: [key] }), key).toHaveLength(count);
      }
    }
  });
});

describe('filters in an address', () => {
  const options: FacetOptions = optionsOf(cards);

  it('are written in one order, whatever the order of choosing', () => {
    const chosen = { ...NOTHING_CHOSEN, place: ['toronto', 'remote'], department: ['engineering'] };
    expect(writeFilters({ query: 'c# & co', chosen }, options)).toBe(
      '?q=c%23+%26+co&department=engineering&place=remote&place=toronto',
    );
  });

  it('are nothing where nothing is chosen', () => {
    expect(writeFilters({ query: '  ', chosen: NOTHING_CHOSEN }, options)).toBe('');
  });

  it('are read without what is no option, and without repetition', () => {
    expect(
      readFilters('?place=remote&place=mars&place=remote&q=a&q=b&utm=1&level=', options),
    ).toEqual({ query: 'a', chosen: { ...NOTHING_CHOSEN, place: ['remote'] } });
  });

  it('read a query as far as anybody would type', () => {
    expect(readFilters(`?q=${'a'.repeat(5000)}`, options).query).toHaveLength(200);
  });

  it('never fail to be read', () => {
    for (const search of ['?q=%', '?q=%E0%A4%A', '?&&=&', '?department', '?q=\u0000']) {
      expect(() => readFilters(search, options)).not.toThrow();
    }
  });

  it('come back as they were', () => {
    const chosen = fc.record(
      perFacet((facet) => fc.subarray(options[facet].map(({ key }) => key))),
    );
    // What follows a lone surrogate is not what was typed, and cannot be.
    const query = fc.string({ unit: 'grapheme', maxLength: 20 }).map((text) => text.trim());
    fc.assert(
      fc.property(query, chosen, (words, picked) => {
        const filters = { query: words, chosen: picked };
        expect(readFilters(writeFilters(filters, options), options)).toEqual(filters);
      }),
    );
  });

  it('keep a space at the end, which is typed before the next word', () => {
    const written = writeFilters({ query: 'dev ', chosen: NOTHING_CHOSEN }, options);
    expect(readFilters(written, options).query).toBe('dev ');
  });
});

describe('toggling', () => {
  it('chooses what was not chosen, and the other way about', () => {
    const filters = { query: 'a', chosen: NOTHING_CHOSEN };
    const once = toggled(filters, 'skill', 'c');
    expect(once).toEqual({ query: 'a', chosen: { ...NOTHING_CHOSEN, skill: ['c'] } });
    expect(toggled(once, 'skill', 'c')).toEqual(filters);
  });
});
