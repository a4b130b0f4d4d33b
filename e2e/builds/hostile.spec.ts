import { writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { previewLink } from '../../lib/auth/preview-link';
import { RolesPage } from '../pages/roles-page';
import { Checkout } from '../support/checkout';
import { type HostileContent, writeHostile } from '../support/injection/content';
import { payloads } from '../support/injection/payloads';
import { expectInert, handlersOf, watchForInjection } from '../support/injection/watch';
import type { RunningSite } from '../support/running-site';
import { expect, test } from '../support/test';

const SECRET = 'a secret of thirty-two characters';

/** What a picture would do, if it could. */
const RUN = "document.documentElement.setAttribute('data-ran', '')";

test.describe('content that attacks its readers', () => {
  let checkout: Checkout;
  let site: RunningSite;
  let content: HostileContent;
  let addresses: string[];

  test.beforeAll(async ({ browser }) => {
    checkout = new Checkout();
    content = writeHostile(checkout, await handlersOf(browser));
    writeFileSync(
      checkout.path('public/media/picture.svg'),
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10" onload="${RUN}"><script>${RUN}</script></svg>`,
    );
    const { status, stdout, stderr } = checkout.npm(['build']);
    expect(status, stdout + stderr).toBe(0);
    site = await checkout.serve('start', { RUNGS_SECRET: SECRET });
    const [first = '', second = ''] = content.slugs;
    addresses = [
      ...['', '/roles', '/ladder', '/skills', `/skills/${content.skill}`, '/feeds', '/about'],
      ...content.slugs.map((slug) => `/roles/${slug}`),
      `/roles/${first}/closed`,
      `/compare?from=${first}&to=${second}`,
      `/compare?from=${encodeURIComponent('"><img src=x onerror=ran()>')}&to=javascript:ran()`,
      `/roles?q=${encodeURIComponent('<img src=x onerror=ran()>')}`,
      `/roles/${encodeURIComponent('"><script>ran()</script>')}`,
      `/preview/${encodeURIComponent('<script>ran()</script>')}?token=${encodeURIComponent('"><script>ran()</script>')}`,
      ...['/feeds/all.atom', '/feeds/all.rss', '/llms.txt'],
    ].map((path) => site.url + path);
    const link = await previewLink(
      { name: content.draft, slug: content.draft },
      {
        site: site.url,
        secret: new TextEncoder().encode(SECRET),
        expiresAt: new Date(Date.now() + 60 * 60 * 1000),
      },
    );
    addresses.push(link);
  });

  test.afterAll(() => checkout?.remove());

  test('does run and load where nobody keeps it from it', async ({ browser }) => {
    const page = await (await browser.newContext()).newPage();
    const seen = await watchForInjection(page);
    const attempts = payloads(await handlersOf(browser));
    for (const attempt of attempts.slice(-60)) await page.setContent(attempt);
    expect(seen.runs.length).toBeGreaterThan(20);
    expect(seen.outside.length).toBeGreaterThan(1);
    await page.context().close();
  });

  test('neither runs nor loads anything, and the policy has nothing to stop', async ({
    page,
    quietConsole,
  }) => {
    quietConsole.expect(/status of 404/);
    const seen = await watchForInjection(page);
    for (const address of addresses) {
      await page.goto(address);
      await wake(page);
      await expectInert(page);
    }
    expect(seen).toEqual({ runs: [], outside: [] });
  });

  test('runs nothing in a picture that is opened by itself', async ({ browser }) => {
    for (const bypassCSP of [false, true]) {
      const context = await browser.newContext({ bypassCSP });
      const page = await context.newPage();
      await page.goto(`${site.url}/media/picture.svg`);
      const ran = await page.locator('svg').getAttribute('data-ran');
      // It would, where a browser knew no policy.
      expect(ran).toBe(bypassCSP ? '' : null);
      await context.close();
    }
  });

  test('would not where a browser knew no policy either', async ({ browser }) => {
    const context = await browser.newContext({ bypassCSP: true });
    const page = await context.newPage();
    const seen = await watchForInjection(page);
    for (const address of addresses) {
      await page.goto(address);
      await wake(page);
      await expectInert(page);
    }
    expect(seen).toEqual({ runs: [], outside: [] });
    await context.close();
  });
});

/** The scripts of a page with controls run when somebody turns to them. */
async function wake(page: Page): Promise<void> {
  const roles = new RolesPage(page);
  if ((await roles.search.count()) > 0) await roles.alive();
}
