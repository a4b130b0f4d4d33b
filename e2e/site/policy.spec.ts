import type { Page } from '@playwright/test';
import { prerenderedPages } from '../support/build-manifests';
import { expect, test } from '../support/test';

const ON_DEMAND = '/compare?from=engineering-devops-2&to=engineering-devops-3';

test.skip(({ isMobile }) => isMobile, 'headers and scripts are the same at any width');

/** The directives of a policy, by name; of one that is there twice, the first (CSP Level 3, 2.2.1). */
function directives(policy: string): Record<string, string> {
  const all = policy.split(';').map((directive) => {
    const [name = '', ...sources] = directive.trim().split(/\s+/);
    return [name, sources.join(' ')] as const;
  });
  return Object.fromEntries(all.reverse());
}

const metaPolicy = (html: string) =>
  /^<!DOCTYPE html><html[^>]*><head><meta http-equiv="Content-Security-Policy" content="([^"]*)"\/>/.exec(
    html,
  )?.[1];

const executable = (html: string) =>
  html.match(/<script(?! type="application\/ld\+json")[^>]*>/g) ?? [];

test('every answer says what may frame it, load in it and be sent from it', async ({ request }) => {
  for (const path of [
    '/',
    '/roles',
    '/roles/engineering-devops-2',
    '/roles/engineering-devops-2.json',
    '/nothing-here',
    '/preview/product-product-designer?token=x',
    '/admin',
    '/apple-icon',
    '/feeds/all.atom',
    ON_DEMAND,
  ]) {
    const headers = (await request.get(path)).headers();
    expect(directives(headers['content-security-policy'] ?? ''), path).toMatchObject({
      'img-src': "'self' data:",
      'font-src': "'self'",
      'connect-src': "'self'",
      'frame-src': "'none'",
      'object-src': "'none'",
      'base-uri': "'none'",
      'form-action': "'self'",
      'frame-ancestors': "'none'",
    });
    expect(headers, path).toMatchObject({
      'x-content-type-options': 'nosniff',
      'strict-transport-security': expect.stringMatching(/^max-age=\d{8}/),
      'permissions-policy': expect.stringContaining('geolocation=()'),
    });
    expect(headers['referrer-policy'], path).toMatch(
      /^(strict-origin-when-cross-origin|no-referrer)$/,
    );
    expect(headers, path).not.toHaveProperty('x-powered-by');
  }
});

test('a prerendered page runs no script, but for the list of roles, and has the styles that it names', async ({
  request,
}) => {
  const pages = [...prerenderedPages(), '/nothing-here'];
  expect(pages.length).toBeGreaterThan(100);
  for (const path of pages) {
    const html = await (await request.get(path)).text();
    const policy = directives(metaPolicy(html) ?? '');
    expect(policy['style-src'], path).toMatch(/^'self'(?: 'sha256-[\w+/]{43}=')+$/);
    expect(policy['style-src-attr'], path).toBe("'unsafe-inline'");
    if (path === '/roles') {
      expect(policy['script-src']).toMatch(/^'self'(?: 'sha256-[\w+/]{43}=')+$/);
      expect(executable(html).length).toBeGreaterThan(0);
    } else {
      expect(policy['script-src'], path).toBe("'none'");
      expect(executable(html), path).toEqual([]);
    }
  }
});

test('a page that is made on demand runs the scripts of its own answer alone', async ({
  request,
}) => {
  const [first, second] = [await request.get(ON_DEMAND), await request.get(ON_DEMAND)];
  const policies = [first, second].map(
    (response) => directives(response.headers()['content-security-policy'] ?? '')['script-src'],
  );
  for (const policy of policies) expect(policy).toMatch(/^'self' 'nonce-[\w-]{36}'$/);
  expect(policies[0]).not.toBe(policies[1]);
  const nonce = /'nonce-([\w-]+)'/.exec(policies[0] ?? '')?.[1];
  const scripts = executable(await first.text());
  expect(scripts.length).toBeGreaterThan(0);
  for (const script of scripts) expect(script).toContain(`nonce="${nonce}"`);
});

/** Puts scripts into a page as hostile content would, and says which ran. */
async function inject(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    const add = (html: string) =>
      document.body.append(document.createRange().createContextualFragment(html));
    add('<script>document.body.dataset.ran += " inline"</script>');
    add('<script src="data:text/javascript,document.body.dataset.ran+=%22%20data%22"></script>');
    add('<img src="/nothing.png" onerror="document.body.dataset.ran += \' handler\'">');
    add('<a id="way" href="javascript:void(document.body.dataset.ran += \' address\')">A</a>');
    document.getElementById('way')?.click();
  });
  await page.waitForLoadState('networkidle');
  return page.evaluate(() => (document.body.dataset.ran ?? '').split(' ').slice(1));
}

for (const path of ['/', '/roles', '/roles/engineering-devops-2', '/nothing-here', ON_DEMAND]) {
  test(`what is slipped into ${path} does not run`, async ({ page, quietConsole }) => {
    quietConsole.expect(/Content Security Policy/);
    quietConsole.expect(/404/);
    await page.goto(path);
    expect(await inject(page)).toEqual([]);
  });
}

test('scripts that are slipped in do run where no policy stands against them', async ({
  browser,
}) => {
  const context = await browser.newContext({ bypassCSP: true });
  const page = await context.newPage();
  await page.goto('/');
  expect((await inject(page)).sort()).toEqual(['address', 'data', 'handler', 'inline']);
  await context.close();
});

test('the browser makes the page behind a link ready before it is chosen', async ({ page }) => {
  const session = await page.context().newCDPSession(page);
  const asked: string[] = [];
  const problems: unknown[] = [];
  session.on('Preload.ruleSetUpdated', ({ ruleSet }) => {
    if (ruleSet.errorType) problems.push(ruleSet);
  });
  // The protocol of the tests itself keeps the browser from going on with it.
  session.on('Preload.prerenderStatusUpdated', ({ key }) => asked.push(new URL(key.url).pathname));
  await session.send('Preload.enable');
  await page.goto('/roles/engineering-devops-3');
  // Not what is made on demand, as a mouse moves over it.
  await page.getByRole('link', { name: 'Compare with any other role' }).hover();
  await page.waitForTimeout(500);
  await page.getByRole('link', { name: 'Ladder', exact: true }).hover();
  await expect.poll(() => asked).toEqual(['/ladder']);
  expect(problems).toEqual([]);
});
