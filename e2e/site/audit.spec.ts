import { join } from 'node:path';
import { audit } from '../../scripts/audit/audit';
import { BUILD } from '../support/build-manifests';
import { expect, test } from '../support/test';

test('the whole site stands its audit', async ({ baseURL, isMobile }) => {
  test.skip(isMobile, 'what is served is the same at any width');
  test.setTimeout(180_000);
  const results = await audit({
    site: baseURL ?? '',
    build: BUILD,
    content: join(BUILD, '../content'),
  });
  expect(results).toHaveLength(5);
  for (const { check, findings } of results) expect(findings, check).toEqual([]);
});
