import { expectNoAxeFindings, expectNoSidewaysScroll } from '../support/axe';
import { expect, test } from '../support/test';

const PAGES = [
  '/',
  '/about',
  '/feeds',
  '/guide',
  '/roles',
  '/roles/base',
  '/roles/engineering-junior-devops',
  '/roles/engineering-devops-2',
  '/roles/engineering-devops-3',
  '/roles/customer-success-senior-onboarding-specialist',
  '/skills/linux',
  '/skills/elasticsearch',
];

for (const path of PAGES) {
  test(`${path} has one title, its landmarks, no axe finding and no sideways scroll`, async ({
    page,
    isMobile,
  }) => {
    const response = await page.goto(path);
    expect(response?.status()).toBe(200);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expect(page.getByRole('banner')).toBeVisible();
    await expect(page.getByRole('main')).toBeVisible();
    await expect(page.getByRole('contentinfo')).toBeVisible();
    // On the desktop every-page.spec.ts looks at all pages.
    if (isMobile) await expectNoAxeFindings(page);
    await expectNoSidewaysScroll(page);
  });
}

test('home says who the company is and leads to every department and open role', async ({
  page,
}) => {
  await page.goto('/');
  await expect(page).toHaveTitle('Careers at Copperlane');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Search that understands what shoppers mean',
  );
  const departments = page.getByRole('main').getByRole('heading', { level: 3 });
  await expect(departments).toHaveText([
    'Engineering',
    'Customer Success',
    'Product',
    'Sales',
    'People and Operations',
  ]);
  await page
    .getByRole('region', { name: 'Engineering' })
    .getByRole('link', { name: 'DevOps 2' })
    .click();
  await expect(page).toHaveURL(/\/roles\/engineering-devops-2$/);
});

test('the list has every open role by department, each ladder from the bottom up', async ({
  rolesPage,
}) => {
  await rolesPage.goto();
  const engineering = await rolesPage.roles('Engineering').allTextContents();
  const rung = (title: string) => engineering.findIndex((text) => text.includes(title));
  expect(rung('Junior DevOps')).toBeGreaterThanOrEqual(0);
  expect(rung('DevOps 2')).toBe(rung('Junior DevOps') + 1);
  expect(rung('DevOps 3')).toBe(rung('DevOps 2') + 1);
  for (const department of ['Customer Success', 'Product', 'Sales', 'People and Operations']) {
    await expect(rolesPage.roles(department)).not.toHaveCount(0);
  }
});

test('the first stop of the keyboard skips to the content', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the content' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

test('an address that leads nowhere says so and shows the open roles', async ({
  notFoundPage,
  page,
  quietConsole,
}) => {
  quietConsole.expect(/404/);
  const response = await notFoundPage.goto('/roles/no-such-role');
  expect(response?.status()).toBe(404);
  await expect(notFoundPage.heading).toBeVisible();
  await expect(notFoundPage.main.getByRole('link', { name: 'DevOps 3' })).toBeVisible();
  await expectNoAxeFindings(page);
});

test('a title with a word longer than a line is broken, not cut', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  for (const path of [
    '/',
    '/roles',
    '/roles/engineering-devops-2',
    '/roles/engineering-devops-2/compare/engineering-junior-devops',
    '/skills/linux',
    '/ladder',
  ]) {
    await page.goto(path, { waitUntil: 'networkidle' });
    await page
      .getByRole('main')
      .locator('h1, a[href^="/roles/"]')
      .evaluateAll((elements) => {
        for (const element of elements) {
          const title = element.querySelector('span') ?? element;
          title.textContent = `Lead ${'Langwort'.repeat(8)}`;
        }
      });
    await expectNoSidewaysScroll(page);
  }
});
