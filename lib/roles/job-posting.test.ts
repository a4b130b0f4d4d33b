import { describe, expect, it } from 'vitest';
import { jobPostingOf } from './job-posting';
import { buildLibrary } from './library';
import { rolePageOf } from './role-page';
import { postingOf } from './test-support';

const SETTINGS = [
  'name: Copperlane',
  'hiringOrganization: Copperlane Lda.',
  'about: Search.',
  'siteUrl: https://careers.example/',
  'timezone: Europe/Lisbon',
  'applyEmail: apply@copperlane.example',
].join('\n');

const COMPLETE: Record<string, string> = {
  datePosted: '2026-03-01',
  locations: '[{ city: Lisbon, region: Lisboa, country: PT, postalCode: 01234, street: Rua 1 }]',
};

interface Given {
  /** Fields that are added to, or that replace, those of a complete posting; '' leaves one out. */
  fields?: Record<string, string>;
  settings?: string;
  body?: string;
  audience?: 'public' | 'preview';
  now?: Date;
}

const MARCH_1 = new Date('2026-03-01T12:00:00Z');

const BODY = '# Engineering - DevOps 2\n\n## The work\n\nYou run it.\n';

function resultOf({
  fields = {},
  settings = SETTINGS,
  body = BODY,
  audience = 'public',
  now = MARCH_1,
}: Given) {
  const written = Object.entries({ ...COMPLETE, ...fields })
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}: ${value}\n`);
  const files = [
    { path: 'postings/devops-2.md', text: `---\n${written.join('')}---\n${body}` },
    { path: 'settings.yaml', text: settings },
  ];
  const library = buildLibrary(files, { now });
  const page = rolePageOf(library, postingOf(library, 'devops-2'), { audience });
  return jobPostingOf(page, library, audience);
}

function jobPosting(given: Given) {
  const result = resultOf(given);
  if (result.kind !== 'complete') throw new Error(JSON.stringify(result));
  return result.jobPosting;
}

function missing(given: Given): string[] {
  const result = resultOf(given);
  return result.kind === 'incomplete' ? result.missing.map(({ field }) => field.join('.')) : [];
}

const REMOTE = { workplace: 'remote', locations: '' };

describe('jobPostingOf', () => {
  it('says all that a complete posting says', () => {
    expect(jobPosting({ fields: { validThrough: '2026-03-31', bonus: 'A tenth' } })).toEqual({
      '@type': 'JobPosting',
      title: 'DevOps 2',
      description: expect.stringContaining('<h2>The work</h2>'),
      datePosted: '2026-03-01',
      validThrough: '2026-03-31T23:59:59+01:00',
      identifier: { '@type': 'PropertyValue', name: 'Copperlane', value: 'devops-2' },
      hiringOrganization: {
        '@type': 'Organization',
        '@id': 'https://careers.example/#organization',
        name: 'Copperlane',
        legalName: 'Copperlane Lda.',
        description: 'Search.',
        url: 'https://careers.example/',
      },
      url: 'https://careers.example/roles/devops-2',
      jobLocation: [
        {
          '@type': 'Place',
          address: {
            '@type': 'PostalAddress',
            streetAddress: 'Rua 1',
            addressLocality: 'Lisbon',
            addressRegion: 'Lisboa',
            postalCode: '01234',
            addressCountry: 'PT',
          },
        },
      ],
      incentiveCompensation: 'A tenth',
    });
  });

  describe('rule 1: what is required is there, or nothing is', () => {
    it.each<[string, Given, string[]]>([
      ['all of it', {}, []],
      ['no date', { fields: { datePosted: '' } }, ['datePosted']],
      ['a date that is none', { fields: { datePosted: 'March' } }, ['datePosted']],
      ['no place', { fields: { locations: '' } }, ['locations']],
      ['nobody who employs', { settings: 'applyUrl: /apply' }, ['hiringOrganization']],
      [
        'an employer of its own',
        { settings: 'applyUrl: /apply', fields: { hiringOrganization: 'Copperlane Inc.' } },
        [],
      ],
      ['no description', { body: '# DevOps 2\n', fields: { abstract: 'false' } }, ['title']],
      [
        'nothing at all',
        { settings: '', fields: { datePosted: '', locations: '' } },
        ['datePosted', 'hiringOrganization', 'locations', 'applyUrl'],
      ],
    ])('%s', (_, given, expected) => {
      expect(missing(given)).toEqual(expected);
    });
  });

  it.each<[string, string[]]>([
    ['<!-- To be written. -->', ['title']],
    ['<!-- To be written. -->\n\n<br>', ['title']],
    ['<!-- Mind the dog. -->\n\nYou dig.', []],
    ['<b>You dig.</b>', []],
    ['<p>You dig.</p>', []],
  ])('rule 1: what no page shows is no description: %j', (text, expected) => {
    const fields = { abstract: 'false' };
    expect(missing({ body: `# DevOps 2\n\n${text}\n`, fields })).toEqual(expected);
  });

  describe('rule 2: the title is the job, the description what the page says', () => {
    it('leaves the department to the page', () => {
      expect(jobPosting({}).title).toBe('DevOps 2');
    });

    it('is no copy of the title', () => {
      const body = '# DevOps 2\n\n## Part\n\nDevOps 2\n';
      expect(missing({ body })).toEqual([]);
      expect(missing({ body: '# DevOps 2\n\nDevOps 2\n', fields: { abstract: 'false' } })).toEqual([
        'title',
      ]);
    });
  });

  it.each<[string, string, string[]]>([
    ['a country each', '[{ country: PT }, { city: Toronto, country: CA }]', []],
    ['none', '[{ city: Lisbon }]', ['locations.0']],
    ['one without', '[{ country: PT }, { city: Toronto }]', ['locations.1']],
  ])('rule 3: places with %s', (_, locations, expected) => {
    expect(missing({ fields: { locations } })).toEqual(expected);
  });

  describe('rule 4: remote is fully remote, from at least one country', () => {
    it.each<[string, string[]]>([
      ['[{ type: Country, name: Portugal }, { type: State, name: New York }]', []],
      ['', ['applicantLocations']],
      ['[{ name: EU }]', ['applicantLocations.0.name']],
      ['[{ name: Portugal }, { name: Worldwide }]', ['applicantLocations.1.name']],
      ['[{ type: State, name: Anywhere }]', ['applicantLocations.0.name']],
      ['[{ name: European Union }]', ['applicantLocations.0.name']],
      ['[{ name: Remote in the US }]', ['applicantLocations.0.name']],
      ['[{ name: UK }, { name: USA & Canada }]', ['applicantLocations.1.name']],
      [
        '[{ name: Americas }, { name: EMEA }]',
        ['applicantLocations.0.name', 'applicantLocations.1.name'],
      ],
    ])('%j', (applicantLocations, expected) => {
      expect(missing({ fields: { ...REMOTE, applicantLocations } })).toEqual(expected);
    });

    it('knows countries in the language of the posting', () => {
      const applicantLocations = '[{ name: Deutschland }, { name: Europa }]';
      expect(missing({ fields: { ...REMOTE, lang: 'de', applicantLocations } })).toEqual([
        'applicantLocations.1.name',
      ]);
    });

    it('is TELECOMMUTE, and has no place of work', () => {
      const applicantLocations = '[{ name: Portugal }]';
      const posting = jobPosting({ fields: { workplace: 'remote', applicantLocations } });
      expect(posting.jobLocationType).toBe('TELECOMMUTE');
      expect(posting.applicantLocationRequirements).toEqual([
        { '@type': 'Country', name: 'Portugal' },
      ]);
      expect(posting).not.toHaveProperty('jobLocation');
      expect(posting.description).toContain('Workplace: Remote');
    });

    it.each(['hybrid', 'onsite'])('is not %s', (workplace) => {
      const applicantLocations = '[{ name: Portugal }]';
      const posting = jobPosting({ fields: { workplace, applicantLocations } });
      expect(posting).not.toHaveProperty('jobLocationType');
      expect(posting).not.toHaveProperty('applicantLocationRequirements');
      expect(missing({ fields: { workplace, applicantLocations, locations: '' } })).toEqual([
        'locations',
      ]);
    });
  });

  it.each<[string, string[] | undefined]>([
    ['[FULL_TIME, INTERN]', ['FULL_TIME', 'INTERN']],
    ['[Full-time]', undefined],
    ['', undefined],
  ])('rule 5: employment %s', (employmentType, expected) => {
    expect(jobPosting({ fields: { employmentType } }).employmentType).toEqual(expected);
  });

  it.each<[string, object | undefined]>([
    ['{ min: 50000, max: 60000, currency: EUR, unit: YEAR }', { minValue: 50000, maxValue: 60000 }],
    ['{ min: 50000, max: 50000, currency: EUR, unit: YEAR }', { value: 50000 }],
    ['{ min: 50000, currency: EUR, unit: YEAR }', { minValue: 50000 }],
    ['{ min: 0, max: 60000, currency: EUR, unit: YEAR }', { maxValue: 60000 }],
    ['{ min: 0, max: 0, currency: EUR, unit: YEAR }', undefined],
    ['{ min: 60000, max: 50000, currency: EUR, unit: YEAR }', undefined],
    ['{ min: 50000, max: 60000, unit: YEAR }', undefined],
    ['{ min: 50000, max: 60000, currency: EUR }', undefined],
    ['{ note: We talk about it, currency: EUR, unit: YEAR }', undefined],
  ])('rule 6: pay %s', (salary, expected) => {
    const value = expected && { '@type': 'QuantitativeValue', unitText: 'YEAR', ...expected };
    expect(jobPosting({ fields: { salary } }).baseSalary).toEqual(
      value && { '@type': 'MonetaryAmount', currency: 'EUR', value },
    );
  });

  it.each<[string, object | undefined]>([
    ['CAD', undefined],
    ['EUR', { minValue: 40, maxValue: 70 }],
  ])(
    'rule 6: of pay by place, the range over all places in one currency, %s',
    (currency, expected) => {
      const salaries = `[{ min: 40, max: 60, currency: EUR, unit: HOUR }, { min: 50, max: 70, currency: ${currency}, unit: HOUR }]`;
      expect(jobPosting({ fields: { salaries } }).baseSalary?.value).toEqual(
        expected && { '@type': 'QuantitativeValue', unitText: 'HOUR', ...expected },
      );
    },
  );

  it.each<[string, string, string | undefined]>([
    ['2026-03-31', 'Europe/Lisbon', '2026-03-31T23:59:59+01:00'],
    ['2026-12-31', 'Pacific/Auckland', '2026-12-31T23:59:59+13:00'],
    ['2026-03-31T17:00:00-07:00', 'Europe/Berlin', '2026-04-01T02:00:00+02:00'],
    ['2026-03-31T17:00', 'Europe/Berlin', '2026-03-31T17:00:00+02:00'],
    ['2026-03-01', 'Europe/Lisbon', '2026-03-01T23:59:59+00:00'],
    // Before it was posted: refused by the field.
    ['2026-02-28', 'Europe/Lisbon', undefined],
  ])('rule 7: open through %s in %s', (validThrough, timezone, expected) => {
    expect(jobPosting({ fields: { validThrough, timezone } }).validThrough).toBe(expected);
  });

  it.each<[Given]>([
    [{ fields: { status: 'closed' } }],
    [{ fields: { status: 'filled' } }],
    [{ fields: { status: 'paused' } }],
    [{ fields: { status: 'draft' } }],
    [{ fields: { status: 'scheduled' } }],
    [{ fields: { status: 'draft' }, audience: 'preview' }],
    [{ audience: 'preview' }],
    [{ fields: { abstract: 'true' } }],
    [{ fields: { unlisted: 'true' } }],
    [{ fields: { validThrough: '2026-03-31' }, now: new Date('2026-03-31T23:00:00Z') }],
  ])('rule 8: says nothing of %j', (given) => {
    expect(resultOf(given)).toEqual({ kind: 'not-advertised' });
  });

  it('rule 9: wants a way to apply', () => {
    const settings = 'name: Copperlane';
    expect(missing({ settings })).toEqual(['applyUrl']);
    expect(missing({ settings, fields: { applyUrl: 'https://apply.example' } })).toEqual([]);
    const apply = '[{ region: Portugal, url: https://apply.example }]';
    expect(missing({ settings, fields: { apply } })).toEqual([]);
  });

  it.each<[string, Record<string, string>, boolean | undefined]>([
    ['true', { applyUrl: 'https://apply.example' }, true],
    ['false', { applyUrl: 'https://apply.example' }, false],
    ['', { applyUrl: 'https://apply.example' }, undefined],
    ['true', { applyEmail: 'a@b.example' }, undefined],
  ])('rule 10: directApply %j with %j', (directApply, fields, expected) => {
    expect(jobPosting({ fields: { ...fields, directApply } }).directApply).toBe(expected);
  });

  it('rule 11: is identified by what never changes', () => {
    expect(jobPosting({ fields: { id: 'D-2', requisitionId: 'R-7' } }).identifier.value).toBe(
      'D-2',
    );
    expect(jobPosting({ fields: { slug: 'else' } }).identifier.value).toBe('devops-2');
  });

  it('rule 12: names the company by its id, and another employer without', () => {
    expect(jobPosting({}).hiringOrganization['@id']).toBe('https://careers.example/#organization');
    const same = { hiringOrganization: 'Copperlane Lda.' };
    expect(jobPosting({ fields: same }).hiringOrganization.name).toBe('Copperlane');
    const other = { hiringOrganization: 'Copperlane Inc.' };
    expect(jobPosting({ fields: other }).hiringOrganization).toEqual({
      '@type': 'Organization',
      name: 'Copperlane Inc.',
    });
  });

  it('has no address where the site has none', () => {
    const settings = 'name: Copperlane\napplyUrl: /apply\nlogo: /logo.png';
    const posting = jobPosting({ settings });
    expect(posting).not.toHaveProperty('url');
    expect(posting.hiringOrganization).toEqual({ '@type': 'Organization', name: 'Copperlane' });
  });
});
