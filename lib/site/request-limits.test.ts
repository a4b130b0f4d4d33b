import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { LIMITS, requestLimiter } from './request-limits';

type Limit = ReturnType<typeof requestLimiter>;

const request = (path: string, client = '192.0.2.1', headers: Record<string, string> = {}) => ({
  headers: new Headers({ 'x-forwarded-for': client, ...headers }),
  nextUrl: new URL(path, 'http://localhost') as never,
});

/** Asks as often as one client may in a minute, and not more at once than all may. */
async function useUp(limit: Limit, client: (count: number) => string): Promise<void> {
  for (let count = 0; count < LIMITS.client; count += 1) {
    if (count > 0 && count % LIMITS.all === 0) vi.advanceTimersByTime(1_000);
    expect(await limit(request('/compare', client(count)))).toBeUndefined();
  }
  vi.advanceTimersByTime(1_000);
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('refuses what a client asks for too often, and says when to ask again', async () => {
  const limit = requestLimiter();
  await useUp(limit, () => '192.0.2.1');
  const refused = await limit(request('/preview/a?token=b'));
  expect(refused?.status).toBe(429);
  expect(refused?.headers.get('retry-after')).toBe('54');
  expect(refused?.headers.get('cache-control')).toBe('private, no-store');
  expect(await refused?.text()).toBe('Too many requests. Try again in 54 seconds.\n');
  expect(await limit(request('/compare', '192.0.2.2'))).toBeUndefined();
  vi.advanceTimersByTime(54_001);
  expect(await limit(request('/compare'))).toBeUndefined();
});

it('takes a client for who the nearest proxy says it is', async () => {
  const limit = requestLimiter();
  await useUp(limit, (count) => `203.0.113.${count}, 192.0.2.1`);
  expect((await limit(request('/compare', '192.0.2.1')))?.status).toBe(429);
});

it('refuses what many clients ask for at once, for a second', async () => {
  const limit = requestLimiter();
  for (let client = 0; client < LIMITS.all; client += 1) {
    expect(await limit(request('/compare', `192.0.2.${client}`))).toBeUndefined();
  }
  const refused = await limit(request('/compare', '192.0.2.9'));
  expect(refused?.status).toBe(429);
  expect(await refused?.text()).toBe('Too many requests. Try again in a second.\n');
  vi.advanceTimersByTime(1_001);
  expect(await limit(request('/compare', '192.0.2.9'))).toBeUndefined();
});

it('refuses a body that nothing takes', async () => {
  const limit = requestLimiter();
  const asks = (length: string) =>
    limit(request('/admin/preview-link', '192.0.2.1', { 'content-length': length }));
  const refused = await asks('65537');
  expect(refused?.status).toBe(413);
  expect(await refused?.text()).toBe('Nothing here takes more than 65536 bytes.\n');
  expect(await asks('65536')).toBeUndefined();
});

it('counts nothing that is made already', async () => {
  const limit = requestLimiter();
  for (let count = 0; count < LIMITS.client * 2; count += 1) {
    expect(await limit(request('/roles/a'))).toBeUndefined();
    expect(await limit(request('/admin/editor-0123456789ab.js'))).toBeUndefined();
  }
});
