import { describe, expect, it } from 'vitest';
import type { SettingsFields } from '../../markup/fields';
import { loudnessOf } from './loudness';

const reason = 'Counsel reads every advert.';

describe('loudnessOf', () => {
  it.each<[string, SettingsFields['payTransparency'], string, string]>([
    ['nothing said', undefined, 'US-CO', 'error'],
    ['all turned down', { severity: 'warning', reason }, 'US-CO', 'warning'],
    ['all off', { severity: 'off', reason }, 'US-CO', 'off'],
    ['a reason alone', { reason }, 'US-CO', 'error'],
    [
      'the place itself',
      { severity: 'off', reason, places: [{ place: 'US-CO', severity: 'error' }] },
      'US-CO',
      'error',
    ],
    ['another place', { places: [{ place: 'US-CO', severity: 'off', reason }] }, 'US-CA', 'error'],
    ['the country', { places: [{ place: 'US', severity: 'off', reason }] }, 'US-CO', 'off'],
    ['the union', { places: [{ place: 'EU', severity: 'off', reason }] }, 'IT', 'off'],
    [
      'the state before the country',
      {
        places: [
          { place: 'US', severity: 'off', reason },
          { place: 'US-NY', severity: 'warning', reason },
        ],
      },
      'US-NY-NYC',
      'warning',
    ],
    [
      'the member before the union',
      {
        places: [
          { place: 'EU', severity: 'off', reason },
          { place: 'IT', severity: 'error' },
        ],
      },
      'IT',
      'error',
    ],
  ])('%s', (_what, payTransparency, code, expected) => {
    expect(loudnessOf({ payTransparency }, code, 'error')).toBe(expected);
  });
});
