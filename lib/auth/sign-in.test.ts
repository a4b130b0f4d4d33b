import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { GitHubStandIn } from '../../e2e/support/github/stand-in';
import {
  CALLED_OFF,
  DISAGREEMENT,
  mayNotPush,
  NO_ANSWER,
  UNKNOWN_SIGN_IN,
  USED_CODE,
} from './refusal';
import { beginSignIn, finishSignIn, type SignInContext } from './sign-in';
import { signToken } from './token';

const origin = 'https://careers.example.com';
const secret = new TextEncoder().encode('a secret of thirty-two characters');
const folder = mkdtempSync(join(tmpdir(), 'rungs-sign-in-'));
execFileSync('git', ['init', '--quiet', '--bare', folder]);

const github = new GitHubStandIn({
  folder,
  fullName: 'acme/careers',
  kind: 'github-app',
  people: [
    { login: 'ada', name: 'Ada', permission: 'write' },
    { login: 'bob', name: 'Bob', permission: 'read' },
    { login: 'eve', name: 'Eve', permission: 'none' },
  ],
});
let context: SignInContext;

beforeAll(async () => {
  await github.start();
  github.app.callbacks.push(`${origin}/api/callback`);
  const { clientId, clientSecret } = github.app;
  const { api, web } = github;
  const repository = 'acme/careers';
  context = {
    origin,
    secret,
    settings: { repository, clientId, clientSecret, api, web, scope: 'repo' },
  };
});

afterAll(async () => {
  await github.stop();
  rmSync(folder, { recursive: true });
});

afterEach(() => vi.restoreAllMocks());

/** Signs in at GitHub as a person would; gives back what GitHub sends along to us. */
async function authorise(location: string, login: string): Promise<URLSearchParams> {
  const body = new URLSearchParams({ login });
  const response = await fetch(location, { method: 'POST', body, redirect: 'manual' });
  return new URL(response.headers.get('location') ?? '').searchParams;
}

async function signInAs(login: string, with_: SignInContext = context) {
  const { location, cookie } = await beginSignIn(with_);
  return finishSignIn(await authorise(location, login), cookie, with_);
}

describe('a sign-in', () => {
  it('leads to GitHub with a state and a challenge of its own, and nothing secret', async () => {
    const { location } = await beginSignIn(context);
    const { origin: web, searchParams } = new URL(location);
    expect(web).toBe(context.settings.web);
    expect(Object.fromEntries(searchParams)).toEqual({
      client_id: 'Iv1.rungs',
      redirect_uri: `${origin}/api/callback`,
      scope: 'repo',
      state: expect.stringMatching(/^[\w-]{43}$/),
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      code_challenge_method: 'S256',
      allow_signup: 'false',
    });
    const again = new URL((await beginSignIn(context)).location).searchParams;
    expect(again.get('state')).not.toBe(searchParams.get('state'));
    expect(again.get('code_challenge')).not.toBe(searchParams.get('code_challenge'));
  });

  it('gives the token of an account that may push, and how long it lasts', async () => {
    const token = expect.stringMatching(/^ghu_/);
    expect(await signInAs('ada')).toEqual({ login: 'ada', token, seconds: 28_800 });
  });

  it.each(['bob', 'eve'])('refuses %s, who may not push', async (login) => {
    expect(await signInAs(login)).toEqual(mayNotPush(login, 'acme/careers'));
  });

  it('refuses another state, and none', async () => {
    const { location, cookie } = await beginSignIn(context);
    const query = await authorise(location, 'ada');
    const { state } = Object.fromEntries(query);
    for (const wrong of [`${state}x`, state?.replace(/./, (c) => (c === 'a' ? 'b' : 'a')), '']) {
      query.set('state', wrong ?? '');
      expect(await finishSignIn(query, cookie, context)).toBe(UNKNOWN_SIGN_IN);
    }
    query.delete('state');
    expect(await finishSignIn(query, cookie, context)).toBe(UNKNOWN_SIGN_IN);
  });

  it('refuses a cookie of another sign-in, for another purpose, expired, or none', async () => {
    const { location, cookie } = await beginSignIn(context);
    const query = await authorise(location, 'ada');
    const values = { state: query.get('state') ?? '', verifier: 'v' };
    const soon = new Date(Date.now() + 60_000);
    const cookies = [
      (await beginSignIn(context)).cookie,
      cookie.slice(0, -2),
      await signToken('session', values, { secret, expiresAt: soon }),
      await signToken('sign-in', values, { secret, expiresAt: new Date(Date.now() - 1000) }),
      undefined,
    ];
    for (const wrong of cookies) {
      expect(await finishSignIn(query, wrong, context)).toBe(UNKNOWN_SIGN_IN);
    }
    expect(await finishSignIn(query, cookie, context)).toMatchObject({ login: 'ada' });
  });

  it('refuses a code that was used already', async () => {
    const { location, cookie } = await beginSignIn(context);
    const query = await authorise(location, 'ada');
    await finishSignIn(query, cookie, context);
    expect(await finishSignIn(query, cookie, context)).toBe(USED_CODE);
  });

  it('refuses another verifier', async () => {
    const { location } = await beginSignIn(context);
    const query = await authorise(location, 'ada');
    const values = { state: query.get('state') ?? '', verifier: 'another one' };
    const expiresAt = new Date(Date.now() + 60_000);
    const cookie = await signToken('sign-in', values, { secret, expiresAt });
    expect(await finishSignIn(query, cookie, context)).toBe(USED_CODE);
  });

  it('says that it was called off', async () => {
    expect(await signInAs('nobody')).toBe(CALLED_OFF);
  });

  it('tells the log where the app is not the one that GitHub knows', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const settings = { ...context.settings, clientSecret: 'wrong' };
    expect(await signInAs('ada', { ...context, settings })).toBe(DISAGREEMENT);
    expect(log).toHaveBeenCalledWith('Sign-in with GitHub failed: "incorrect_client_credentials"');
  });

  it('says that GitHub does not answer, or not as GitHub does', async () => {
    const { location, cookie } = await beginSignIn(context);
    const query = await authorise(location, 'ada');
    for (const web of ['http://localhost:9', `${github.web}/api/v3/nothing?`]) {
      const settings = { ...context.settings, web };
      expect(await finishSignIn(query, cookie, { ...context, settings })).toBe(NO_ANSWER);
    }
  });
});
