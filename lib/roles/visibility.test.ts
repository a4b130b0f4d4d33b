import { describe, expect, it } from 'vitest';
import { STATUSES, type Status } from '../markup/fields';
import { parsePosting } from '../markup/posting';
import {
  type Audience,
  guestOf,
  isAdvertised,
  isListed,
  isUnpublished,
  maySee,
  opensAt,
  postingAt,
  statusOf,
} from './visibility';

function posting(fields: string, body = '# A\n\n## B\n', name = 'a') {
  return parsePosting({ path: `postings/${name}.md`, text: `---\n${fields}\n---\n${body}` });
}

const AUDIENCES: readonly Audience[] = ['public', 'preview', 'guest:a', 'guest:b'];

describe('visibility', () => {
  // Each status: unpublished, advertised, and whether the public, a preview, its own guest and
  // another posting's guest may see it.
  const table: Record<Status, [boolean, boolean, boolean, boolean, boolean, boolean]> = {
    draft: [true, false, false, true, true, false],
    scheduled: [true, false, false, true, true, false],
    open: [false, true, true, true, true, true],
    paused: [false, false, true, true, true, true],
    closed: [false, false, true, true, true, true],
    filled: [false, false, true, true, true, true],
  };

  it('is said of every status', () => {
    expect(Object.keys(table)).toEqual([...STATUSES]);
  });

  it.each(Object.entries(table))('of %s', (status, [unpublished, advertised, ...seen]) => {
    const found = posting(`status: ${status}`);
    expect(statusOf(found)).toBe(status);
    expect(isUnpublished(found)).toBe(unpublished);
    expect(AUDIENCES.map((audience) => maySee(found, audience))).toEqual(seen);
    expect(AUDIENCES.map((audience) => isListed(found, audience))).toEqual(seen);
    for (const audience of AUDIENCES) expect(isAdvertised(found, audience)).toBe(advertised);
  });

  it.each([[''], ['status:'], ['status: opne']])('of %j is that of an open one', (fields) => {
    expect(statusOf(posting(fields))).toBe('open');
    expect(isAdvertised(posting(fields), 'public')).toBe(true);
  });

  it.each([
    ['a base', 'abstract: true', '# A\n\n## B\n'],
    ['a base by its shape', 'team: A', '# A\n'],
    ['an unlisted one', 'unlisted: true', '# A\n\n## B\n'],
  ])('lets %s be seen, and never advertises it', (_what, fields, body) => {
    const found = posting(fields, body);
    for (const audience of AUDIENCES) {
      expect(maySee(found, audience)).toBe(true);
      expect(isAdvertised(found, audience)).toBe(false);
    }
  });

  it('names an unlisted posting on a preview and to its guest alone', () => {
    const found = posting('unlisted: true');
    expect(AUDIENCES.filter((audience) => isListed(found, audience))).toEqual([
      'preview',
      'guest:a',
    ]);
  });

  it('makes a guest of one posting', () => {
    const [own, other] = [posting('status: draft'), posting('status: draft', undefined, 'ab')];
    expect(maySee(own, guestOf(own))).toBe(true);
    expect(maySee(other, guestOf(own))).toBe(false);
    expect(maySee(own, guestOf(other))).toBe(false);
  });
});

describe('a scheduled posting', () => {
  const at = (fields: string, settings: { timezone?: string }, now: string) =>
    statusOf(postingAt(posting(`status: scheduled\n${fields}`), settings, new Date(now)));

  it.each([
    ['opensAt: 2026-07-15', {}, '2026-07-15T00:00:00Z'],
    ['opensAt: 2026-07-15', { timezone: 'Europe/Lisbon' }, '2026-07-14T23:00:00Z'],
    [
      'opensAt: 2026-07-15T09:00\ntimezone: America/Toronto',
      { timezone: 'Europe/Lisbon' },
      '2026-07-15T13:00:00Z',
    ],
    ['opensAt: 2026-07-15T09:00:00+02:00', { timezone: 'Asia/Tokyo' }, '2026-07-15T07:00:00Z'],
  ])('with %j and settings %j opens at %s', (fields, settings, moment) => {
    const before = new Date(Date.parse(moment) - 1).toISOString();
    expect(at(fields, settings, before)).toBe('scheduled');
    expect(at(fields, settings, moment)).toBe('open');
  });

  it.each([['title: A'], ['opensAt: soon']])('with %j never opens', (fields) => {
    expect(at(fields, {}, '2999-01-01T00:00:00Z')).toBe('scheduled');
  });

  it('that has opened closes like any other', () => {
    const fields = 'opensAt: 2026-07-15\nvalidThrough: 2026-07-31';
    expect(at(fields, {}, '2026-07-14T23:00:00Z')).toBe('scheduled');
    expect(at(fields, {}, '2026-07-31T23:00:00Z')).toBe('open');
    expect(at(fields, {}, '2026-08-01T00:00:00Z')).toBe('closed');
  });

  it('is the one kind that a day opens', () => {
    const now = new Date('2999-01-01');
    for (const status of STATUSES.filter((other) => other !== 'scheduled')) {
      const found = posting(`status: ${status}\nopensAt: 2026-07-15`);
      expect(opensAt(found, {})).toBeUndefined();
      expect(postingAt(found, {}, now)).toBe(found);
    }
  });
});
