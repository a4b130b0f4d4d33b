import type { Page } from '@playwright/test';

/**
 * Keeps back what a page asks for from now on, as a slow line does.
 *
 * @returns gives what has been asked for, and what will be
 */
export async function holdBack(page: Page, addresses: string): Promise<() => void> {
  let give = () => {};
  const given = new Promise<void>((resolve) => {
    give = resolve;
  });
  await page.route(addresses, async (route) => {
    await given;
    await route.continue();
  });
  return give;
}
