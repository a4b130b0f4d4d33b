import { describe, expect, it } from 'vitest';
import { parsePosting } from '../markup/posting';
import { dayOf, factsOf, rangeOf, whereOf } from './facts';

const postingWith = (fields: string) =>
  parsePosting({ path: 'postings/a.md', text: `---\n${fields}\n---\n# A\n\n## B\n` });

const facts = (fields: string, settings = {}) =>
  factsOf(postingWith(fields), settings).map(
    ({ label, values }) => `${label}: ${values.join('; ')}`,
  );

/** Narrow and no-break spaces as plain ones: which of them stands where is ICU's business. */
const plain = (text: string | undefined) => text?.replace(/[\u00a0\u202f\u2009]/g, ' ');

describe('factsOf', () => {
  it.each<[string, string[], object?]>([
    ['unlisted: true', []],
    ['department: Engineering', ['Department: Engineering']],
    ['team: Search\nlevel: IC3', ['Team: Search', 'Level: IC3']],
    ['workplace: remote', ['Workplace: Remote']],
    ['employmentType: [FULL_TIME, INTERN]', ['Employment: Full time; Internship']],
    ['locations: [{ city: Lisbon, country: PT }]', ['Where: Lisbon, Portugal']],
    [
      'workplace: remote\nlocations: [{ city: Lisbon, postalCode: 01234, street: Rua 1 }]',
      ['Workplace: Remote', 'Offices: Rua 1, 01234 Lisbon'],
    ],
    [
      'applicantLocations: [{ name: Portugal }, { name: Spain }]',
      ['You can live in: Portugal; Spain'],
    ],
    [
      'equity: Some\nbonus: A little\nvisaSponsorship: Yes',
      ['Equity: Some', 'Bonus: A little', 'Visa: Yes'],
    ],
    ['datePosted: 2026-03-31', ['Posted: March 31, 2026']],
    ['datePosted: 2026-03-31\nlang: de', ['Posted: 31. März 2026']],
    ['validThrough: 2026-03-31', ['Apply by: March 31, 2026 (UTC)']],
    ['validThrough: 2026-03-31\nstatus: filled', []],
    ['hiringOrganization: Acme Inc.', ['Employer: Acme Inc.']],
    [
      'validThrough: 2026-03-31\ntimezone: America/New_York',
      ['Apply by: March 31, 2026 (America/New York)'],
    ],
    [
      'validThrough: 2026-03-31',
      ['Apply by: March 31, 2026 (Europe/Lisbon)'],
      { timezone: 'Europe/Lisbon' },
    ],
    ['requisitionId: R-1', ['Reference: R-1']],
  ])('of %j', (fields, expected, settings = {}) => {
    expect(facts(fields, settings)).toEqual(expected);
  });
});

describe('rangeOf', () => {
  it.each([
    [{ min: 54_000, max: 68_000, currency: 'EUR', unit: 'YEAR' }, 'en', '€54,000 – €68,000 a year'],
    [{ min: 54_000, max: 54_000, currency: 'EUR' }, 'en', '€54,000'],
    [{ min: 54_000, currency: 'EUR' }, 'en', 'from €54,000'],
    [{ max: 20.5, currency: 'USD', unit: 'HOUR' }, 'en', 'up to $20.50 an hour'],
    [{ min: 1000, max: 2000 }, 'en', '1,000–2,000'],
    [{ min: 1000, max: 2000, note: 'Before tax' }, 'en', '1,000–2,000. Before tax'],
    [{ note: 'We talk about it' }, 'en', 'We talk about it'],
    [{ unit: 'YEAR' }, 'en', ''],
    [{}, 'en', ''],
    [{ min: 54_000, max: 68_000, currency: 'EUR' }, 'de', '54.000–68.000 €'],
  ] as const)('of %j in %s is %s', (salary, language, expected) => {
    expect(plain(rangeOf(salary, language))).toBe(expected);
  });
});

describe('pay', () => {
  it('differs by place', () => {
    const fields =
      'salary: { min: 1, max: 2 }\nsalaries:\n  - { locations: [CO, WA], min: 3 }\n  - { note: "" }';
    expect(facts(fields)).toEqual(['Pay: 1–2; from 3 (CO, WA)']);
  });
});

describe('whereOf', () => {
  it.each([
    ['team: A', undefined],
    ['workplace: remote\nlocations: [{ city: Lisbon }]', 'Remote'],
    ['workplace: hybrid', undefined],
    ['locations: [{ city: Lisbon }]', 'Lisbon'],
    ['workplace: hybrid\nlocations: [{ city: Lisbon }]', 'Lisbon, hybrid'],
    ['locations: [{ city: Lisbon }, { city: Toronto }]', 'Lisbon or Toronto'],
    ['locations: [{ country: PT }]', 'Portugal'],
  ])('of %j is %s', (fields, expected) => {
    expect(whereOf(postingWith(fields), {})).toBe(expected);
  });
});

describe('dayOf', () => {
  it('is never moved by a time zone', () => {
    expect(dayOf('2026-01-01T23:59:59-12:00', 'en')).toBe('January 1, 2026');
    expect(dayOf('2026-01-01T00:00:00+14:00', 'en')).toBe('January 1, 2026');
  });
});
