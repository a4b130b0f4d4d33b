import { describe, expect, it } from 'vitest';
import { readPreviewLink } from '../auth/preview-link';
import { run, workspace } from './test-support';

const SECRET = 'a secret of thirty-two characters';
const CONTENT = {
  'content/settings.yaml': 'siteUrl: https://careers.acme.example/\ntimezone: Europe/Lisbon\n',
  'content/postings/garden-lead.md':
    '---\nstatus: draft\nslug: head-gärtner\naliases: [garden-head]\n---\n# Garden - Lead\n\n## Work\n',
  'content/postings/garden-later.md':
    '---\nstatus: scheduled\nopensAt: 2999-01-01\n---\n# Garden - Later\n\n## Work\n',
  'content/postings/garden-now.md':
    '---\nstatus: scheduled\nopensAt: 2020-01-01\n---\n# Garden - Now\n\n## Work\n',
};

function link(args: readonly string[], files: Readonly<Record<string, string>> = CONTENT) {
  const environment = { RUNGS_SECRET: SECRET };
  return run(workspace(files), ['preview-link', ...args], { environment });
}

async function grantOf(out: string) {
  const { pathname, searchParams } = new URL(out.trim());
  const environment = { NODE_ENV: 'test', RUNGS_SECRET: SECRET } as const;
  const slug = pathname.replace(/^\/preview\//, '');
  return readPreviewLink(slug, searchParams.get('token') ?? '', environment);
}

describe('rungs preview-link', () => {
  it('writes a link that opens one posting for seven days', async () => {
    const { code, out, err } = await link(['garden-head.md']);
    expect(code).toBe(0);
    expect(out).toMatch(
      /^https:\/\/careers\.acme\.example\/preview\/head-g%C3%A4rtner\?token=\S+\n$/,
    );
    const grant = await grantOf(out);
    expect(grant).toMatchObject({ name: 'garden-lead', slug: 'head-gärtner' });
    const left = (grant?.expiresAt.getTime() ?? 0) - Date.now();
    expect(Math.abs(left - 7 * 24 * 60 * 60 * 1000)).toBeLessThan(60_000);
    expect(err).toMatch(
      /^It opens `garden-lead` \(draft\) for 7 days, until .+ \(Europe\/Lisbon\), for whoever has it\.\n$/,
    );
  });

  it('takes the days and the site that it is told', async () => {
    const { out, err } = await link([
      'garden-later',
      '--days',
      '1',
      '--site',
      'http://localhost:3000/x',
    ]);
    expect(out).toMatch(/^http:\/\/localhost:3000\/x\/preview\/garden-later\?token=/);
    expect(err).toContain('`garden-later` (scheduled) for 1 day, until');
  });

  it('writes the page itself of what is public already', async () => {
    const { code, out, err } = await link(['garden-now']);
    expect({ code, out }).toEqual({
      code: 0,
      out: 'https://careers.acme.example/roles/garden-now\n',
    });
    expect(err).toContain('`garden-now` is public (its status is open)');
  });

  it('writes a page below the path of the site', async () => {
    const settings = { 'content/settings.yaml': 'siteUrl: https://acme.example/careers\n' };
    const { out } = await link(['garden-now'], { ...CONTENT, ...settings });
    expect(out).toBe('https://acme.example/careers/roles/garden-now\n');
  });

  it('proposes others for a name that is none', async () => {
    const { code, out, err } = await link(['garden-laed']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^There is no posting `garden-laed`\. Did you mean .*`garden-lead`/);
  });

  it('says how to make a secret where there is none, or none that is long enough', async () => {
    const folder = workspace(CONTENT);
    const none = await run(folder, ['preview-link', 'garden-lead']);
    expect({ code: none.code, out: none.out }).toEqual({ code: 1, out: '' });
    expect(none.err).toMatch(/^RUNGS_SECRET is not set.+openssl rand -hex 32/);
    const short = await run(folder, ['preview-link', 'garden-lead'], {
      environment: { RUNGS_SECRET: 'short' },
    });
    expect({ code: short.code, out: short.out }).toEqual({ code: 1, out: '' });
    expect(short.err).toContain('at least 32 characters long. Make one: openssl rand -hex 32');
  });

  it('asks where the site is where nothing says so', async () => {
    const { code, err } = await link(['garden-lead'], { ...CONTENT, 'content/settings.yaml': '' });
    expect(code).toBe(2);
    expect(err).toMatch(/^Say where the site is with --site/);
  });

  it.each([
    ['--days', '0', '1 to 90'],
    ['--days', '91', '1 to 90'],
    ['--days', '1.5', '1 to 90'],
    ['--site', 'careers.acme.example', 'https://'],
    ['--site', 'javascript:alert(1)', 'https://'],
  ])('refuses %s %s', async (option, value, said) => {
    const { code, out, err } = await link(['garden-lead', option, value]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(said);
  });
});
