import { describe, expect, it } from 'vitest';
import { adminOf } from './admin';

const GITHUB = {
  NODE_ENV: 'production',
  RUNGS_GITHUB_REPOSITORY: 'acme/careers',
  RUNGS_GITHUB_CLIENT_ID: 'Iv1.0',
  RUNGS_GITHUB_CLIENT_SECRET: 'of the app',
  RUNGS_SECRET: 'a secret of thirty-two characters',
} as const;
const LOCAL = {
  NODE_ENV: 'development',
  RUNGS_LOCAL_BACKEND: 'http://127.0.0.1:8081/api/v1',
} as const;

describe('the editor', () => {
  it('is closed where nothing is configured', () => {
    expect(adminOf({ NODE_ENV: 'production' })).toEqual({ mode: 'closed' });
    expect(adminOf({ NODE_ENV: 'development' })).toEqual({ mode: 'closed' });
  });

  it('is open on this machine in development', () => {
    expect(adminOf({ ...LOCAL, RUNGS_BRANCH: 'trunk' })).toEqual({
      mode: 'local',
      proxyUrl: 'http://127.0.0.1:8081/api/v1',
      branch: 'trunk',
    });
  });

  it.each([
    { ...LOCAL, NODE_ENV: 'production' },
    { ...LOCAL, RUNGS_LOCAL_BACKEND: 'http://192.168.0.2:8081/api/v1' },
    { ...LOCAL, RUNGS_LOCAL_BACKEND: 'http://127.0.0.1:1@elsewhere.example/' },
  ] as const)('takes no local backend of %j', (environment) => {
    expect(adminOf(environment).mode).toBe('closed');
  });

  it('is open with GitHub once all is set', () => {
    expect(adminOf(GITHUB)).toEqual({
      mode: 'github',
      repository: 'acme/careers',
      branch: 'main',
      clientId: 'Iv1.0',
      clientSecret: 'of the app',
      api: 'https://api.github.com',
      web: 'https://github.com',
      scope: 'repo',
      secret: new TextEncoder().encode(GITHUB.RUNGS_SECRET),
    });
  });

  it.each([GITHUB, LOCAL])('is closed on a preview deployment, whatever is set', (environment) => {
    expect(adminOf({ ...environment, VERCEL_ENV: 'preview' })).toEqual({ mode: 'closed' });
  });

  it('is closed on a preview that another host serves, and open in development', () => {
    expect(adminOf({ ...GITHUB, SITE_AUDIENCE: 'preview' })).toEqual({ mode: 'closed' });
    expect(adminOf({ ...LOCAL, SITE_AUDIENCE: 'preview' }).mode).toBe('local');
  });

  it.each([
    [{ RUNGS_GITHUB_CLIENT_ID: '' }, 'RUNGS_GITHUB_CLIENT_ID must be set too'],
    [{ RUNGS_GITHUB_REPOSITORY: 'careers' }, 'RUNGS_GITHUB_REPOSITORY must be'],
    [{ RUNGS_SECRET: 'short' }, 'RUNGS_SECRET must be at least 32'],
    [{ RUNGS_GITHUB_API: 'github' }, 'RUNGS_GITHUB_API must be an address'],
    [{ RUNGS_ORIGIN: 'careers' }, 'RUNGS_ORIGIN must be an address'],
    [{ RUNGS_SECRET: '' }, 'RUNGS_SECRET must be at least 32'],
  ])('is closed with %j, and says why', (change, reason) => {
    const admin = adminOf({ ...GITHUB, ...change });
    expect(admin).toMatchObject({ mode: 'closed', reason: expect.stringContaining(reason) });
  });
});
