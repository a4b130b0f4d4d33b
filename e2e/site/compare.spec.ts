import { expectNoAxeFindings, expectNoSidewaysScroll } from '../support/axe';
import { expect, test } from '../support/test';

test('a role and its junior: a sentence, the requirements, then the words', async ({
  comparisonPage,
  page,
}) => {
  await comparisonPage.goto('engineering-devops-2', 'engineering-junior-devops');
  await expect(comparisonPage.heading).toHaveText('DevOps 2 compared with Junior DevOps');
  await expect(comparisonPage.main).toContainText('22 new skills, 3 raised, 18 carried over.');
  await expect(
    comparisonPage.requirements
      .getByRole('row', { name: /^Linux/ })
      .getByRole('cell')
      .last(),
  ).toHaveText('Raised');
  const carried = comparisonPage.requirements.getByRole('listitem').filter({ hasText: 'Trust' });
  await expect(carried).toBeHidden();
  await comparisonPage.requirements.getByText('Carried over').click();
  await expect(carried).toContainText('Level 1');
  await expect(comparisonPage.added.first()).toContainText('added:');
  await expect(comparisonPage.removed.first()).toContainText('removed:');
  await expectNoAxeFindings(page);
  await expectNoSidewaysScroll(page);
});

test('the words that differ between two rungs are the changed expectations and nothing else', async ({
  comparisonPage,
}) => {
  await comparisonPage.goto('engineering-devops-2', 'engineering-junior-devops');
  // What both include is not told as different, nor is the number in the role's own name.
  const sections = comparisonPage.words.getByRole('heading', { level: 3 });
  await expect(sections).toHaveText([
    /^What it's like to be a DevOps Engineer/,
    'Why you might like it',
    'Why we might like you',
  ]);
  await expect(comparisonPage.words).toContainText(/The same in both: .*What's in it for you/);
  const texts = [
    ...(await comparisonPage.added.allTextContents()),
    ...(await comparisonPage.removed.allTextContents()),
  ];
  expect(texts.length).toBeGreaterThan(4);
  for (const text of texts) expect(text).toMatch(/\p{L}{2,}/u);
});

test('going the other way, what was new is not asked for any more', async ({ comparisonPage }) => {
  await comparisonPage.open('?from=engineering-devops-2&to=engineering-junior-devops');
  await expect(comparisonPage.main).toContainText(
    '0 new skills, 3 lowered, 22 not asked for, 18 carried over.',
  );
});

test('any two roles can be chosen and compared', async ({ comparisonPage, page }) => {
  await comparisonPage.open();
  await expectNoAxeFindings(page);
  await comparisonPage.from.selectOption({ label: 'Onboarding Specialist' });
  await comparisonPage.to.selectOption({ label: 'DevOps 3' });
  await comparisonPage.submit.click();
  await expect(comparisonPage.heading).toHaveText('DevOps 3 compared with Onboarding Specialist');
  await expect(page).toHaveURL(
    /from=customer-success-onboarding-specialist&to=engineering-devops-3/,
  );
  await expectNoAxeFindings(page);
});

test('what cannot be compared is said, with the form', async ({ comparisonPage, page }) => {
  await comparisonPage.open('?from=no-such-role&to=engineering-devops-3');
  await expect(page.getByRole('status')).toContainText('does not exist, or is not published');
  await comparisonPage.open('?from=product-product-designer&to=engineering-devops-3');
  await expect(page.getByRole('status')).toContainText('does not exist, or is not published');
  await comparisonPage.open('?from=engineering-devops-3&to=engineering-devops-3');
  await expect(page.getByRole('status')).toContainText('the same role');
  await expect(comparisonPage.submit).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the form compares all the same', async ({ comparisonPage }) => {
    await comparisonPage.open();
    await comparisonPage.from.selectOption({ label: 'DevOps 2' });
    await comparisonPage.to.selectOption({ label: 'DevOps 3' });
    await comparisonPage.submit.click();
    await expect(comparisonPage.heading).toHaveText('DevOps 3 compared with DevOps 2');
  });
});
