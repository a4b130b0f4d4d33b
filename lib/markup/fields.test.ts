import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { competencyFields, postingFields, settingsFields, snippetFields } from './fields';

type Written = Record<string, unknown>;

/** The paths and messages of what a schema refuses. */
function refused(schema: z.ZodType, fields: Written): string[] {
  const { error } = schema.safeParse(fields);
  return (error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);
}

describe('the front matter of a posting', () => {
  it.each<[string, Written, Written?]>([
    ['nothing', {}],
    ['a title', { title: 'Engineering - DevOps 2' }],
    ['a slug', { slug: 'devops-2' }],
    ['a slug in other letters', { slug: 'gärtner-हिन्दी-1' }],
    ['aliases', { aliases: ['junior-devops', 'devops-1'] }],
    ['decomposed aliases', { aliases: ['cafe\u0301'] }, { aliases: ['café'] }],
    ['abstract', { abstract: 'true' }, { abstract: true }],
    ['not abstract', { abstract: 'false' }, { abstract: false }],
    ...['draft', 'scheduled', 'open', 'paused', 'closed', 'filled'].map(
      (status) => [status, { status }] as [string, Written],
    ),
    ['a day to open', { opensAt: '2026-03-31' }],
    ['a moment to open', { opensAt: '2026-03-31T09:00:00+02:00' }],
    ['a moment in UTC', { opensAt: '2026-03-31T09:00:00Z' }],
    ['a moment of the posting’s zone', { validThrough: '2026-03-31T09:00' }],
    ['a leap day', { datePosted: '2028-02-29' }],
    ['the same day', { datePosted: '2026-02-01', validThrough: '2026-02-01' }],
    [
      'a moment of the same day',
      { datePosted: '2026-02-01', validThrough: '2026-02-01T00:00:00Z' },
    ],
    ['a time zone', { timezone: 'Europe/Lisbon' }],
    ['kinds of employment', { employmentType: ['FULL_TIME', 'PART_TIME'] }],
    ['a workplace', { workplace: 'hybrid' }],
    ['a place', { locations: [{ city: 'Lisbon', country: 'PT', postalCode: '01234' }] }],
    ['where one may live', { applicantLocations: [{ type: 'Country', name: 'Portugal' }] }],
    [
      'pay',
      { salary: { min: '52000', max: '68000.50' } },
      { salary: { min: 52000, max: 68000.5 } },
    ],
    ['one pay', { salary: { min: '52000', max: '52000' } }, { salary: { min: 52000, max: 52000 } }],
    [
      'pay by the hour',
      { salary: { max: '20', currency: 'EUR', unit: 'HOUR' } },
      { salary: { max: 20, currency: 'EUR', unit: 'HOUR' } },
    ],
    [
      'pay by place',
      { salaries: [{ locations: ['CO'], min: '1' }] },
      { salaries: [{ locations: ['CO'], min: 1 }] },
    ],
    ['an address to apply at', { applyUrl: 'https://example.com/apply?a=b' }],
    ['a path to apply at', { applyUrl: '/apply' }],
    ['the home page', { applyUrl: '/' }],
    ['an e-mail address', { applyEmail: 'jobs@example.com' }],
    ['addresses by region', { apply: [{ region: 'EU', url: 'https://example.com' }] }],
    ['a language', { lang: 'pt-BR' }],
  ])('may have %s', (_what, fields, expected = fields) => {
    expect(refused(postingFields, fields)).toEqual([]);
    expect(postingFields.parse(fields)).toEqual(expected);
  });

  it.each<[string, Written]>([
    ['title: a line of text', { title: ['A'] }],
    ['title: at most 200 characters long', { title: 'a'.repeat(201) }],
    ['slug: letters and digits, with single hyphens between them', { slug: 'a b' }],
    ['slug: letters and digits, with single hyphens between them', { slug: 'a/b' }],
    ['slug: letters and digits, with single hyphens between them', { slug: '-a' }],
    ['slug: letters and digits, with single hyphens between them', { slug: 'a--b' }],
    ['slug: letters and digits, with single hyphens between them', { slug: '..' }],
    ['aliases: a list', { aliases: 'a' }],
    ['aliases.1: letters and digits, with single hyphens between them', { aliases: ['a', 'b.md'] }],
    ['abstract: true or false', { abstract: 'yes' }],
    ['status: one of draft, scheduled, open, paused, closed, filled', { status: 'Open' }],
    ['datePosted: a day such as 2026-03-31', { datePosted: '31.03.2026' }],
    ['datePosted: a day such as 2026-03-31', { datePosted: '2026-02-29' }],
    ['datePosted: a day such as 2026-03-31', { datePosted: '2026-13-01' }],
    ['datePosted: a day such as 2026-03-31', { datePosted: '2026-03-31T09:00:00Z' }],
    [
      'opensAt: a day such as 2026-03-31, or a moment such as 2026-03-31T09:00:00+02:00',
      { opensAt: 'soon' },
    ],
    [
      'validThrough: a day such as 2026-03-31, or a moment such as 2026-03-31T09:00:00+02:00',
      { validThrough: '2026-03-31 09:00' },
    ],
    [
      'validThrough: later than datePosted (2026-02-02)',
      { datePosted: '2026-02-02', validThrough: '2026-02-01T09:00:00Z' },
    ],
    ['timezone: an IANA time zone such as Europe/Lisbon', { timezone: 'Lisbon' }],
    [
      'employmentType.0: one of FULL_TIME, PART_TIME, CONTRACTOR, TEMPORARY, INTERN, VOLUNTEER, PER_DIEM, OTHER',
      { employmentType: ['FULL TIME'] },
    ],
    ['employmentType: a list', { employmentType: 'FULL_TIME' }],
    ['workplace: one of onsite, hybrid, remote', { workplace: 'home' }],
    ...['Portugal', 'pt', 'UK', 'EU', 'ZZ', 'XK', 'P1', 'QQ'].map((country): [string, Written] => [
      'locations.0.country: a country code of two capital letters such as PT (ISO 3166-1)',
      { locations: [{ country }] },
    ]),
    [
      'applicantLocations.0.type: one of Country, State, City',
      { applicantLocations: [{ type: 'EU', name: 'EU' }] },
    ],
    ...['52,000', '€52000', '52k', '-1', '1e5', '1.234', ''].map((min): [string, Written] => [
      'salary.min: a number without separators or currency, such as 52000',
      { salary: { min } },
    ]),
    ['salary.min: at most as much as max', { salary: { min: '5', max: '4' } }],
    ['salaries.0.min: at most as much as max', { salaries: [{ min: '5', max: '4' }] }],
    ...['eur', 'euro', '€', 'XXZ'].map((currency): [string, Written] => [
      'salary.currency: a currency code of three capital letters such as EUR (ISO 4217)',
      { salary: { currency } },
    ]),
    ['salary.unit: one of HOUR, DAY, WEEK, MONTH, YEAR', { salary: { unit: 'year' } }],
    ...[
      'example.com',
      'javascript:alert(1)',
      '//example.com',
      '/\\example.com',
      'https://a b',
      'mailto:a@b.c',
    ].map((applyUrl): [string, Written] => [
      'applyUrl: an address that begins with https:// or a path of this site that begins with /',
      { applyUrl },
    ]),
    ['applyEmail: an e-mail address', { applyEmail: 'jobs' }],
    ['lang: a language tag such as en or pt-BR (BCP 47)', { lang: 'English language' }],
    ['directApply: true or false', { directApply: '1' }],
    ['unlisted: true or false', { unlisted: 'no' }],
    ['tags: a list', { tags: 'a, b' }],
  ])('is told that it must be %s', (expected, fields) => {
    expect(refused(postingFields, fields)).toEqual([expected]);
  });

  it('says something about each of its fields', () => {
    const fields = Object.entries(postingFields.shape);
    expect(fields.length).toBeGreaterThan(30);
    for (const [name, field] of fields) expect(field.description, name).toMatch(/^[A-Z].*\.$/);
  });
});

describe('the front matter of a snippet', () => {
  it('has aliases, and nothing else', () => {
    expect(refused(snippetFields, { aliases: ['a'] })).toEqual([]);
    expect(refused(snippetFields, { title: 'A' })).toHaveLength(1);
  });
});

describe('the front matter of a competency', () => {
  it('has a title, and aliases as people write skills', () => {
    const fields = { title: 'C#', aliases: ['C Sharp', 'C#', '.Net'] };
    expect(competencyFields.parse(fields)).toEqual(fields);
    expect(refused(competencyFields, { level: '2' })).toHaveLength(1);
  });
});

describe('the settings', () => {
  it.each<[string, Written, Written?]>([
    ['nothing', {}],
    ['an address', { url: 'https://example.com', siteUrl: 'http://localhost:3000' }],
    ['a logo of the site', { logo: '/logo.svg' }],
    ['colours', { colors: { accent: '#0f766e', accentDark: '#5EEAD4' } }],
    ['links', { links: [{ label: 'Home', url: '/' }] }],
    ['departments', { departments: [{ name: 'Engineering', summary: 'We build.' }] }],
    ['benefits', { benefits: ['What we offer'] }],
    [
      'an employer',
      { employer: { headcount: '140', headcountByRegion: { 'US-CO': '3', IT: '2' } } },
      { employer: { headcount: 140, headcountByRegion: { 'US-CO': 3, IT: 2 } } },
    ],
    [
      'quieter rules about pay',
      {
        payTransparency: {
          severity: 'warning',
          reason: 'Counsel reads every advert.',
          places: [
            { place: 'US-NY-WES', severity: 'off', reason: 'It ended.' },
            { place: 'EU', severity: 'error' },
          ],
        },
      },
    ],
    ['louder rules about pay, without a reason', { payTransparency: { severity: 'error' } }],
  ])('may have %s', (_what, fields, expected = fields) => {
    expect(refused(settingsFields, fields)).toEqual([]);
    expect(settingsFields.parse(fields)).toEqual(expected);
  });

  it.each<[string, Written]>([
    ['url: an address that begins with https://', { url: '/home' }],
    [
      'logo: a file of this site below public/, such as /media/logo.svg',
      { logo: 'https://a.example/l' },
    ],
    ['logo: a file of this site below public/, such as /media/logo.svg', { logo: '//a.example/l' }],
    ['url: an address that begins with https://', { url: 'javascript:alert(1)' }],
    ['colors.accent: a colour such as #0f766e', { colors: { accent: 'green' } }],
    [
      'colors.accent: a colour that can be read on a light ground (a contrast of 4.5 to 1), such as #ce3600',
      { colors: { accent: '#ff6600' } },
    ],
    ['colors.accentDark: a colour such as #5eead4', { colors: { accentDark: '#fff' } }],
    ['links: a list', { links: 'https://example.com' }],
    [
      'links.0.url: an address that begins with https:// or a path of this site that begins with /',
      { links: [{ label: 'A', url: 'example.com' }] },
    ],
    ['employer.headcount: a whole number, such as 140', { employer: { headcount: '1.5' } }],
    [
      'employer.headcountByRegion.IT: a whole number, such as 140',
      { employer: { headcountByRegion: { IT: 'two' } } },
    ],
    [
      'employer.headcountByRegion: regions with a number each',
      { employer: { headcountByRegion: '3' } },
    ],
    [
      'payTransparency.reason: a sentence that says why, where the severity is off or warning',
      { payTransparency: { severity: 'off' } },
    ],
    [
      'payTransparency.places.0.reason: a sentence that says why, where the severity is off or warning',
      { payTransparency: { places: [{ place: 'US-CO', severity: 'warning' }] } },
    ],
    [
      'payTransparency.places.0.place: a place of docs/pay-transparency.md, such as US-CO, or one of US, CA, EU',
      { payTransparency: { places: [{ place: 'Colorado', severity: 'error' }] } },
    ],
    [
      'payTransparency.severity: one of off, warning, error',
      { payTransparency: { severity: 'none' } },
    ],
  ])('are told that it must be %s', (expected, fields) => {
    expect(refused(settingsFields, fields)).toEqual([expected]);
  });

  it('say something about each of their fields', () => {
    const fields = Object.entries(settingsFields.shape);
    expect(fields.length).toBeGreaterThan(15);
    for (const [name, field] of fields) expect(field.description, name).toMatch(/^[A-Z].*\.$/);
  });
});

describe('validThrough is later than datePosted', () => {
  it.each<[string, string | undefined, boolean]>([
    ['2026-02-01', undefined, false],
    ['2026-02-02', undefined, true],
    ['2026-02-02T00:00', undefined, false],
    ['2026-02-02T00:01', undefined, true],
    ['2026-02-02T00:00:00', 'Asia/Tokyo', false],
    ['2026-02-02T05:00:00+09:00', 'Europe/Lisbon', false],
    ['2026-02-01T20:00:00-08:00', 'Europe/Lisbon', true],
    ['2026-02-02T00:00:00Z', 'Europe/Lisbon', false],
    ['2026-02-02T00:00:01Z', 'Europe/Lisbon', true],
    // Without a zone of its own, a posting may be of any: the settings say which.
    ['2026-02-02T00:00:00Z', undefined, true],
    ['2026-02-01T10:00:00Z', undefined, false],
    ['2026-02-01T20:00:00Z', 'Nowhere/Land', true],
  ])('%s in %s: %j', (validThrough, timezone, isLater) => {
    const found = refused(postingFields, { datePosted: '2026-02-02', validThrough, timezone });
    const problem = 'validThrough: later than datePosted (2026-02-02)';
    expect(found.includes(problem)).toBe(!isLater);
  });

  it.each(['March', '2026-02-30', ''])(
    'or is not compared with %j, which is no day',
    (datePosted) => {
      const validThrough = '2026-02-02T00:00:00Z';
      const found = refused(postingFields, { datePosted, validThrough, timezone: 'Europe/Lisbon' });
      expect(found).toEqual(['datePosted: a day such as 2026-03-31']);
    },
  );
});
