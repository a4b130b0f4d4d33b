import { describe, expect, it } from 'vitest';
import { parsePosting } from '../markup/posting';
import { momentWords, openingWords } from './moment-words';

describe('the words of a moment', () => {
  it('name the zone that they are said in', () => {
    const moment = new Date('2026-03-31T20:30:00Z');
    expect(momentWords(moment, { language: 'en-GB', zone: 'America/New_York' })).toBe(
      '31 March 2026 at 16:30 (America/New York)',
    );
  });
});

describe('the words of an opening', () => {
  const words = (fields: string, settings = {}) =>
    openingWords(
      parsePosting({ path: 'postings/a.md', text: `---\n${fields}\n---\n# A\n` }),
      settings,
    );

  it('are those of a scheduled posting, in its zone and language', () => {
    expect(words('status: scheduled\nopensAt: 2026-07-15', { timezone: 'Europe/Lisbon' })).toMatch(
      /^Opens with the first build after July 15, 2026 at 12:00.AM \(Europe\/Lisbon\)\.$/,
    );
  });

  it.each(['status: draft\nopensAt: 2026-07-15', 'status: scheduled'])(
    'are none for %j',
    (fields) => {
      expect(words(fields)).toBe('');
    },
  );
});
