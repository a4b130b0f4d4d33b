import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { requestLimiter } from './request-limits';

const LIMITS = { client: 3, all: 5, body: 100 };

const request = (path: string, client = '192.0.2.1', headers: Record<string, string> = {}) => ({
  headers: new Headers({ 'x-forwarded-for': client, ...headers }),
  nextUrl: new URL(path, 'http://localhost') as never,
});

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('refuses what a client asks for too often, and says when to ask again', async () => {
  const limit = requestLimiter(LIMITS);
  for (let count = 0; count < 3; count += 1) {
    expect(await limit(request('/compare'))).toBeUndefined();
  }
  const refused = await limit(request('/preview/a?token=b'));
  expect(refused?.status).toBe(429);
  expect(refused?.headers.get('retry-after')).toBe('60');
  expect(refused?.headers.get('cache-control')).toBe('private, no-store');
  expect(await refused?.text()).toBe('Too many requests. Try again in 60 seconds.\n');
  expect(await limit(request('/compare', '192.0.2.2'))).toBeUndefined();
  vi.advanceTimersByTime(60_001);
  expect(await limit(request('/compare'))).toBeUndefined();
});

it('takes a client for who the nearest proxy says it is', async () => {
  const limit = requestLimiter(LIMITS);
  for (let count = 0; count < 3; count += 1) {
    await limit(request('/compare', `203.0.113.${count}, 192.0.2.1`));
  }
  expect((await limit(request('/compare', '192.0.2.1')))?.status).toBe(429);
});

it('refuses what many clients ask for at once, for a second', async () => {
  const limit = requestLimiter(LIMITS);
  for (let client = 0; client < 5; client += 1) {
    expect(await limit(request('/compare', `192.0.2.${client}`))).toBeUndefined();
  }
  const refused = await limit(request('/compare', '192.0.2.9'));
  expect(refused?.status).toBe(429);
  expect(await refused?.text()).toBe('Too many requests. Try again in a second.\n');
  vi.advanceTimersByTime(1_001);
  expect(await limit(request('/compare', '192.0.2.9'))).toBeUndefined();
});

it('refuses a body that nothing takes', async () => {
  const limit = requestLimiter(LIMITS);
  const asks = (length: string) =>
    limit(request('/admin/preview-link', '192.0.2.1', { 'content-length': length }));
  expect((await asks('101'))?.status).toBe(413);
  expect(await asks('100')).toBeUndefined();
});

it('counts nothing that is made already', async () => {
  const limit = requestLimiter(LIMITS);
  for (let count = 0; count < 10; count += 1) {
    expect(await limit(request('/roles/a'))).toBeUndefined();
    expect(await limit(request('/admin/editor-0123456789ab.js'))).toBeUndefined();
  }
});
