import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules that read colours; what the others read is the same in the light and in the dark. */
const ABOUT_COLOURS = ['color-contrast', 'link-in-text-block'];

/** Expects no finding of axe on the page as it is, in the light and in the dark. */
export async function expectNoAxeFindings(page: Page): Promise<void> {
  for (const [colorScheme, runOnly] of [
    ['light', { type: 'tag', values: WCAG_22_AA }],
    ['dark', { type: 'rule', values: ABOUT_COLOURS }],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page })
      .options({
        runOnly: { ...runOnly, values: [...runOnly.values] },
        resultTypes: ['violations'],
      })
      // Without it axe opens a page of its own for each look, for the sake of frames, which we have none of.
      .setLegacyMode()
      .analyze();
    const findings = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    expect(findings, `axe, ${colorScheme}`).toEqual([]);
  }
}

/** Expects that nothing is wider than the window. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const excess = await page.evaluate(
    // A phone's own width: what window says of a page that is too wide is the page's.
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(excess).toBeLessThanOrEqual(0);
}
