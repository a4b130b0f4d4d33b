import { expect, it } from 'vitest';
import { siteAddress } from './address';

const environment = (more: Record<string, string> = {}) => ({ NODE_ENV: 'test', ...more }) as const;

it.each<[string, string | undefined, Record<string, string>, string]>([
  [
    'what the settings say',
    'https://a.example/',
    { VERCEL_PROJECT_PRODUCTION_URL: 'b.example' },
    'https://a.example',
  ],
  ['also below a path', 'https://a.example/jobs/', {}, 'https://a.example/jobs'],
  [
    'what the host says',
    undefined,
    { VERCEL_PROJECT_PRODUCTION_URL: 'b.example' },
    'https://b.example',
  ],
  ['this machine', undefined, {}, 'http://localhost:3000'],
])('the site is at %s', (_what, siteUrl, host, expected) => {
  expect(siteAddress({ siteUrl }, environment(host))).toBe(expected);
});
