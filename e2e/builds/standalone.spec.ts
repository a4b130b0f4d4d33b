import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { previewLink } from '../../lib/auth/preview-link';
import { BUILD, prerenderedPages } from '../support/build-manifests';
import { type RunningSite, startServer } from '../support/running-site';
import { expect, test } from '../support/test';

const SECRET = 'a secret of the standalone server in a test';
const DRAFT = { name: 'product-product-designer', slug: 'product-product-designer' };

test.describe('a standalone server, away from the repository', () => {
  // The folder alone must do: nothing of the checkout is near it.
  const folder = mkdtempSync(join(tmpdir(), 'rungs-standalone-'));
  let server: RunningSite;
  let url: string;

  test.beforeAll(async () => {
    cpSync(join(BUILD, 'standalone'), folder, { recursive: true });
    server = await startServer(() => ['server.js'], folder, { RUNGS_SECRET: SECRET });
    url = server.url;
  });

  test.afterAll(async () => {
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  test('answers as `next start` does', async ({ request }) => {
    const answer = async (address: string) => {
      const response = await request.get(address, { maxRedirects: 0 });
      const passing = /^(?:date|connection|keep-alive|etag|last-modified|x-nextjs-cache)$/;
      return {
        status: response.status(),
        headers: Object.fromEntries(
          Object.entries(response.headers()).filter(([name]) => !passing.test(name)),
        ),
        body: (await response.body()).toString('latin1'),
      };
    };
    const [role] = prerenderedPages().filter((path) => path.endsWith('/closed'));
    for (const path of [
      '/',
      '/roles',
      '/roles/engineering-devops-3',
      '/roles/engineering-devops-3.md',
      '/roles/engineering-devops-3.json',
      '/roles/engineering-devops-3/opengraph-image',
      '/roles/engineering-devops-3/compare/engineering-devops-2',
      role ?? '',
      '/skills/linux',
      '/feeds/all.atom',
      '/posting-api/job-board/copperlane',
      '/search-index.json',
      '/sitemap.xml',
      '/robots.txt',
      '/apple-icon',
      '/admin',
      '/nothing-here',
    ]) {
      expect(await answer(`${url}${path}`), path).toEqual(await answer(path));
    }
  });

  test('shows a role with its style and its face, and compares any two', async ({ page }) => {
    const failed: string[] = [];
    page.on('response', (response) => {
      if (response.status() >= 400) failed.push(response.url());
    });
    await page.goto(`${url}/roles/engineering-devops-3`);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('DevOps 3');
    await page.evaluate(() => document.fonts.ready);
    expect(await page.evaluate(() => document.fonts.check('1em "funnel"'))).toBe(true);
    await page.goto(`${url}/compare`);
    await page.getByLabel(/^From/).selectOption({ label: 'DevOps 2' });
    await page.getByLabel(/^To/).selectOption({ label: 'Frontend Developer' });
    await page.getByRole('button', { name: 'Compare' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Frontend Developer');
    expect(failed).toEqual([]);
  });

  test('is well, as the health check of the container finds out', () => {
    const dockerfile = readFileSync(join(BUILD, '../Dockerfile'), 'utf8');
    const [, check = ''] = /^HEALTHCHECK CMD (\[.+\])$/m.exec(dockerfile) ?? [];
    const [, ...args] = JSON.parse(check) as string[];
    const ask = (port: string) =>
      spawnSync(process.execPath, args, { env: { NODE_ENV: 'production', PORT: port } }).status;
    expect(ask(new URL(url).port)).toBe(0);
    expect(ask('9')).toBe(1);
  });

  test('opens a draft for whoever has a link to it', async ({ page }) => {
    const expiresAt = new Date(Date.now() + 60_000);
    const secret = new TextEncoder().encode(SECRET);
    const response = await page.goto(await previewLink(DRAFT, { site: url, secret, expiresAt }));
    expect(response?.status()).toBe(200);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Product Designer');
    expect(response?.headers()['content-security-policy']).toContain("script-src 'self' 'nonce-");
  });

  test('ends when it is asked to, and has complained of nothing', async () => {
    await server.stop();
    await expect(fetch(url)).rejects.toThrow();
    expect(server.output()).not.toMatch(/error|warn/i);
  });
});
