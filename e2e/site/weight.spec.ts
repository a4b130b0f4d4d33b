import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { BUILD, frameworkScripts } from '../support/build-manifests';
import { expect, test } from '../support/test';

const KB = 1000;

test.skip(({ isMobile }) => isMobile, 'what a page loads is the same at any width');

interface Loaded {
  path: string;
  type: string;
  /** Over the wire, headers and all, in bytes. */
  bytes: number;
}

/** All that a page loads until it is at rest. */
async function load(page: Page, path: string): Promise<Loaded[]> {
  const loaded: Promise<Loaded>[] = [];
  page.on('requestfinished', (request) => {
    loaded.push(
      request.sizes().then(({ responseBodySize, responseHeadersSize }) => ({
        path: new URL(request.url()).pathname,
        type: request.resourceType(),
        bytes: responseBodySize + responseHeadersSize,
      })),
    );
  });
  await page.goto(path, { waitUntil: 'networkidle' });
  return Promise.all(loaded);
}

const sum = (loaded: readonly Loaded[]) => loaded.reduce((total, { bytes }) => total + bytes, 0);

for (const path of [
  '/roles/engineering-devops-3',
  '/roles/customer-success-senior-onboarding-specialist',
]) {
  test(`${path} weighs what text weighs`, async ({ page }) => {
    const loaded = await load(page, path);
    const fonts = loaded.filter(({ type }) => type === 'font');
    expect(loaded.map(({ type }) => type)).toEqual(expect.arrayContaining(['document', 'font']));
    // The style sheet stands in the page.
    expect(loaded.filter(({ type }) => type === 'script' || type === 'stylesheet')).toEqual([]);
    expect(sum(loaded)).toBeLessThanOrEqual(60 * KB);
    expect(sum(loaded) - sum(fonts)).toBeLessThanOrEqual(30 * KB);
  });
}

test('the controls of the list of roles add little to the framework', async ({
  page,
  rolesPage,
}) => {
  await rolesPage.goto();
  await rolesPage.alive();
  const addresses = await page
    .locator('script[src]')
    .evaluateAll((elements) => elements.map((element) => element.getAttribute('src') ?? ''));
  const scripts = addresses.map((address) => new URL(address, page.url()).pathname);
  expect(scripts).toEqual(expect.arrayContaining([expect.stringMatching(/\/chunks\/turbopack-/)]));
  const framework = frameworkScripts();
  const ours = scripts.filter((path) => !framework.includes(path));
  const bytes = ours.reduce(
    (total, path) =>
      total + gzipSync(readFileSync(join(BUILD, path.slice('/_next/'.length)))).length,
    0,
  );
  expect(bytes).toBeGreaterThan(0);
  expect(bytes).toBeLessThanOrEqual(20 * KB);
});
