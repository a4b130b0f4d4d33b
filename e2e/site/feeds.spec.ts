import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mentionedRoles, sitemapOf } from '../support/feeds';
import { GreenhouseClient, LeverClient } from '../support/job-boards';
import { expect, test } from '../support/test';

const ROOT = join(import.meta.dirname, '../..');
const ADDRESS = 'https://careers.copperlane.example';
const FORMS = ['md', 'json', 'txt', 'short.txt'];

/** The addresses that the build has prerendered. */
function prerendered(): string[] {
  const manifest = JSON.parse(
    readFileSync(join(ROOT, '.next/prerender-manifest.json'), 'utf8'),
  ) as { routes: Record<string, unknown> };
  return Object.keys(manifest.routes);
}

test.describe('what machines read', () => {
  test.skip(({ isMobile }) => Boolean(isMobile), 'no page is drawn');

  let site = '';
  /** The paths of the roles that the list shows. */
  let listed: string[] = [];

  test.beforeEach(async ({ baseURL, request }) => {
    site = baseURL ?? '';
    const html = await (await request.get('/roles')).text();
    listed = [...new Set(html.match(/(?<=href=")\/roles\/[^/"]+(?=")/g))].sort();
    expect(listed.length).toBeGreaterThan(15);
  });

  test('every feed, API and index has the roles of the list and no other', async ({ request }) => {
    const addresses = listed.map((path) => ADDRESS + path);
    for (const [form, urls] of Object.entries(await mentionedRoles(site, 'all'))) {
      expect(urls.sort(), form).toEqual(addresses);
    }
    const roles = (await sitemapOf(site)).map(({ loc }) => loc);
    expect(roles.filter((loc) => loc.includes('/roles/')).sort()).toEqual(addresses);
    const llms = await (await request.get('/llms.txt')).text();
    expect(llms.match(/https:[^)]*\/roles\/[^)]*(?=\.md\))/g)?.sort()).toEqual(addresses);
  });

  test('the JSON feed says of a role what its page says in structured data', async ({
    request,
  }) => {
    const feed = await (await request.get('/feeds/all.json')).json();
    const html = await (await request.get('/roles/engineering-devops-2')).text();
    const blocks = html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g);
    const onPage = [...blocks]
      .map(([, text]) => JSON.parse(text ?? ''))
      .find((block) => block['@type'] === 'JobPosting');
    expect(onPage).toBeDefined();
    const item = feed.items.find(({ id }: { id: string }) => id.endsWith('/engineering-devops-2'));
    expect(item._jobposting).toEqual(onPage);
  });

  test('departments have their own, which together are all', async ({ request }) => {
    const page = await (await request.get('/feeds')).text();
    const boards = [...new Set(page.match(/(?<=href="\/feeds\/)[\w-]+(?=\.json")/g))];
    expect(boards).toContain('engineering');
    const departments = boards.filter((board) => board !== 'all');
    const mentioned = await Promise.all(departments.map((board) => mentionedRoles(site, board)));
    for (const form of ['json', 'atom', 'rss', 'indeed', 'ashby', 'greenhouse', 'lever']) {
      const urls = mentioned.flatMap((forms) => forms[form] ?? []).sort();
      expect(urls, form).toEqual(listed.map((path) => ADDRESS + path));
    }
  });

  test('a role has its forms if it is listed, and a picture that speaks of it', async ({
    request,
  }) => {
    const pages = prerendered().filter((path) => /^\/roles\/[^/.]+$/.test(path));
    const hidden = pages.filter((path) => !listed.includes(path));
    expect(hidden).toContain('/roles/base');
    const pictures = new Set<string>();
    for (const path of hidden) {
      for (const form of [...FORMS, 'ics']) {
        expect((await request.get(`${path}.${form}`)).status(), `${path}.${form}`).toBe(404);
      }
      pictures.add(
        (await (await request.get(`${path}/opengraph-image`)).body()).toString('base64'),
      );
    }
    expect(pictures.size).toBe(1);
    for (const path of listed) {
      for (const form of FORMS) {
        expect((await request.get(`${path}.${form}`)).status(), `${path}.${form}`).toBe(200);
      }
    }
    const picture = await (await request.get(`${listed[0]}/opengraph-image`)).body();
    expect(pictures).not.toContain(picture.toString('base64'));
  });

  test('clients of other job boards find one job by what the list says of it', async () => {
    const greenhouse = new GreenhouseClient(site);
    const { jobs, meta } = await greenhouse.jobs('all');
    expect(meta.total).toBe(listed.length);
    const [job] = jobs;
    expect(await greenhouse.job('all', job?.id ?? 0)).toEqual(job);
    const lever = new LeverClient(site);
    const [posting] = await lever.postings('engineering');
    expect(await lever.posting('engineering', posting?.id ?? '')).toEqual(posting);
    await expect(lever.posting('sales', posting?.id ?? '')).rejects.toThrow('404');
  });

  for (const [path, type] of [
    ['/feeds/all.json', 'application/feed+json; charset=utf-8'],
    ['/feeds/all.atom', 'application/atom+xml; charset=utf-8'],
    ['/feeds/all.rss', 'application/rss+xml; charset=utf-8'],
    ['/feeds/all.indeed.xml', 'application/xml; charset=utf-8'],
    ['/posting-api/job-board/all', 'application/json; charset=utf-8'],
    ['/v1/boards/all/jobs', 'application/json; charset=utf-8'],
    ['/v0/postings/all', 'application/json; charset=utf-8'],
    ['/roles/engineering-devops-2.md', 'text/markdown; charset=utf-8'],
    ['/roles/engineering-devops-2.json', 'application/json; charset=utf-8'],
    ['/roles/engineering-devops-2.txt', 'text/plain; charset=utf-8'],
    ['/llms.txt', 'text/plain; charset=utf-8'],
  ] as const) {
    test(`${path} has its type, may be kept for a while and read from anywhere`, async ({
      request,
    }) => {
      const headers = (await request.get(path)).headers();
      expect(headers['content-type']).toBe(type);
      expect(headers['cache-control']).toContain('public, max-age=300');
      expect(headers.etag).toMatch(/^"[\w-]{27}"$/);
      expect(headers['access-control-allow-origin']).toBe('*');
    });
  }

  test('every page says its one address, and which feeds there are', async () => {
    const pages = prerendered().filter((path) =>
      existsSync(join(ROOT, `.next/server/app${path === '/' ? '/index' : path}.html`)),
    );
    expect(pages.length).toBeGreaterThan(100);
    for (const path of pages.filter((each) => !each.startsWith('/_'))) {
      const file = join(ROOT, `.next/server/app${path === '/' ? '/index' : path}.html`);
      const html = readFileSync(file, 'utf8');
      const canonical = /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1];
      const address = path.replace(/\/closed$/, '').replace(/^\/$/, '');
      expect(canonical, path).toBe(ADDRESS + address);
      expect(html, path).toContain(
        `<link rel="alternate" type="application/atom+xml" href="${ADDRESS}/feeds/all.atom"`,
      );
      if (listed.includes(path)) {
        expect(html, path).toContain(
          `<link rel="alternate" type="text/markdown" href="${ADDRESS}${path}.md"`,
        );
      } else expect(html, path).not.toContain('type="text/markdown"');
    }
  });

  test('the sitemap leads to pages that search engines may show, with true days', async ({
    request,
  }) => {
    const entries = await sitemapOf(site);
    const paths = entries.map(({ loc }) => loc.slice(ADDRESS.length));
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths).toEqual(expect.arrayContaining(['/', '/roles', '/ladder', '/skills/linux']));
    expect(paths.filter((path) => /^\/(?:guide|preview|admin|design|api)/.test(path))).toEqual([]);
    for (const path of paths) {
      const response = await request.get(path, { maxRedirects: 0 });
      expect(response.status(), path).toBe(200);
      expect(await response.text(), path).not.toContain('name="robots" content="noindex');
    }
    const git = (...args: string[]) =>
      execFileSync('git', args, { cwd: ROOT, encoding: 'utf8' }).trim();
    const whole = git('rev-parse', '--is-shallow-repository') === 'false';
    const clean = git('status', '--porcelain', '--', 'content') === '';
    const linux = entries.find(({ loc }) => loc.endsWith('/skills/linux'))?.lastmod;
    expect(linux).toBe(
      whole && clean
        ? git('log', '-1', '--format=%cI', '--', 'content/competencies/linux.md')
        : undefined,
    );
  });

  test('robots.txt names the sitemap and keeps editors to themselves', async ({ request }) => {
    const robots = await (await request.get('/robots.txt')).text();
    expect(robots).toContain(`Sitemap: ${ADDRESS}/sitemap.xml`);
    expect(robots).toContain('Allow: /\n');
    expect(robots).toContain('Disallow: /admin\n');
  });
});

test('people find the feeds from the foot of every page', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('contentinfo').getByRole('link', { name: 'Feeds' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Feeds');
  const links = page.getByRole('main').getByRole('link');
  expect(await links.count()).toBeGreaterThan(30);
  for (const link of await links.all()) {
    const path = (await link.getAttribute('href')) ?? '';
    expect((await page.request.get(path)).status(), path).toBe(200);
  }
});
