import { expect, test } from '../support/test';

test('skills stand in their groups with how many roles ask for each', async ({ page }) => {
  await page.goto('/skills');
  const languages = page.getByRole('region', { name: /^Language/ });
  await expect(languages.getByRole('listitem').filter({ hasText: 'Go' }).first()).toContainText(
    /in a choice of \d+ roles?/,
  );
  const others = page.getByRole('region', { name: /^On their own/ });
  const linux = others.getByRole('listitem').filter({ hasText: 'Linux' });
  const count = Number(/(\d+) roles?/.exec((await linux.textContent()) ?? '')?.[1]);
  await linux.getByRole('link').click();
  await expect(
    page.getByRole('region', { name: 'Roles that ask for it' }).getByRole('listitem'),
  ).toHaveCount(count);
});

test('a skill says level by level what it is, how to prove it and how to improve it', async ({
  page,
  skillPage,
}) => {
  await skillPage.goto('linux');
  for (const level of [1, 2, 3]) {
    const region = skillPage.level(level);
    await expect(region.getByRole('heading', { name: 'How do you prove it?' })).toBeVisible();
    await expect(region.getByRole('heading', { name: 'How do you improve it?' })).toBeVisible();
  }
  const asking = page
    .getByRole('region', { name: 'Roles that ask for it' })
    .getByRole('listitem')
    .filter({ hasText: 'Engineering - DevOps 3' });
  await expect(asking).toContainText('Level 3');
});

test('a skill that only a draft asks for has no page', async ({ page, quietConsole }) => {
  quietConsole.expect(/404/);
  const response = await page.goto('/skills/figma');
  expect(response?.status()).toBe(404);
});
