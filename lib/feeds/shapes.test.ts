import { describe, expect, it } from 'vitest';
import { ashbyBoard } from './ashby';
import { greenhouseBoard, greenhouseId, greenhouseJob } from './greenhouse';
import { leverBoard, leverId, leverPosting } from './lever';
import {
  ADDRESS,
  boardOf,
  COMPLETE,
  feedLibrary,
  joined,
  publicRole,
  publicRoleFrom,
  REMOTE,
} from './test-support';

const library = feedLibrary({
  'settings.yaml':
    'name: Acme\nsiteUrl: https://careers.acme.example\napplyEmail: a@acme.example\n',
  'postings/gardener.md': COMPLETE,
  'postings/writer.md': REMOTE,
});
const gardener = publicRole(library, 'gardener', { changed: '2026-02-03T04:05:06+01:00' });
const writer = publicRole(library, 'writer');
const board = boardOf(gardener, writer);
const apply = 'https://acme.example/apply?role=gardener&from=site';
const pay = expect.stringMatching(/52,000.*61,000\.5.* a year\. Before tax/);

describe("Ashby's shape", () => {
  const { apiVersion, jobs } = JSON.parse(joined(ashbyBoard(board)));

  it('says all of a role at several places', () => {
    expect(apiVersion).toBe('1');
    expect(jobs[0]).toEqual({
      id: 'gardener',
      title: 'Gardener',
      department: 'Grounds',
      team: 'Lawns',
      employmentType: 'FullTime',
      location: 'Lisbon, Portugal',
      secondaryLocations: [
        {
          location: 'Porto, Norte, Portugal',
          address: { addressLocality: 'Porto', addressRegion: 'Norte', addressCountry: 'PT' },
        },
      ],
      address: { postalAddress: { addressLocality: 'Lisbon', addressCountry: 'PT' } },
      isRemote: false,
      workplaceType: 'Hybrid',
      publishedAt: '2026-01-02T00:00:00+00:00',
      isListed: true,
      jobUrl: `${ADDRESS}/roles/gardener`,
      applyUrl: apply,
      descriptionHtml: expect.stringContaining('<b>&#x3C;leaves></b>'),
      descriptionPlain: expect.stringContaining('You rake <leaves>.'),
      shouldDisplayCompensationOnJobPostings: true,
      compensation: {
        compensationTierSummary: pay,
        scrapeableCompensationSalarySummary: pay,
        compensationTiers: [
          {
            id: '1',
            tierSummary: pay,
            title: null,
            additionalInformation: 'Before tax',
            components: [expect.objectContaining({ minValue: 52000, interval: '1 YEAR' })],
          },
        ],
        summaryComponents: [
          {
            id: '1-salary',
            summary: pay,
            compensationType: 'Salary',
            interval: '1 YEAR',
            currencyCode: 'EUR',
            minValue: 52000,
            maxValue: 61000.5,
          },
        ],
      },
    });
  });

  it('invents nothing for a role that says little', () => {
    expect(jobs[1]).toMatchObject({
      team: null,
      employmentType: null,
      location: 'Remote (Faro, Portugal, Spain)',
      secondaryLocations: [],
      address: null,
      isRemote: true,
      workplaceType: 'Remote',
      publishedAt: null,
      applyUrl: 'mailto:a@acme.example?subject=Writer',
      compensation: { compensationTierSummary: null, compensationTiers: [], summaryComponents: [] },
    });
  });
});

describe("Greenhouse's shape", () => {
  const { jobs, meta } = JSON.parse(joined(greenhouseBoard(board)));

  it('says all of a role, its HTML with entities', () => {
    expect(meta).toEqual({ total: 2 });
    expect(jobs[0]).toMatchObject({
      id: greenhouseId(gardener),
      title: 'Gardener',
      company_name: 'Acme',
      updated_at: '2026-02-03T04:05:06+01:00',
      first_published: '2026-01-02T00:00:00+00:00',
      requisition_id: 'R-7',
      location: { name: 'Lisbon, Portugal; Porto, Norte, Portugal' },
      absolute_url: `${ADDRESS}/roles/gardener`,
      language: 'en',
      content: expect.stringContaining('&lt;b&gt;&amp;#x3C;leaves&gt;&lt;/b&gt;'),
      departments: [{ name: 'Grounds', child_ids: [], parent_id: null }],
      offices: [{ name: 'Lisbon, Portugal' }, { name: 'Porto, Norte, Portugal' }],
    });
    expect(jobs[0].content).not.toMatch(/[<>"]/);
    expect(jobs[0].metadata.map(({ name }: { name: string }) => name)).toEqual([
      'Workplace',
      'Employment',
      'Pay',
    ]);
  });

  it('makes up no number of an opening', () => {
    expect(jobs[1].requisition_id).toBeNull();
  });

  it('says the same of one job', () => {
    expect(JSON.parse(greenhouseJob(gardener, board))).toEqual(jobs[0]);
  });

  it('has a number for each id that stays and that JavaScript can hold', () => {
    // Whoever has stored these would meet every role anew if they changed.
    expect(greenhouseId({ id: 'gardener' })).toBe(3334302343494613);
    const numbers = Array.from({ length: 5000 }, (_, index) =>
      greenhouseId({ id: `role-${index}` }),
    );
    expect(new Set(numbers).size).toBe(5000);
    expect(numbers.every(Number.isSafeInteger)).toBe(true);
  });
});

describe("Lever's shape", () => {
  const postings = JSON.parse(joined(leverBoard(board)));

  it('says all of a role', () => {
    expect(postings[0]).toMatchObject({
      id: 'gardener',
      text: 'Gardener',
      categories: {
        location: 'Lisbon, Portugal',
        commitment: 'Full-time',
        team: 'Lawns',
        department: 'Grounds',
        allLocations: ['Lisbon, Portugal', 'Porto, Norte, Portugal'],
      },
      country: 'PT',
      createdAt: Date.UTC(2026, 0, 2),
      description: expect.stringContaining('<b>&#x3C;leaves></b>'),
      descriptionPlain: expect.stringContaining('You rake <leaves>.'),
      lists: [],
      hostedUrl: `${ADDRESS}/roles/gardener`,
      applyUrl: apply,
      workplaceType: 'hybrid',
      salaryRange: { currency: 'EUR', interval: 'per-year-salary', min: 52000, max: 61000.5 },
      salaryDescriptionPlain: pay,
    });
  });

  it('invents nothing for a role that says little', () => {
    expect(postings[1]).toMatchObject({
      categories: { location: 'Remote (Faro, Portugal, Spain)' },
      country: null,
      createdAt: null,
      workplaceType: 'remote',
    });
    expect(postings[1]).not.toHaveProperty('salaryRange');
    expect(postings[1].categories).not.toHaveProperty('commitment');
  });

  it.each<[string, object | undefined]>([
    ['min: 40, max: 60', { min: 40, max: 60 }],
    ['min: 40', undefined],
    ['max: 60', undefined],
    ['min: 0, max: 60', undefined],
    ['min: 0, max: 0', undefined],
  ])('has a range of pay only of two amounts: %s', (amounts, expected) => {
    const salary = `salary: {${amounts}, currency: EUR, unit: HOUR}`;
    const role = publicRoleFrom(`---\n${salary}\n---\n# Gardener\n\n## Work\n\nRake.\n`);
    const { salaryRange, salaryDescriptionPlain } = JSON.parse(leverPosting(role));
    expect(salaryRange).toEqual(
      expected && { currency: 'EUR', interval: 'per-hour-wage', ...expected },
    );
    expect(salaryDescriptionPlain).toContain(' an hour');
  });

  it('has no country of a fully remote role, whatever offices there are', () => {
    const role = { ...writer, locations: [{ city: 'Porto', country: 'PT' }] };
    expect(JSON.parse(leverPosting(role)).country).toBeNull();
  });

  it('has an id that fits into an address', () => {
    expect(leverId({ id: 'gardener_2-b' })).toBe('gardener_2-b');
    for (const id of ['REQ/7', '..', 'jardinière', 'a b', '%2F']) {
      expect(leverId({ id })).toMatch(/^\d+$/);
    }
  });

  it('says the same of one posting', () => {
    expect(JSON.parse(leverPosting(gardener))).toEqual(postings[0]);
  });
});
