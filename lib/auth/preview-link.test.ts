import { afterEach, describe, expect, it, vi } from 'vitest';
import { previewLink, readPreviewLink } from './preview-link';
import { signToken } from './token';

const SECRET = 'a secret of thirty-two characters';
const secret = new TextEncoder().encode(SECRET);
const environment = { NODE_ENV: 'test', RUNGS_SECRET: SECRET } as const;
const expiresAt = new Date(Math.ceil(Date.now() / 1000) * 1000 + 60_000);
const posting = { name: 'garden-lead', slug: 'head-gärtner' };

async function tokenOf(options: { secret?: Uint8Array; expiresAt?: Date } = {}): Promise<string> {
  const site = 'https://careers.acme.example';
  const link = await previewLink(posting, { site, secret, expiresAt, ...options });
  return new URL(link).searchParams.get('token') ?? '';
}

describe('a preview link', () => {
  afterEach(() => vi.restoreAllMocks());

  it.each(['https://acme.example/careers', 'https://acme.example/careers/'])(
    'stays below a site that has a path: %s',
    async (site) => {
      const link = await previewLink(posting, { site, secret, expiresAt });
      expect(link).toMatch(
        /^https:\/\/acme\.example\/careers\/preview\/head-g%C3%A4rtner\?token=\S+$/,
      );
    },
  );

  it.each(['head-g%C3%A4rtner', 'head-gärtner'])(
    'opens the posting that it was made for, at %s',
    async (slug) => {
      const grant = await readPreviewLink(slug, await tokenOf(), environment);
      expect(grant).toEqual({ ...posting, expiresAt });
    },
  );

  it.each(['garden-lead', 'head-gartner', '', '%', 'head-g%C3', 'head-g%C3%A4rtner/x'])(
    'opens nothing at %j',
    async (slug) => {
      expect(await readPreviewLink(slug, await tokenOf(), environment)).toBeUndefined();
    },
  );

  it.each<[string, () => Promise<string>]>([
    ['it has expired', () => tokenOf({ expiresAt: new Date(Date.now() - 1000) })],
    ['another key signed it', () => tokenOf({ secret: new Uint8Array(32) })],
    ['it was changed', async () => (await tokenOf()).replace(/\.(.)/, '.$1A')],
    ['it is none', async () => ''],
    ['it is for something else', () => signToken('session', posting, { secret, expiresAt })],
    [
      'it names no posting',
      () => signToken('preview', { slug: posting.slug }, { secret, expiresAt }),
    ],
  ])('opens nothing where %s', async (_why, token) => {
    expect(await readPreviewLink('head-g%C3%A4rtner', await token(), environment)).toBeUndefined();
  });

  it('opens nothing where no secret is set, or too short a one, which is said to those who serve', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {});
    for (const RUNGS_SECRET of ['', 'short']) {
      const here = { NODE_ENV: 'test', RUNGS_SECRET } as const;
      expect(await readPreviewLink('head-g%C3%A4rtner', await tokenOf(), here)).toBeUndefined();
    }
    expect(said.mock.calls.flat()).toEqual([expect.stringContaining('at least 32 characters')]);
  });
});
