import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expectNoAxeFindings } from '../support/axe';
import { expect, test } from '../support/test';

/** The pages that the build has prerendered, from what the build itself says. */
function prerenderedPages(): string[] {
  const manifest = JSON.parse(
    readFileSync(join(import.meta.dirname, '../../.next/prerender-manifest.json'), 'utf8'),
  ) as { routes: Record<string, { dataRoute: string | null }> };
  return Object.entries(manifest.routes)
    .filter(([path, { dataRoute }]) => dataRoute?.endsWith('.rsc') && !path.startsWith('/_'))
    .map(([path]) => path)
    .sort();
}

const PARTS = 8;

for (let part = 0; part < PARTS; part += 1) {
  test(`no page has an axe finding or jumps a heading level, part ${part + 1} of ${PARTS}`, async ({
    page,
    isMobile,
  }) => {
    test.skip(isMobile, 'the pages differ by width in layout alone, which pages.spec.ts looks at');
    test.setTimeout(300_000);
    const pages = prerenderedPages();
    expect(pages.length).toBeGreaterThan(100);
    for (const path of pages.filter((_, index) => index % PARTS === part)) {
      await test.step(path, async () => {
        await page.goto(path);
        await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
        await expectNoAxeFindings(page);
      });
    }
  });
}
