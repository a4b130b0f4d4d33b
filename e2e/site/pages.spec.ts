import { expectNoAxeFindings, expectNoSidewaysScroll } from '../support/axe';
import { expect, test } from '../support/test';

const PAGES = [
  '/',
  '/about',
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
  }) => {
    const response = await page.goto(path);
    expect(response?.status()).toBe(200);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expect(page.getByRole('banner')).toBeVisible();
    await expect(page.getByRole('main')).toBeVisible();
    await expect(page.getByRole('contentinfo')).toBeVisible();
    await expectNoAxeFindings(page);
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
  await expect(departments).toHaveText(['Engineering', 'Customer Success']);
  await page.getByRole('link', { name: 'DevOps 2' }).click();
  await expect(page).toHaveURL(/\/roles\/engineering-devops-2$/);
});

test('the list has every open role by department, each ladder from the bottom up', async ({
  rolesPage,
}) => {
  await rolesPage.goto();
  await expect(rolesPage.roles('Engineering')).toHaveText([
    'Junior DevOps',
    'DevOps 2',
    'DevOps 3',
  ]);
  await expect(rolesPage.roles('Customer Success')).toHaveText([
    'Onboarding Specialist',
    'Senior Onboarding Specialist',
  ]);
  await expect(rolesPage.main).toContainText('5 open roles at Copperlane.');
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
