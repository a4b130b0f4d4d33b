import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isAllowed } from './admin-access';

function request(headers: Record<string, string>): Request {
  return new Request('http://localhost:3000/admin/content', { headers });
}

const OWN = { host: 'localhost:3000', 'sec-fetch-site': 'same-origin' };

describe('who may see what is not public', () => {
  beforeEach(() => {
    vi.stubEnv('NODE_ENV', 'development');
    vi.stubEnv('VERCEL_ENV', '');
    vi.stubEnv('RUNGS_LOCAL_BACKEND', 'http://127.0.0.1:8081/api/v1');
  });
  afterEach(() => vi.unstubAllEnvs());

  it('is whoever sits at this machine', async () => {
    expect(await isAllowed(request(OWN))).toBe(true);
    expect(await isAllowed(request({ ...OWN, host: '[::1]:3000' }))).toBe(true);
  });

  it.each([
    ['a page of another site', { ...OWN, 'sec-fetch-site': 'cross-site' }],
    ['another server of this machine', { ...OWN, 'sec-fetch-site': 'same-site' }],
    ['no page at all', { host: OWN.host }],
    ['a name that leads to this machine', { ...OWN, host: 'rebound.example:3000' }],
  ])('is not %s', async (_name, headers) => {
    expect(await isAllowed(request(headers))).toBe(false);
  });

  it('is nobody where the editor is closed', async () => {
    vi.stubEnv('VERCEL_ENV', 'preview');
    expect(await isAllowed(request(OWN))).toBe(false);
  });
});
