import { describe, expect, it } from 'vitest';
import { type Chosen, type Filters, NOTHING_CHOSEN, optionsOf } from './browse';
import { chosenValues, isFiltered, matchSentence, searched, waysOut } from './browse-results';
import { cardOf } from './card-test-support';

const cards = [
  cardOf('Junior DevOps'),
  cardOf('DevOps', { remote: true, level: 'IC3' }),
  cardOf('Host', { department: 'Customer Success' }),
  cardOf('Senior Host', { department: 'Customer Success' }),
];

function filters(query: string, chosen: Partial<Chosen> = {}): Filters {
  return { query, chosen: { ...NOTHING_CHOSEN, ...chosen } };
}

describe('searched roles', () => {
  it('keep the order of the search, and leave out what there is no card of', () => {
    const names = ['host', 'gone', 'junior-devops'];
    const found = searched(cards, 'x', () => ({ names, close: true }));
    expect(found.roles.map(({ role }) => role)).toEqual(['Host', 'Junior DevOps']);
    expect(found.close).toBe(true);
  });

  it('are all, in the order of the ladders, where nothing is searched for', () => {
    const nothing = () => ({ names: [], close: false });
    expect(searched(cards, ' ', nothing)).toEqual({ roles: cards, close: false });
  });
});

describe('ways out', () => {
  const search = (query: string) => ({
    names: query === 'host' ? ['host', 'senior-host'] : [],
    close: false,
  });

  it('take a part away each, the one that shows most roles first', () => {
    const wanted = filters('host', { department: ['engineering'], level: ['rung-1'] });
    expect(waysOut(cards, wanted, search)).toEqual([
      { without: 'department', filters: filters('host', { level: ['rung-1'] }), count: 2 },
      { without: 'query', filters: { ...wanted, query: '' }, count: 1 },
    ]);
    const narrow = filters('nobody', { place: ['remote'] });
    expect(waysOut(cards, narrow, search)).toEqual([
      { without: 'query', filters: filters('', { place: ['remote'] }), count: 1 },
    ]);
  });

  it('are none where two parts each rule everything out', () => {
    const none = { department: ['customer-success'], place: ['remote'] };
    expect(waysOut(cards, filters('nobody', none), search)).toEqual([]);
  });
});

describe('words about results', () => {
  it.each<[number, Filters, string]>([
    [1, filters('a'), '1 role matches.'],
    [3, filters('', { level: ['ic3'] }), '3 roles match.'],
    [0, filters(' cobol '), 'No role matches “cobol”.'],
    [0, filters('cobol', { level: ['ic3'] }), 'No role matches “cobol” with these filters.'],
    [0, filters('', { level: ['ic3'] }), 'No role matches these filters.'],
  ])('%i', (count, wanted, sentence) => {
    expect(matchSentence(count, wanted)).toBe(sentence);
  });

  it('tell what only comes close', () => {
    expect(matchSentence(1, filters('cobbol '), true)).toBe('1 role comes close to “cobbol”.');
    expect(matchSentence(2, filters('cobbol'), true)).toBe('2 roles come close to “cobbol”.');
    expect(matchSentence(0, filters('cobbol'), true)).toBe('No role matches “cobbol”.');
  });

  it('know whether anything is looked for', () => {
    expect(isFiltered(filters('  '))).toBe(false);
    expect(isFiltered(filters('a'))).toBe(true);
    expect(isFiltered(filters('', { skill: ['c'] }))).toBe(true);
  });

  it('call what is chosen by its name', () => {
    const wanted = filters('', { department: ['customer-success', 'engineering'] });
    expect(chosenValues(wanted, 'department', optionsOf(cards)).map(({ label }) => label)).toEqual([
      'Engineering',
      'Customer Success',
    ]);
  });
});
