import { describe, expect, it } from 'vitest';
import { deadlineOf, startOfDay } from './deadline';
import { buildLibrary } from './library';
import { postingOf } from './test-support';
import { closed, hasExpired, postingAt, statusOf } from './visibility';

function postingWith(fields: string, settings = '', now?: Date) {
  const files = [
    { path: 'postings/a.md', text: `---\n${fields}\n---\n# A\n\n## B\n\nText.\n` },
    { path: 'settings.yaml', text: settings },
  ];
  const library = buildLibrary(files, now ? { now } : {});
  return { posting: postingOf(library, 'a'), settings: library.settings };
}

const until = (fields: string, settings?: string) => {
  const { posting, settings: read } = postingWith(fields, settings);
  return deadlineOf(posting, read)?.until;
};

describe('deadlineOf', () => {
  it.each<[string, string | undefined]>([
    ['team: A', undefined],
    ['validThrough: 2026-03-31', '2026-03-31T23:59:59+00:00'],
    ['validThrough: 2026-03-31\ntimezone: Pacific/Auckland', '2026-03-31T23:59:59+13:00'],
    ['validThrough: 2026-12-31\ntimezone: America/Los_Angeles', '2026-12-31T23:59:59-08:00'],
    ['validThrough: 2026-03-31T17:30\ntimezone: Europe/Berlin', '2026-03-31T17:30:00+02:00'],
    // Another zone's time is said in the posting's own.
    ['validThrough: 2026-03-31T23:30:00Z\ntimezone: Europe/Berlin', '2026-04-01T01:30:00+02:00'],
    // An hour that Berlin's clocks leave out, and one that they repeat.
    ['validThrough: 2026-03-29T02:30\ntimezone: Europe/Berlin', '2026-03-29T03:30:00+02:00'],
    ['validThrough: 2026-10-25T02:30\ntimezone: Europe/Berlin', '2026-10-25T02:30:00+02:00'],
    // In Beirut this day has no midnight: it begins at one.
    ['validThrough: 2024-03-30\ntimezone: Asia/Beirut', '2024-03-30T23:59:59+02:00'],
    // Samoa had no 30 December 2011.
    ['validThrough: 2011-12-29\ntimezone: Pacific/Apia', '2011-12-29T23:59:59-10:00'],
  ])('of %j is %s', (fields, expected) => {
    expect(until(fields)).toBe(expected);
  });

  it('takes the company’s zone where the posting names none', () => {
    expect(until('validThrough: 2026-03-31', 'timezone: Asia/Tokyo')).toBe(
      '2026-03-31T23:59:59+09:00',
    );
  });

  it('takes every zone and every day that a field takes', () => {
    for (const zone of [...Intl.supportedValuesOf('timeZone'), 'UTC', 'utc', 'EST', 'GMT']) {
      expect(until(`validThrough: 2026-10-25\ntimezone: ${zone}`), zone).toMatch(
        /^2026-10-25T23:59:59[+-]\d\d:\d\d$/,
      );
    }
    for (const day of ['0001-01-01', '1900-02-28', '9999-12-31', '9999-12-31T23:59:59+23:59']) {
      expect(until(`validThrough: ${day}`), day).toBeDefined();
    }
  });
});

describe('a posting that is open through today', () => {
  it.each<[zone: string, today: string, lastMinute: string, firstMinute: string]>([
    ['Pacific/Auckland', '2026-11-26', '2026-11-26T10:59:59.999Z', '2026-11-26T11:00:00Z'],
    ['Europe/Berlin', '2026-11-26', '2026-11-26T22:59:59.999Z', '2026-11-26T23:00:00Z'],
    ['America/Los_Angeles', '2026-11-26', '2026-11-27T07:59:59.999Z', '2026-11-27T08:00:00Z'],
    // The days on which the clocks are put back, which have 25 hours, and forward, which have 23.
    ['Pacific/Auckland', '2026-04-05', '2026-04-05T11:59:59.999Z', '2026-04-05T12:00:00Z'],
    ['Pacific/Auckland', '2026-09-27', '2026-09-27T10:59:59.999Z', '2026-09-27T11:00:00Z'],
    ['Europe/Berlin', '2026-03-29', '2026-03-29T21:59:59.999Z', '2026-03-29T22:00:00Z'],
    ['Europe/Berlin', '2026-10-25', '2026-10-25T22:59:59.999Z', '2026-10-25T23:00:00Z'],
    ['America/Los_Angeles', '2026-03-08', '2026-03-09T06:59:59.999Z', '2026-03-09T07:00:00Z'],
    ['America/Los_Angeles', '2026-11-01', '2026-11-02T07:59:59.999Z', '2026-11-02T08:00:00Z'],
  ])('in %s, %s, is open until %s and closed at %s', (zone, today, lastMinute, firstMinute) => {
    const fields = `validThrough: ${today}\ntimezone: ${zone}`;
    const at = (moment: Date) => statusOf(postingWith(fields, '', moment).posting);
    const midnight = new Date(firstMinute).getTime();
    expect(at(new Date(midnight - 60_000))).toBe('open');
    expect(at(new Date(lastMinute))).toBe('open');
    expect(at(new Date(firstMinute))).toBe('closed');
    expect(at(new Date(midnight + 60_000))).toBe('closed');
  });

  it('is so far from its deadline as well', () => {
    const at = (moment: string) =>
      statusOf(postingWith('validThrough: 2026-03-31', '', new Date(moment)).posting);
    expect(['2025-01-01', '2026-03-20', '2026-03-29'].map(at)).toEqual(['open', 'open', 'open']);
    expect(['2026-04-02', '2026-04-20', '2027-01-01'].map(at)).toEqual(Array(3).fill('closed'));
  });

  it.each([
    ['open', 'closed'],
    ['paused', 'closed'],
    ['closed', 'closed'],
    ['filled', 'filled'],
    ['draft', 'draft'],
    ['scheduled', 'scheduled'],
  ])('and %s is %s afterwards', (status, expected) => {
    const fields = `status: ${status}\nvalidThrough: 2026-03-31`;
    const { posting } = postingWith(fields, '', new Date('2026-04-01T00:00:00Z'));
    expect(statusOf(posting)).toBe(expected);
  });
});

describe('hasExpired', () => {
  const fields = 'validThrough: 2026-03-31';
  const april = new Date('2026-04-01T00:00:00Z');

  it('tells a deadline from what somebody wrote', () => {
    expect(hasExpired(postingWith(fields, '', april).posting)).toBe(true);
    expect(hasExpired(postingWith('status: closed', '', april).posting)).toBe(false);
    expect(hasExpired(postingWith('team: A', '', april).posting)).toBe(false);
  });

  it('is so of a posting that is shown as it is going to be', () => {
    const { posting, settings } = postingWith(fields, '', new Date('2026-03-01T00:00:00Z'));
    expect(hasExpired(posting)).toBe(false);
    expect(closed(posting)).toEqual(postingAt(posting, settings, april));
  });
});

describe('startOfDay', () => {
  it.each([
    ['2026-03-29', 'Europe/Berlin', '2026-03-29T00:00:00+01:00'],
    ['2026-03-31', 'Pacific/Auckland', '2026-03-31T00:00:00+13:00'],
    ['2026-03-31', 'UTC', '2026-03-31T00:00:00+00:00'],
    // The clocks went forward at midnight.
    ['2018-11-04', 'America/Sao_Paulo', '2018-11-04T01:00:00-02:00'],
  ])('of %s in %s is %s', (day, zone, expected) => {
    expect(startOfDay(day, zone)).toBe(expected);
  });
});
