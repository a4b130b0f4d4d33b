import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../../scripts/files-below';
import { clientComponents } from '../../scripts/prerendered/controls';
import { BUILD, prerenderManifest } from '../support/build-manifests';
import { expect, test } from '../support/test';

test('every public page is prerendered, and none is made or renewed at run time', () => {
  const manifest = prerenderManifest();
  expect(Object.keys(manifest.routes)).toEqual(
    expect.arrayContaining([
      '/',
      '/about',
      '/roles',
      '/roles/engineering-devops-2',
      '/skills/linux',
    ]),
  );
  for (const [route, { initialRevalidateSeconds }] of Object.entries(manifest.routes)) {
    expect(initialRevalidateSeconds, route).toBe(false);
  }
  for (const [route, { fallback }] of Object.entries(manifest.dynamicRoutes)) {
    expect(fallback, route).toBe(false);
  }
});

test('the list of roles alone ships a client component of ours, and one only', () => {
  const manifests = filesBelow(join(BUILD, 'server/app')).filter((file) =>
    file.endsWith('page_client-reference-manifest.js'),
  );
  expect(manifests.length).toBeGreaterThanOrEqual(5);
  for (const file of manifests) {
    const ours = clientComponents(readFileSync(file, 'utf8'));
    const allowed = file.endsWith('/app/roles/page_client-reference-manifest.js')
      ? [expect.stringMatching(/^\[project\]\/components\/role-browser\.tsx/)]
      : [];
    expect(ours, file).toEqual(allowed);
  }
});

test('a draft is in no page of a production build', async ({ page, quietConsole }) => {
  quietConsole.expect(/404/);
  const draft = readFileSync(
    join(import.meta.dirname, '../../content/postings/product-product-designer.md'),
    'utf8',
  );
  expect(draft).toContain('status: draft');
  const response = await page.goto('/roles/product-product-designer');
  expect(response?.status()).toBe(404);
  const served = [
    ...filesBelow(join(BUILD, 'static')),
    ...filesBelow(join(BUILD, 'server/app')),
  ].filter((file) => /\.(?:html|rsc|js|txt|json|body)$/.test(file) && !/\/page\.js$/.test(file));
  expect(served.length).toBeGreaterThan(50);
  for (const file of served) {
    expect(readFileSync(file, 'utf8').includes('Product Designer'), file).toBe(false);
  }
});
