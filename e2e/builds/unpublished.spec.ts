import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { previewLink } from '../../lib/auth/preview-link';
import { filesBelow } from '../../scripts/files-below';
import { type Address, builtAddresses, everyWay, spellings } from '../support/addresses';
import { expectNoAxeFindings, expectNoSidewaysScroll } from '../support/axe';
import { Checkout } from '../support/checkout';
import type { RunningSite } from '../support/running-site';
import { expect, test } from '../support/test';
import { PUBLISHED, SECRET_SLUG, SECRETS, writeUnpublished } from '../support/unpublished-content';
import { VercelOutput, vercelBuild } from '../support/vercel-output';

const SECRET = 'a secret of thirty-two characters';
const secret = new TextEncoder().encode(SECRET);
const DRAFT = { name: SECRETS.file, slug: SECRET_SLUG };
const tomorrow = () => new Date(Date.now() + 24 * 60 * 60 * 1000);

/** The secret words in a text, but for those that whoever asked has written into the request. */
function secretsIn(text: string, asked = ''): string[] {
  const [said, request] = [text.toLowerCase(), asked.toLowerCase()];
  // Without its beginning, which an index may share between words.
  const tail = (word: string) => word.slice(3);
  return Object.values(SECRETS).filter(
    (word) => said.includes(tail(word)) && !request.includes(tail(word)),
  );
}

function expectNoSecret(files: readonly string[]): void {
  const texts = files.map((file) => ({ file, text: readFileSync(file, 'latin1') }));
  for (const { file, text } of texts) expect(secretsIn(file + text), file).toEqual([]);
  // The page and its payloads, the search index, and so on: the search does find what is there.
  expect(texts.filter(({ text }) => text.includes(PUBLISHED)).length).toBeGreaterThan(3);
}

test.describe('unpublished and renamed content', () => {
  let checkout: Checkout;
  let site: RunningSite;

  test.beforeAll(async () => {
    checkout = new Checkout();
    writeUnpublished(checkout);
    // It runs `npm run build`, so that one build is there for both.
    vercelBuild(checkout);
    site = await checkout.serve('start', { RUNGS_SECRET: SECRET });
  });

  test.afterAll(() => checkout?.remove());

  /** What a site answers; a number of requests at a time, because there are thousands. */
  async function answers(addresses: readonly Address[]) {
    const waiting = [...addresses];
    const found: { address: Address; status: number; text: string }[] = [];
    const worker = async () => {
      for (let address = waiting.pop(); address; address = waiting.pop()) {
        const { path, headers } = address;
        // Who asks for the data of a page is led on to where it is, and has no more than an address until then.
        const redirect = headers.RSC ? 'follow' : 'manual';
        const response = await fetch(`${site.url}${path}`, { headers, redirect });
        const said = JSON.stringify([...response.headers]);
        const text = said + Buffer.from(await response.arrayBuffer()).toString('latin1');
        found.push({ address, status: response.status, text });
      }
    };
    await Promise.all(Array.from({ length: 8 }, worker));
    return found;
  }

  test('is in no file that a client can get', () => {
    const files = [
      ...filesBelow(checkout.path('.next/static')),
      ...filesBelow(checkout.path('public')),
      // The server's own code and the lists of files that it needs are no answer to anybody.
      ...filesBelow(checkout.path('.next/server/app')).filter(
        (file) => !/\.(?:js|js\.map|nft\.json)$/.test(file),
      ),
    ];
    expect(files.length).toBeGreaterThan(500);
    expectNoSecret(files);
  });

  test('is in nothing that Vercel serves without running a function', () => {
    const { folder } = new VercelOutput(checkout);
    const files = [
      join(folder, 'config.json'),
      ...filesBelow(join(folder, 'static')),
      ...filesBelow(join(folder, 'functions')).filter((file) => file.includes('.prerender-')),
    ];
    expect(files.length).toBeGreaterThan(500);
    expectNoSecret(files);
  });

  test('leaves complete pages in what Vercel serves as files', async ({ page, rolePage }) => {
    const server = await new VercelOutput(checkout).serve();
    const broken: string[] = [];
    page.on('response', (response) => {
      if (response.status() >= 400) broken.push(response.url());
    });
    await page.goto(`${server.url}/roles/engineering-devops-3`);
    await expect(rolePage.heading).toHaveText(/DevOps 3/);
    await expect(rolePage.main).toContainText('Compared with DevOps 2');
    await expect(rolePage.main.getByRole('link', { name: 'Linux' }).first()).toBeVisible();
    const { face, ground } = await page.evaluate(async () => {
      await document.fonts.ready;
      return {
        face: [...document.fonts].some(({ status }) => status === 'loaded'),
        ground: getComputedStyle(document.body).backgroundColor,
      };
    });
    expect({ face, ground }).toEqual({ face: true, ground: 'rgb(255, 255, 255)' });
    expect(await page.locator('script:not([type="application/ld+json"])').count()).toBe(0);
    await page.goto(`${server.url}/roles/engineering-devops-3/compare/engineering-devops-2`);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('DevOps 3');
    await page.goto(`${server.url}/roles`);
    await page.getByRole('searchbox').fill('zzzzzz');
    await expect(page.getByRole('status')).toContainText(/no/i);
    expect(broken.filter((url) => !/search-index/.test(url))).toEqual([]);
    server.stop();
  });

  test('has on Vercel the headers, the gate and the forms of a role that it has anywhere', () => {
    const { routes } = new VercelOutput(checkout);
    const everywhere = routes.find(({ headers }) => headers?.['Content-Security-Policy']);
    expect(everywhere?.headers).toMatchObject({
      'Content-Security-Policy': expect.stringContaining("frame-ancestors 'none'"),
      'Strict-Transport-Security': expect.stringContaining('max-age='),
    });
    for (const path of ['/', '/roles/engineering-devops-3', '/nothing-here', '/apple-icon']) {
      expect(path).toMatch(new RegExp(everywhere?.src ?? '^$'));
    }
    // The proxy comes first, so that it can open what is closed by the header that is missing.
    const gate = routes.findIndex(({ missing }) =>
      missing?.some(({ key }) => key === 'x-editor-open'),
    );
    const proxied = (path: string) =>
      routes.findIndex(
        ({ src, middlewarePath }) => middlewarePath && new RegExp(src ?? '^$').test(path),
      );
    expect(proxied('/admin')).toBeGreaterThan(-1);
    expect(gate).toBeGreaterThan(proxied('/admin'));
    // A role with a deadline is asked about with each request, and no other runs a function.
    expect(proxied('/roles/sales-account-executive')).toBeGreaterThan(-1);
    expect(proxied('/roles/engineering-devops-3')).toBe(-1);
    const forms = routes.find(({ dest }) => dest?.startsWith('/roles/$1/as/'));
    expect('/roles/engineering-devops-3.md').toMatch(new RegExp(forms?.src ?? '^$'));
  });

  test('is in no answer to any address of the site, in whatever way it is asked for', async () => {
    const found = await answers(builtAddresses(checkout));
    expect(found.length).toBeGreaterThan(3000);
    for (const { address, text } of found) {
      expect(secretsIn(text, address.path), JSON.stringify(address)).toEqual([]);
    }
    const shown = found.filter(({ text }) => text.includes(PUBLISHED));
    expect(shown.length).toBeGreaterThan(6);
    expect(shown.some(({ address }) => address.path === '/search-index.json')).toBe(true);
  });

  test('is in no answer to its own address, however that is spelt', async () => {
    const slug = encodeURIComponent(SECRET_SLUG);
    const paths = [
      ...[
        slug,
        SECRETS.file,
        SECRETS.alias,
        'engineering-later',
        'engineering-secret-base',
      ].flatMap((name) => [
        `/roles/${name}`,
        `/preview/${name}`,
        `/preview/${name}?token=`,
        `/roles/${name}/compare/engineering-devops-3`,
        `/roles/engineering-devops-3/compare/${name}`,
      ]),
      `/roles/engineering-devops-5/compare/engineering-devops-4`,
      `/skills/${SECRETS.competency}`,
      `/skills/${SECRETS.undescribed}`,
      `/${SECRETS.snippetName}`,
    ];
    const asked = [
      ...paths.flatMap((path) => everyWay(checkout, path)),
      ...paths.flatMap(spellings).map((path) => ({ path, headers: {} })),
    ];
    const questions = [SECRET_SLUG, SECRETS.file, 'engineering-later', 'engineering-devops-4']
      .flatMap((name) => [
        `/compare?from=${encodeURIComponent(name)}&to=engineering-devops-3`,
        `/compare?from=engineering-devops-5&to=${encodeURIComponent(name)}`,
        `/roles?q=${encodeURIComponent(name)}`,
      ])
      .flatMap((path) => everyWay(checkout, path));
    for (const { address, status, text } of await answers([...asked, ...questions])) {
      expect(secretsIn(text, address.path), JSON.stringify(address)).toEqual([]);
      const isQuestion = /^\/(?:index)?(?:compare|roles)\?/.test(address.path);
      if (!isQuestion) expect(status, JSON.stringify(address)).toBeGreaterThanOrEqual(300);
    }
  });

  test('has the ordinary page of an address that leads nowhere', async () => {
    const [own, nowhere] = await Promise.all(
      [`/roles/${encodeURIComponent(SECRET_SLUG)}`, '/roles/no-such-role'].map(async (path) => {
        const response = await fetch(site.url + path);
        const headers = [...response.headers].filter(([name]) => name !== 'date');
        return { status: response.status, headers, text: await response.text() };
      }),
    );
    expect(own).toEqual(nowhere);
    expect(own?.status).toBe(404);
  });

  test('leaves a published role what it takes over from a draft', async ({ page, rolePage }) => {
    await page.goto(`${site.url}/roles/engineering-devops-5`);
    await expect(rolePage.main).toContainText('Compared with DevOps 3');
    await expect(rolePage.main.getByRole('link', { name: 'Taken Over' }).first()).toBeVisible();
    await page.goto(`${site.url}/skills/only-drafts`);
    await expect(page.getByRole('main').getByRole('link')).toContainText(['Skills', 'DevOps 5']);
  });

  test('opens what was scheduled for a moment before the build', async ({ page, rolesPage }) => {
    await page.goto(`${site.url}/roles`);
    await rolesPage.roles('Engineering').filter({ hasText: 'Opened' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Opened');
  });

  test('leads former addresses to the present ones', async ({ page }) => {
    await page.goto(`${site.url}/roles/engineering-devops-top`);
    await expect(page).toHaveURL(/\/roles\/engineering-devops-5$/);
    await page.goto(`${site.url}/skills/gnu-linux`);
    await expect(page).toHaveURL(/\/skills\/linux$/);
    const former = await page.request.get(`${site.url}/roles/engineering-devops-top`, {
      maxRedirects: 0,
    });
    expect(former.status()).toBe(308);
  });

  test('is opened, one posting alone, by a link of the command line', async ({
    page,
    rolePage,
    quietConsole,
  }) => {
    const made = checkout.npm(
      ['rungs', '--', 'preview-link', SECRETS.file, '--days', '2', '--site', site.url],
      { RUNGS_SECRET: SECRET },
    );
    expect(made.status, made.stderr).toBe(0);
    const link = made.stdout.trim();
    const response = await page.goto(link);
    expect(response?.status()).toBe(200);
    expect(response?.headers()).toMatchObject({
      'cache-control': 'private, no-store',
      'referrer-policy': 'no-referrer',
      'x-robots-tag': 'noindex, nofollow',
    });
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/);
    await expect(rolePage.heading).toHaveText(SECRETS.title);
    await expect(rolePage.main).toContainText(SECRETS.snippetText);
    const banner = page.getByRole('complementary', { name: 'Preview' });
    await expect(banner).toContainText('A draft, not published yet.');
    await expect(banner).toContainText(/can read it until \d{1,2} \w+ \d{4} at \d\d:\d\d/);
    await expect(rolePage.main.getByText('Draft', { exact: true })).toBeVisible();

    // It stands on another draft, which this link says nothing of, and which it does not open.
    expect(await response?.text()).not.toContain(SECRETS.inherited);
    quietConsole.expect(/404/);
    const other = await page.request.get(
      link.replace(encodeURIComponent(SECRET_SLUG), 'engineering-devops-4'),
    );
    expect(other.status()).toBe(404);

    for (const width of [390, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      await expectNoAxeFindings(page);
      await expectNoSidewaysScroll(page);
    }
    const links = await rolePage.main
      .getByRole('link')
      .evaluateAll((anchors) =>
        anchors.map((anchor) => (anchor as HTMLAnchorElement).href.replace(/#.*$/, '')),
      );
    const pages = [...new Set(links)].filter((href) => href.startsWith(site.url) && href !== link);
    expect(pages.length).toBeGreaterThan(5);
    for (const href of pages) expect((await page.request.get(href)).status(), href).toBe(200);

    await banner.getByRole('link', { name: /^Leave the preview/ }).click();
    await expect(page).toHaveURL(`${site.url}/roles`);
  });

  test('is refused to every other link with the very same answer', async () => {
    const closed = await checkout.serve('start');
    const valid = await previewLink(DRAFT, { site: site.url, secret, expiresAt: tomorrow() });
    const { pathname, search } = new URL(valid);
    const other = { name: 'engineering-devops-4', slug: 'engineering-devops-4' };
    const made = async (options: { secret?: Uint8Array; expiresAt?: Date; of?: typeof other }) =>
      previewLink(options.of ?? DRAFT, {
        site: site.url,
        secret,
        expiresAt: tomorrow(),
        ...options,
      });
    const refused = [
      await made({ expiresAt: new Date(Date.now() - 1000) }),
      await made({ secret: new TextEncoder().encode('another secret of thirty-two letters') }),
      `${site.url}${pathname}${new URL(await made({ of: other })).search}`,
      `${site.url}/preview/engineering-devops-4${search}`,
      `${site.url}/preview/engineering-devops-5${search}`,
      `${site.url}/preview/no-such-posting${search}`,
      valid.replace(/\.[^.]+\./, '.e30.'),
      `${valid.slice(0, -2)}AA`,
      `${valid}&token=x`,
      `${site.url}${pathname}`,
      `${site.url}${pathname}?token=`,
      `${closed.url}${pathname}${search}`,
    ];
    const answer = async (address: string) => {
      const response = await fetch(address, { redirect: 'manual' });
      const headers = [...response.headers].filter(([name]) => name !== 'date');
      return { status: response.status, headers, text: await response.text() };
    };
    expect((await answer(valid)).status).toBe(200);
    const first = await answer(refused[0] ?? '');
    expect(first.status).toBe(404);
    expect(first.text).toContain('There is no such page');
    for (const address of refused) expect(await answer(address), address).toEqual(first);
    await closed.stop();
  });

  test('is led to its page by a link that was made before it was published', async () => {
    const of = { name: 'engineering-opened', slug: 'engineering-opened' };
    const link = await previewLink(of, { site: site.url, secret, expiresAt: tomorrow() });
    const response = await fetch(link, { redirect: 'manual' });
    expect(response.status).toBe(307);
    expect(response.headers.get('location')).toBe('/roles/engineering-opened');
  });
});
