import { describe, expect, it } from 'vitest';
import { endSession, isSignedIn, LONGEST_SESSION, sessionOf, startSession } from './session';
import { signToken } from './token';

const secret = new TextEncoder().encode('a secret of thirty-two characters');
const keys = { secret, settings: { repository: 'acme/careers' } };
const origin = 'http://localhost:3000';

/** What the browser brings after a response, from a page of our own or from elsewhere. */
function next(cookie: string, site = 'same-origin', host = 'localhost:3000'): Request {
  const headers = { host, cookie, 'sec-fetch-site': site };
  return new Request(`${origin}/admin/content`, { headers });
}

async function cookieFor(seconds = 60, at = origin): Promise<string> {
  const response = new Response();
  await startSession(response, { login: 'ada' }, { ...keys, origin: at, seconds });
  return response.headers.get('set-cookie') ?? '';
}
const pairOf = (cookie: string) => cookie.split(';')[0] ?? '';

describe('a session', () => {
  it('is a cookie that no script and no other site gets', async () => {
    expect(await cookieFor()).toMatch(
      /^rungs-session=[\w.-]+; Max-Age=60; Path=\/; HttpOnly; SameSite=Lax$/,
    );
    expect(await cookieFor(60, 'https://careers.example.com')).toMatch(
      /^__Host-rungs-session=[\w.-]+; Max-Age=60; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    );
  });

  it('tells who has signed in', async () => {
    const request = next(pairOf(await cookieFor()));
    expect(await sessionOf(request, keys)).toEqual({ login: 'ada' });
    expect(await isSignedIn(request, keys)).toBe(true);
  });

  it('is none for a page of another site', async () => {
    const cookie = pairOf(await cookieFor());
    for (const site of ['cross-site', 'same-site', 'none']) {
      expect(await isSignedIn(next(cookie, site), keys)).toBe(false);
    }
  });

  it('is for one repository and under one secret', async () => {
    const request = next(pairOf(await cookieFor()));
    const settings = { repository: 'acme/other' };
    expect(await sessionOf(request, { secret, settings })).toBeUndefined();
    const other = new TextEncoder().encode('another one of thirty-two letters');
    expect(await sessionOf(request, { ...keys, secret: other })).toBeUndefined();
  });

  it('is no token for another purpose, no expired and no changed one', async () => {
    const values = { login: 'ada', repository: 'acme/careers' };
    const soon = new Date(Date.now() + 60_000);
    const past = new Date(Date.now() - 1000);
    const tokens = [
      await signToken('sign-in', values, { secret, expiresAt: soon }),
      await signToken('preview', values, { secret, expiresAt: soon }),
      await signToken('session', values, { secret, expiresAt: past }),
      pairOf(await cookieFor()).slice(14, -2),
    ];
    for (const token of tokens) {
      expect(await sessionOf(next(`rungs-session=${token}`), keys)).toBeUndefined();
    }
    const right = await signToken('session', values, { secret, expiresAt: soon });
    expect(await sessionOf(next(`rungs-session=${right}`), keys)).toEqual({ login: 'ada' });
  });

  it('lasts eight hours at most', async () => {
    expect(await cookieFor(LONGEST_SESSION * 10)).toContain(`Max-Age=${8 * 60 * 60};`);
  });

  it('ends', () => {
    const response = new Response();
    endSession(response, origin);
    expect(response.headers.get('set-cookie')).toMatch(/^rungs-session=; Max-Age=0;/);
  });
});
