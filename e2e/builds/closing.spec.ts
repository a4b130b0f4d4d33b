import { readFileSync, writeFileSync } from 'node:fs';
import { expectNoAxeFindings, expectNoSidewaysScroll } from '../support/axe';
import { Checkout } from '../support/checkout';
import { structuredDataIn } from '../support/structured-data';
import { expect, test } from '../support/test';

/** Closed in every way before the site is built, with what their pages say. */
const CLOSED = {
  'engineering-frontend-developer': 'This role is filled',
  'product-product-manager': 'This role is paused',
  'people-operations-people-partner': 'This role is closed',
  'sales-account-executive': 'Applications were taken until 1 July 2026 (Pacific/Auckland).',
};

/** Open when the site is built. */
const CLOSING = 'engineering-devops-3';

/** Sets the clock of whatever process loads it forward, by as many milliseconds as a file says. */
const CLOCK = `
import { readFileSync } from 'node:fs';
const now = Date.now;
Date.now = () => now() + Number(readFileSync(process.env.CLOCK_AHEAD, 'utf8'));
`;

const HOUR = 3_600_000;

test.describe('roles that close', () => {
  let checkout: Checkout;
  let closesAt: Date;
  let site: string;

  const edit = (name: string, change: (text: string) => string) => {
    const path = checkout.path('content/postings', `${name}.md`);
    writeFileSync(path, change(readFileSync(path, 'utf8')));
  };
  const setClockAhead = (milliseconds: number) =>
    writeFileSync(checkout.path('clock-ahead'), String(milliseconds));

  test.beforeAll(async () => {
    checkout = new Checkout();
    for (const [name, reason] of [
      ['engineering-frontend-developer', 'filled'],
      ['product-product-manager', 'paused'],
      ['people-operations-people-partner', 'closed'],
    ]) {
      const { status } = checkout.npm(['rungs', '--', 'close', `${name}`, '--reason', `${reason}`]);
      expect(status).toBe(0);
    }
    edit('sales-account-executive', (text) =>
      text.replace(/^validThrough: .*$/m, 'validThrough: 2026-07-01\ntimezone: Pacific/Auckland'),
    );
    closesAt = new Date(Math.ceil(Date.now() / 60_000) * 60_000 + 2 * HOUR);
    edit(CLOSING, (text) => text.replace('\n', `\nvalidThrough: ${closesAt.toISOString()}\n`));
    const { status, stdout, stderr } = checkout.npm(['build']);
    expect(status, stdout + stderr).toBe(0);
    writeFileSync(checkout.path('clock.mjs'), CLOCK);
    setClockAhead(0);
    const server = await checkout.serve('start', {
      NODE_OPTIONS: `--import=${checkout.path('clock.mjs')}`,
      CLOCK_AHEAD: checkout.path('clock-ahead'),
    });
    site = server.url;
  });

  test.afterAll(() => checkout?.remove());

  test('have a page that says so and leads on, and are in no list', async ({ page, rolePage }) => {
    for (const [name, words] of Object.entries(CLOSED)) {
      const response = await page.goto(`${site}/roles/${name}`);
      expect(response?.status()).toBe(200);
      const types = structuredDataIn((await response?.text()) ?? '').map((data) => data['@type']);
      expect(types).toEqual(['BreadcrumbList']);
      await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
      await expect(rolePage.main).toContainText(words);
      await expect(rolePage.apply).toHaveCount(0);
      await expect(
        rolePage.main.getByRole('link', { name: 'See the roles that are open' }),
      ).toBeVisible();
      await expectNoAxeFindings(page);
      await page.setViewportSize({ width: 390, height: 844 });
      await expectNoSidewaysScroll(page);
      await page.setViewportSize({ width: 1440, height: 900 });
    }
    await page.getByRole('link', { name: 'See the roles that are open' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Open roles');
    for (const path of ['/roles', '/', '/search-index.json']) {
      const text = await (await page.request.get(site + path)).text();
      expect(text).toContain(CLOSING);
      for (const name of Object.keys(CLOSED)) expect(text.includes(name), path + name).toBe(false);
    }
    // They stay rungs of the ladder, and comparable.
    const ladder = await (await page.request.get(`${site}/ladder`)).text();
    expect(ladder).toContain('product-product-manager');
    const compared = await page.request.get(
      `${site}/roles/product-product-manager/compare/product-associate-product-manager`,
    );
    expect(compared.status()).toBe(200);
  });

  test('close at their minute on a running server', async ({ page, rolePage }) => {
    const address = `${site}/roles/${CLOSING}`;
    const notice = rolePage.main.getByRole('heading', { name: 'This role is closed' });

    // A minute before, by the server's clock.
    setClockAhead(closesAt.getTime() - Date.now() - 60_000);
    const open = await page.goto(address);
    expect(structuredDataIn((await open?.text()) ?? '').map((data) => data['@type'])).toContain(
      'JobPosting',
    );
    expect(open?.headers()['cache-control']).toMatch(/^s-maxage=[1-6]?\d$/);
    await expect(rolePage.apply).toBeVisible();
    await expect(notice).toHaveCount(0);

    setClockAhead(closesAt.getTime() - Date.now());
    const closed = await page.goto(address);
    expect(closed?.status()).toBe(200);
    expect(page.url()).toBe(address);
    expect(structuredDataIn((await closed?.text()) ?? '').map((data) => data['@type'])).toEqual([
      'BreadcrumbList',
    ]);
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
    await expect(rolePage.apply).toHaveCount(0);
    await expect(rolePage.facts).not.toContainText('Apply by');
    await expect(notice).toBeVisible();
    await expectNoAxeFindings(page);

    // The page of the closed role has no address of its own, before and after.
    await page.goto(`${address}/closed`);
    expect(page.url()).toBe(address);
    await expect(notice).toBeVisible();
    setClockAhead(0);
    await page.goto(`${address}/closed`);
    expect(page.url()).toBe(address);
    await expect(rolePage.apply).toBeVisible();
  });
});
