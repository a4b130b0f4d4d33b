import { describe, expect, it } from 'vitest';
import { secretOf } from './secret';
import { expiryOf, readToken, signToken } from './token';

const secret = new TextEncoder().encode('a secret of thirty-two characters');
const other = new TextEncoder().encode('another one of thirty-two letters');
const now = new Date('2026-03-01T12:00:00Z');
const expiresAt = new Date('2026-03-08T12:00:00Z');
const sign = () => signToken('preview', { slug: 'devops' }, { secret, expiresAt });

/** A token with one character of one of its three parts changed. */
function tampered(token: string, part: number): string {
  const parts = token.split('.');
  const text = parts[part] ?? '';
  const middle = Math.floor(text.length / 2);
  parts[part] =
    `${text.slice(0, middle)}${text[middle] === 'A' ? 'B' : 'A'}${text.slice(middle + 1)}`;
  return parts.join('.');
}

describe('a token', () => {
  it('gives back what was signed', async () => {
    expect(await readToken('preview', await sign(), { secret, now })).toEqual({ slug: 'devops' });
  });

  it('holds until its last second, and no longer', async () => {
    const token = await sign();
    const before = new Date(expiresAt.getTime() - 1000);
    expect(await readToken('preview', token, { secret, now: before })).toBeDefined();
    expect(await readToken('preview', token, { secret, now: expiresAt })).toBeUndefined();
  });

  it('says when it ends', async () => {
    expect(expiryOf(await sign())).toEqual(expiresAt);
  });

  it('opens nothing else than what it is for', async () => {
    expect(await readToken('session', await sign(), { secret, now })).toBeUndefined();
  });

  it('is refused under another secret', async () => {
    expect(await readToken('preview', await sign(), { secret: other, now })).toBeUndefined();
  });

  it.each([0, 1, 2])('is refused where its part %i was changed', async (part) => {
    const token = tampered(await sign(), part);
    expect(await readToken('preview', token, { secret, now })).toBeUndefined();
  });

  it('is refused where it is unsigned', async () => {
    const [, body] = (await sign()).split('.');
    const header = Buffer.from('{"alg":"none"}').toString('base64url');
    expect(await readToken('preview', `${header}.${body}.`, { secret, now })).toBeUndefined();
  });

  it.each(['', '.', 'a.b.c', 'ä', '..'])('is refused where it is %j', async (token) => {
    expect(await readToken('preview', token, { secret, now })).toBeUndefined();
  });
});

describe('the secret', () => {
  it('is none where none is set', () => {
    expect(secretOf({ NODE_ENV: 'test' })).toBeUndefined();
    expect(secretOf({ NODE_ENV: 'test', RUNGS_SECRET: '' })).toBeUndefined();
  });

  it('says how to make one where it is too short', () => {
    expect(() => secretOf({ NODE_ENV: 'test', RUNGS_SECRET: 'short' })).toThrow(
      'RUNGS_SECRET must be at least 32 characters long. Make one: openssl rand -hex 32',
    );
  });

  it('is what was set', () => {
    const RUNGS_SECRET = 'a secret of thirty-two characters';
    expect(secretOf({ NODE_ENV: 'test', RUNGS_SECRET })).toEqual(secret);
  });
});
