import { expectNoAxeFindings } from '../support/axe';
import { prerenderedPages } from '../support/build-manifests';
import { expect, test } from '../support/test';

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
