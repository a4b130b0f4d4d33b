import { join } from 'node:path';
import { audit } from '../../scripts/audit/audit';
import { BUILD } from '../support/build-manifests';
import { expect, test } from '../support/test';

/** How many of what there are at the least, where that is not a hundred. */
const LEAST: Record<string, number> = {
  'texts of drafts': 5,
  'answers with the data of pages': 500,
  'addresses of what is not published': 5,
};

test('the whole site stands its audit', async ({ baseURL, isMobile }) => {
  test.skip(isMobile, 'what is served is the same at any width');
  test.setTimeout(180_000);
  const results = await audit({
    site: baseURL ?? '',
    build: BUILD,
    content: join(BUILD, '../content'),
  });
  expect(results).toHaveLength(5);
  for (const { check, looked, findings } of results) {
    expect(findings, check).toEqual([]);
    // One that looks at nothing finds nothing.
    for (const [what, count] of Object.entries(looked)) {
      expect(count, `${check}: ${what}`).toBeGreaterThan(LEAST[what] ?? 100);
    }
  }
});
