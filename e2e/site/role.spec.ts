import { expect, test } from '../support/test';

test('a role shows its facts and the sections in the order of the writer', async ({ rolePage }) => {
  await rolePage.goto('engineering-devops-2');
  await expect(rolePage.heading).toHaveText('DevOps 2');
  await expect(rolePage.facts).toContainText('Platform');
  await expect(rolePage.facts).toContainText('€54,000 – €68,000 a year');
  await expect(rolePage.apply).toHaveAttribute(
    'href',
    'mailto:apply@copperlane.example?subject=Engineering%20-%20DevOps%202',
  );
  expect(await rolePage.sectionHeadings()).toEqual([
    "What it's like to be a DevOps Engineer 2",
    'Why you might like it',
    'Why we might like you',
    'What you need',
    'Skills that are important to this role',
    'About Copperlane',
    "What's in it for you",
    'How we hire for this role',
    'Compared with Junior DevOps',
    'Where it stands',
    'Similar roles',
  ]);
  await expect(rolePage.section("What's in it for you").getByRole('listitem')).not.toHaveCount(0);
  await expect(rolePage.main).not.toContainText('snippet');
});

test('skills are told apart as new, raised and carried over, each with its level', async ({
  rolePage,
}) => {
  await rolePage.goto('engineering-devops-2');
  const raised = rolePage.skills(/^Raised from Junior DevOps/);
  await expect(raised.filter({ hasText: 'Linux' })).toContainText('Level 1 to 2');
  await expect(
    rolePage.skills(/^New at this level/).filter({ hasText: 'Clustering' }),
  ).toContainText('Level 1');
  const carried = rolePage.skills(/^Carried over from Junior DevOps/);
  await expect(carried.filter({ hasText: 'Trust' })).toContainText('Level 1');
});

test('a skill leads to its competency, at the level that is asked for', async ({
  rolePage,
  skillPage,
  page,
}) => {
  await rolePage.goto('engineering-devops-2');
  await rolePage
    .section(/^Raised from Junior DevOps/)
    .getByRole('link', { name: 'Linux' })
    .click();
  await expect(page).toHaveURL(/\/skills\/linux#level-2$/);
  await expect(skillPage.heading).toHaveText('Linux');
  await expect(skillPage.level(2)).toContainText('How do you prove it?');
  await expect(skillPage.roles.filter({ hasText: 'DevOps 3' })).toBeVisible();
});

test('a choice opens to show what there is to choose from', async ({ rolePage }) => {
  await rolePage.goto('engineering-devops-2');
  const choice = rolePage.skills(/^New at this level/).filter({ hasText: 'Technical Breadth' });
  await expect(choice.first()).toContainText('choose 3 of these 8');
  const option = choice.first().getByRole('link', { name: /Caching/ });
  await expect(option).toBeHidden();
  await choice.first().getByText('choose 3 of these').click();
  await expect(option).toBeVisible();
});

test('the comparison with the junior role counts and lists what changes', async ({ rolePage }) => {
  await rolePage.goto('engineering-devops-2');
  await expect(rolePage.comparison).toContainText('22 new skills, 3 raised, 18 carried over.');
  const row = rolePage.comparison.getByRole('row', { name: /^Linux/ });
  await expect(row.getByRole('cell')).toHaveText(['Level 1', 'Level 2', 'Raised']);
  await expect(rolePage.comparison.getByRole('row')).toHaveCount(1 + 22 + 3);
  await rolePage.comparison.getByText(/^Carried over/).click();
  await expect(rolePage.comparison.getByRole('listitem')).toHaveCount(18);
});

test('the rungs below and above are a link away', async ({ rolePage, page }) => {
  await rolePage.goto('engineering-devops-2');
  await rolePage.rungs.getByRole('link', { name: 'Engineering - DevOps 3' }).click();
  await expect(page).toHaveURL(/engineering-devops-3$/);
  await rolePage.goto('engineering-devops-2');
  await rolePage.rungs.getByRole('link', { name: 'Engineering - Junior DevOps' }).click();
  await expect(rolePage.heading).toHaveText('Junior DevOps');
  await expect(rolePage.rungs).toContainText('This is where the ladder begins.');
});

test('the lowest rung is measured against what everyone brings', async ({ rolePage }) => {
  await rolePage.goto('engineering-junior-devops');
  await expect(rolePage.skills(/^What everyone in Engineering brings/)).toHaveCount(13);
  await expect(rolePage.comparison).toHaveCount(0);
});

test('a base has a page and no way to apply', async ({ rolePage }) => {
  await rolePage.goto('engineering-base');
  await expect(rolePage.main).toContainText('This is a base');
  await expect(rolePage.apply).toHaveCount(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a role page is complete', async ({ rolePage }) => {
    await rolePage.goto('engineering-devops-2');
    await expect(rolePage.heading).toHaveText('DevOps 2');
    await expect(rolePage.comparison.getByRole('row')).toHaveCount(1 + 22 + 3);
    await rolePage.comparison.getByText(/^Carried over/).click();
    await expect(rolePage.comparison.getByRole('listitem')).toHaveCount(18);
    const choice = rolePage.skills(/^New at this level/).filter({ hasText: 'Technical Breadth' });
    await choice.first().getByText('choose 3 of these').click();
    await expect(choice.first().getByRole('link', { name: /Caching/ })).toBeVisible();
  });
});
