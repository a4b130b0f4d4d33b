import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PAY_PLACES } from '../../markup/pay-places';
import { parseSettings } from '../../markup/settings';
import type { Duty, Jurisdiction } from './jurisdiction';
import { jurisdictions, liesIn } from './jurisdictions';
import { thresholdWords } from './sentences';

const DUTY: Record<Duty, string> = {
  range: 'range of pay',
  'narrow-range': 'range not too wide',
  benefits: 'benefits',
  'no-exclusion': 'place not left out',
  'neutral-title': 'neutral title',
  'no-pay-history': 'no question about former pay',
};

describe('the table of laws', () => {
  it('has a row for each place that the settings can name, in their order', () => {
    expect(jurisdictions.map(({ code }) => code)).toEqual(PAY_PLACES);
    expect(jurisdictions.length).toBeGreaterThan(50);
  });

  it.each(jurisdictions.map((row) => [row.code, row] as const))('is whole at %s', (_code, row) => {
    expect(row.name).toMatch(/^\p{Lu}/u);
    expect(row.law).not.toBe('');
    expect(new URL(row.source).protocol).toMatch(/^https?:$/);
    expect(row.checked).toMatch(/^20\d\d-\d\d-\d\d$/);
    // What has no duty yet is there for its note, and a limit for a range has an amount.
    if (Object.keys(row.due).length === 0) expect(row.note).toBeDefined();
    expect(row.due['narrow-range'] === undefined).toBe(row.widest === undefined);
    for (const duty of row.later ?? []) expect(row.due[duty]).toBe('warning');
    expect(row.towns === undefined).toBe(row.code.split('-').length < 3);
  });

  it.each<[string, string[]]>([
    ['range', 'CA CO DC HI IL MA MD MN NJ NY VT WA'.split(' ').map((state) => `US-${state}`)],
    ['benefits', ['US-CO', 'US-IL', 'US-MD', 'US-MN', 'US-NJ', 'US-WA']],
  ])('holds a merge back for a missing %s in the states that are settled', (duty, states) => {
    const found = jurisdictions.filter(
      ({ code, due }) => /^US-..$/.test(code) && due[duty as Duty] === 'error',
    );
    expect(found.map(({ code }) => code)).toEqual(states);
  });

  it('holds a merge back for pay in the adverts of two member states', () => {
    const members = jurisdictions.filter(({ code }) => code.length === 2);
    expect(members).toHaveLength(27);
    const errors = members.filter(({ due }) => due.range === 'error');
    expect(errors.map(({ code }) => code)).toEqual(['IT', 'LT']);
  });
});

describe('liesIn', () => {
  it.each([
    ['US-NY-NYC', 'US-NY', true],
    ['US-NY-NYC', 'US', true],
    ['US-NY', 'US-NY', true],
    ['US-NY', '', true],
    ['IT', 'EU', true],
    ['US-NY', 'US-NY-NYC', false],
    ['CA-ON', 'EU', false],
    ['US-CA', 'CA', false],
    ['EU', 'IT', false],
  ])('%s in %s: %s', (code, outer, expected) => {
    expect(liesIn(code, outer)).toBe(expected);
  });
});

describe('docs/pay-transparency.md', () => {
  const text = readFileSync(join(import.meta.dirname, '../../../docs/pay-transparency.md'), 'utf8');

  it('shows settings that are valid', () => {
    const shown = [...text.matchAll(/^```yaml\n(.*?)^```$/gms)].map(([, yaml = '']) => yaml);
    expect(shown).toHaveLength(2);
    for (const yaml of shown) {
      expect(parseSettings({ path: 'settings.yaml', text: yaml }).problems).toEqual([]);
    }
  });

  it('shows the table as the code has it', () => {
    const rows = text.split('\n').filter((line) => /^\| [^|]+ \| `[A-Z-]+` \|/.test(line));
    expect(rows).toEqual(jurisdictions.map(rowOf));
  });
});

function rowOf(row: Jurisdiction): string {
  const due = Object.entries(row.due).map(([duty, severity]) => {
    const later = row.later?.includes(duty as Duty) ? ', also later' : '';
    return `${DUTY[duty as Duty]} (${severity}${later})`;
  });
  return `| ${[
    row.name,
    `\`${row.code}\``,
    due.join(', ') || '–',
    row.threshold ? thresholdWords(row.threshold) : 'every employer',
    `[${row.law}](${row.source})`,
    row.secondHand ? `${row.checked}, second-hand` : row.checked,
    row.note ?? '',
  ].join(' | ')} |`.replace(/ {2}\|$/, ' |');
}
