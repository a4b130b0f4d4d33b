import { afterEach, describe, expect, it, vi } from 'vitest';
import { builtAt } from './built-at';

describe('the moment of a site', () => {
  afterEach(() => vi.unstubAllEnvs());

  it('is that of its build', () => {
    vi.stubEnv('BUILT_AT', '2026-03-31T09:00:00.000Z');
    expect(builtAt()).toEqual(new Date('2026-03-31T09:00:00.000Z'));
  });

  it('is the present one where it was not built', () => {
    vi.stubEnv('BUILT_AT', undefined);
    expect(Math.abs(builtAt().getTime() - Date.now())).toBeLessThan(10_000);
  });
});
