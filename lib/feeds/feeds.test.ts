import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import RssParser from 'rss-parser';
import { describe, expect, it } from 'vitest';
import { atomFeed } from './atom';
import { boardUpdated } from './board';
import { indeedXml } from './indeed';
import { jsonFeed } from './json-feed';
import type { Parts } from './parts';
import { rssFeed } from './rss';
import {
  ADDRESS,
  boardOf,
  COMPLETE,
  feedLibrary,
  HOSTILE,
  joined,
  publicRole,
  publicRoleFrom,
  REMOTE,
} from './test-support';

const library = feedLibrary({
  'settings.yaml': 'name: Acme\nsiteUrl: https://careers.acme.example\n',
  'postings/gardener.md': COMPLETE,
  'postings/writer.md': REMOTE,
});
const gardener = publicRole(library, 'gardener', {
  changed: '2026-02-03T04:05:06+01:00',
  jobPosting: { '@type': 'JobPosting' },
});
const writer = publicRole(library, 'writer');
const board = boardOf(gardener, writer);
const hostile = boardOf(publicRoleFrom(HOSTILE));
const twice = boardOf(...hostile.roles, ...hostile.roles);
const empty = boardOf();

describe('jsonFeed', () => {
  it('is JSON Feed 1.1 with the role in words of schema.org', () => {
    const feed = JSON.parse(joined(jsonFeed(board)));
    expect(feed).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Open roles at Acme & Söhne',
      home_page_url: `${ADDRESS}/roles`,
      feed_url: `${ADDRESS}/feeds/all.json`,
      language: 'en',
    });
    expect(feed.items[0]).toMatchObject({
      id: `${ADDRESS}/roles/gardener`,
      url: `${ADDRESS}/roles/gardener`,
      title: 'Gardener',
      summary: 'Rakes & more.',
      date_published: '2026-01-02T00:00:00+00:00',
      date_modified: '2026-02-03T04:05:06+01:00',
      tags: ['Grounds', 'Lawns', 'outdoors'],
      _jobposting: { '@type': 'JobPosting' },
    });
    expect(feed.items[0].content_html).toContain('<b>&#x3C;leaves></b>');
    expect(feed.items[0].content_text).toContain('You rake <leaves>.');
  });

  it('leaves out what is not known', () => {
    const [, item] = JSON.parse(joined(jsonFeed(board))).items;
    expect(item).not.toHaveProperty('date_published');
    expect(item).not.toHaveProperty('_jobposting');
    expect(item).not.toHaveProperty('summary');
  });

  it('is read by a library', () => {
    const feed = parseJsonFeed(joined(jsonFeed(board)));
    expect(feed.items?.map(({ title }) => title)).toEqual(['Gardener', 'Writer']);
    expect(feed.authors).toEqual([{ name: 'Acme & Söhne', url: ADDRESS }]);
  });
});

describe.each([
  ['Atom', atomFeed, 'atom'],
  ['RSS', rssFeed, 'rss'],
])('the %s feed', (_name, write, extension) => {
  it('is read by a feed reader', async () => {
    const feed = await new RssParser().parseString(joined(write(board)));
    expect(feed.title?.trim()).toBe('Open roles at Acme & Söhne');
    expect(feed.feedUrl).toBe(`${ADDRESS}/feeds/all.${extension}`);
    expect(feed.items.map(({ title, link }) => [title, link])).toEqual([
      ['Gardener', `${ADDRESS}/roles/gardener`],
      ['Writer', `${ADDRESS}/roles/writer`],
    ]);
    const [item] = feed.items;
    expect(new Date(item?.pubDate ?? '').toISOString()).toBe('2026-01-02T00:00:00.000Z');
    expect(item?.['content:encoded'] ?? item?.content).toContain('<b>&#x3C;leaves></b>');
  });

  it('is well-formed whatever stands in a posting, and with no role', async () => {
    for (const each of [hostile, twice, empty]) {
      const xml = joined(write(each));
      expect(XMLValidator.validate(xml)).toBe(true);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: none may be left
      expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe]/);
      const { items } = await new RssParser().parseString(xml);
      expect(items.map(({ title }) => title?.trim())).toEqual(
        each.roles.map(() => 'A ]]> & "B"  😀'),
      );
    }
  });
});

describe('atomFeed', () => {
  it('says when each entry changed, or was built where nobody knows', () => {
    const { entries, updated, id } = parseAtomFeed(joined(atomFeed(board)));
    expect(id).toBe(`${ADDRESS}/feeds/all.atom`);
    expect(entries?.map((entry) => entry.updated)).toEqual([
      '2026-02-03T03:05:06.000Z',
      '2026-05-01T12:00:00.000Z',
    ]);
    expect(updated).toBe('2026-05-01T12:00:00.000Z');
  });
});

describe('boardUpdated', () => {
  it('is not after the build, whatever day a posting names', () => {
    expect(boardUpdated(boardOf({ ...writer, posted: '2027-01-01T00:00:00+00:00' }))).toBe(
      '2026-05-01T12:00:00.000Z',
    );
    expect(boardUpdated(boardOf(gardener))).toBe('2026-02-03T03:05:06.000Z');
  });
});

describe('rssFeed', () => {
  it('has an address that stays as the guid, and no day that nobody said', () => {
    const { items } = parseRssFeed(joined(rssFeed(board)));
    expect(items?.[0]?.guid).toEqual({ value: `${ADDRESS}/roles/gardener`, isPermaLink: true });
    expect(items?.[1]?.pubDate).toBeUndefined();
  });
});

describe('indeedXml', () => {
  const jobsOf = (parts: Parts) => {
    const xml = joined(parts);
    expect(XMLValidator.validate(xml)).toBe(true);
    const parser = new XMLParser({
      isArray: (name) => name === 'job',
      parseTagValue: false,
      trimValues: false,
    });
    return parser.parse(xml).source.job ?? [];
  };

  it('has one job for each place, with all that Indeed asks for', () => {
    const jobs = jobsOf(indeedXml(board));
    expect(jobs).toHaveLength(3);
    expect(jobs[0]).toMatchObject({
      title: 'Gardener',
      date: '2026-01-02',
      referencenumber: 'gardener-lisbon-pt',
      requisitionid: 'R-7',
      url: `${ADDRESS}/roles/gardener`,
      company: 'Acme',
      city: 'Lisbon',
      country: 'PT',
      postalcode: '1000-001',
      streetaddress: 'Rua 1',
      jobtype: 'fulltime, temporary',
      category: 'Grounds',
      remotetype: 'Hybrid remote',
      expirationdate: '2026-03-31T23:59:59+01:00',
    });
    expect(jobs[0].salary).toMatch(/52,000.*61,000\.5.* a year\. Before tax/);
    expect(jobs[0].description).toContain('<b>&#x3C;leaves></b>');
    expect(jobs[1]).toMatchObject({
      referencenumber: 'gardener-porto-norte-pt',
      city: 'Porto',
      state: 'Norte',
    });
    expect(jobs[2]).toMatchObject({
      referencenumber: 'writer-remote',
      country: 'PT',
      remotetype: 'Fully remote',
    });
    expect(jobs[2]).not.toHaveProperty('date');
    expect(jobs[2]).not.toHaveProperty('requisitionid');
    expect(jobs[2]).not.toHaveProperty('salary');
  });

  it.each<[string, string, string | undefined]>([
    ['the first country that one may live in', '[{type: City, name: Faro}, {name: Spain}]', 'ES'],
    ['no country of its offices where one may live elsewhere', '[{name: EU}]', undefined],
    ['the country of its offices where nobody says more', '[]', 'PT'],
  ])('has a fully remote role once, in %s', (_where, homes, country) => {
    const fields = `workplace: remote\nlocations: [{city: Porto, country: PT}, {country: FR}]`;
    const text = `---\n${fields}\napplicantLocations: ${homes}\n---\n# G\n\n## W\n\nText.\n`;
    const jobs = jobsOf(indeedXml(boardOf(publicRoleFrom(text))));
    expect(jobs).toHaveLength(1);
    expect(jobs[0].country).toBe(country);
    expect(jobs[0]).not.toHaveProperty('city');
    expect(jobs[0].referencenumber).toBe('gardener-remote');
  });

  it('calls a role without a place by its id', () => {
    const jobs = jobsOf(indeedXml(boardOf(publicRoleFrom('# G\n\n## W\n\nText.\n'))));
    expect(jobs[0].referencenumber).toBe('gardener');
  });

  it('keeps a reference number whatever place is added', () => {
    const numbers = (locations: string) =>
      jobsOf(
        indeedXml(
          boardOf(publicRoleFrom(`---\nlocations: ${locations}\n---\n# G\n\n## W\n\nText.\n`)),
        ),
      ).map(({ referencenumber }: { referencenumber: string }) => referencenumber);
    const before = numbers('[{city: Porto, country: PT}]');
    const after = numbers('[{city: Faro, country: PT}, {city: Porto, country: PT}]');
    expect(before).toEqual(['gardener-porto-pt']);
    expect(after).toContain('gardener-porto-pt');
    expect(numbers('[{city: Faro, street: A}, {city: Faro, street: B}]')).toEqual([
      'gardener-faro',
      'gardener-faro-2',
    ]);
  });

  it('is well-formed whatever stands in a posting, and with no role', () => {
    expect(jobsOf(indeedXml(hostile))[0].title).toBe('A ]]> & "B"  😀');
    expect(jobsOf(indeedXml(empty))).toEqual([]);
  });
});
