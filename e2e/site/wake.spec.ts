import { holdBack } from '../support/held-back';
import { expect, test } from '../support/test';

const SCRIPTS = '**/_next/static/chunks/*.js';

test('the list of roles runs no script until somebody turns to its controls', async ({
  page,
  rolesPage,
}) => {
  await page.goto('/roles', { waitUntil: 'networkidle' });
  const { shown, fetched } = await page.evaluate(() => ({
    shown: performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
    fetched: performance
      .getEntriesByType('resource')
      .filter(({ name }) => /\.(?:js|css)$/.test(name))
      .map(({ name, startTime }) => ({ name, startTime })),
  }));
  // They lie ready once it is shown; its styles stand in it.
  expect(fetched.length).toBeGreaterThan(0);
  for (const { name, startTime } of fetched) {
    expect(name).toMatch(/\.js$/);
    expect(startTime, name).toBeGreaterThanOrEqual(shown ?? Number.POSITIVE_INFINITY);
  }
  const runs = () => page.evaluate(() => 'next' in window);
  expect(await runs()).toBe(false);
  await rolesPage.alive();
  expect(await runs()).toBe(true);
});

test('what is typed and pressed before the scripts are there is done when they are', async ({
  page,
  rolesPage,
}) => {
  const giveScripts = await holdBack(page, SCRIPTS);
  await rolesPage.goto();
  await rolesPage.search.pressSequentially('linux');
  const narrow = await rolesPage.filters.isVisible();
  if (narrow) await rolesPage.filters.click();
  else await rolesPage.option('Department', 'Engineering').click();
  await expect(rolesPage.chips).toHaveCount(0);
  giveScripts();
  if (narrow) await expect(rolesPage.filters).toHaveAttribute('aria-expanded', 'true');
  else await expect(rolesPage.chips).toHaveText(/Engineering/);
  await expect(rolesPage.search).toHaveValue('linux');
  await expect(page).toHaveURL(/[?&]q=linux/);
});

test('scripts that did not come are asked for again at the next sign', async ({
  page,
  rolesPage,
  quietConsole,
}) => {
  quietConsole.expect(/Failed to load resource/);
  await page.route(SCRIPTS, (route) => route.abort());
  await rolesPage.goto();
  await rolesPage.search.focus();
  await expect(page.locator('script[src]')).toHaveCount(0);
  await page.unroute(SCRIPTS);
  await page.keyboard.type('linux');
  await expect(rolesPage.status).toHaveText(/^\d+ roles? match/);
});
