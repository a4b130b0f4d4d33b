import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GROUNDS, isReadable, readableShade } from './colour';

describe('a colour for text', () => {
  it.each([
    ['#0b5f59', 'light', true],
    ['#74d7ca', 'dark', true],
    ['#74d7ca', 'light', false],
    ['#0b5f59', 'dark', false],
    // 4.54 on white, and less on a panel.
    ['#767676', 'light', false],
  ] as const)('%s in the %s: %s', (colour, scheme, readable) => {
    expect(isReadable(colour, scheme)).toBe(readable);
  });

  it('keeps a shade that can be read, and makes one of any other', () => {
    expect(readableShade('#0B5F59', 'light')).toBe('#0b5f59');
    expect(readableShade('#ff6600', 'light')).toMatch(/^#[89a-c][\da-f]{5}$/);
    const colour = fc
      .integer({ min: 0, max: 0xffffff })
      .map((value) => `#${value.toString(16).padStart(6, '0')}`);
    fc.assert(
      fc.property(colour, fc.constantFrom('light', 'dark'), (any, scheme) => {
        expect(isReadable(readableShade(any, scheme), scheme)).toBe(true);
      }),
    );
  });

  it('is measured on the grounds that the site has', () => {
    const tokens = readFileSync(join(import.meta.dirname, '../../app/tokens.css'), 'utf8');
    const [ground, panel] = ['ground', 'raised'].map((name) =>
      new RegExp(`--color-${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(tokens),
    );
    expect([ground?.[1], panel?.[1]]).toEqual(GROUNDS.light);
    expect([ground?.[2], panel?.[2]]).toEqual(GROUNDS.dark);
  });
});
