import { expect, it } from 'vitest';
import { parsePosting } from '../markup/posting';
import { closingWords } from './closing-words';
import { postingAt } from './visibility';

const APRIL = new Date('2026-04-02T00:00:00Z');

function words(fields: string) {
  const text = `---\n${fields}\n---\n# A\n\n## B\n`;
  return closingWords(postingAt(parsePosting({ path: 'postings/a.md', text }), {}, APRIL), {});
}

it.each([
  ['status: closed', 'This role is closed', 'We take no more applications for it.'],
  ['status: filled', 'This role is filled', 'We have found somebody for it, and take no more'],
  ['status: paused', 'This role is paused', 'We take no applications for it right now.'],
  [
    'validThrough: 2026-03-31\ntimezone: America/New_York\nlang: en-GB',
    'This role is closed',
    'Applications were taken until 31 March 2026 (America/New York).',
  ],
  [
    'validThrough: 2026-03-31T17:30:00+02:00\nlang: de\ntimezone: Europe/Berlin',
    'This role is closed',
    'Applications were taken until 31. März 2026 um 17:30 (Europe/Berlin).',
  ],
])('of %j are %s', (fields, heading, sentence) => {
  expect(words(fields)?.heading).toBe(heading);
  expect(words(fields)?.sentence).toContain(sentence);
});

it.each(['status: open', 'status: draft', 'status: scheduled', 'validThrough: 2026-04-02'])(
  'of %s are none',
  (fields) => {
    expect(words(fields)).toBeUndefined();
  },
);
