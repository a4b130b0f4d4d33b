import type { Locator, Page } from '@playwright/test';
import type { ComparisonPage } from '../pages/comparison-page';
import type { RolePage } from '../pages/role-page';
import { type RolesPage, rolesIn } from '../pages/roles-page';
import type { SkillPage } from '../pages/skill-page';
import { holdBack } from '../support/held-back';
import { expect, test } from '../support/test';

/** A way to work a page. */
interface Hand {
  /** Follows a link, presses a button or ticks a box. */
  use: (control: Locator) => Promise<void>;
  write: (field: Locator, text: string) => Promise<void>;
}

const mouse: Hand = {
  use: (control) => control.click(),
  write: async (field, text) => {
    await field.click();
    await field.pressSequentially(text);
  },
};

function keyboard(page: Page): Hand {
  const goTo = async (control: Locator) => {
    await expect(control).toBeVisible();
    const isFocused = () => control.evaluate((element) => element === document.activeElement);
    for (let stops = 0; !(await isFocused()); stops += 1) {
      expect(stops, `${control} is within reach of the keyboard`).toBeLessThan(120);
      await page.keyboard.press('Tab');
    }
    await expect(control).toBeInViewport();
  };
  return {
    use: async (control) => {
      await goTo(control);
      const ticks = await control.evaluate((element) => element.matches('[type=checkbox]'));
      await page.keyboard.press(ticks ? 'Space' : 'Enter');
    },
    write: async (field, text) => {
      await goTo(field);
      await page.keyboard.type(text);
    },
  };
}

interface Pages {
  page: Page;
  rolesPage: RolesPage;
  rolePage: RolePage;
  comparisonPage: ComparisonPage;
  skillPage: SkillPage;
}

/** From a word to a role, to what it adds, to a skill, and back to where it began. */
async function journey(
  { use, write }: Hand,
  { page, rolesPage, rolePage, comparisonPage, skillPage }: Pages,
): Promise<void> {
  await rolesPage.goto();
  // Held back until the cards have answered, so that what follows counts what the texts say.
  const giveTexts = await holdBack(page, '**/search-index.json');
  await write(rolesPage.search, 'kubernetes');
  await expect(rolesPage.status).toHaveText(/^\d+ roles match\.$/);
  const byCards = await rolesIn(rolesPage.status);
  giveTexts();
  await expect.poll(() => rolesIn(rolesPage.status)).toBeGreaterThan(byCards);
  if (await rolesPage.filters.isVisible()) await use(rolesPage.filters);
  const engineering = rolesPage.option('Department', 'Engineering');
  const count = await rolesIn(engineering);
  await use(engineering);
  await expect(rolesPage.status).toHaveText(`${count} roles match.`);
  await expect(rolesPage.links).toHaveCount(count);
  const found = await rolesPage.links.allInnerTexts();
  if (await rolesPage.showRoles.isVisible()) await use(rolesPage.showRoles);
  const filtered = page.url();

  await use(rolesPage.links.filter({ hasText: /^DevOps 2$/ }));
  await expect(rolePage.heading).toHaveText('DevOps 2');
  await use(rolePage.main.getByRole('link', { name: 'Compared with Junior DevOps' }).first());
  await expect(rolePage.comparison.getByRole('heading')).toBeInViewport();
  await expect(rolePage.comparison).toContainText('22 new skills, 3 raised, 18 carried over.');

  await use(rolePage.comparison.getByRole('link', { name: 'See the words that change too' }));
  await expect(comparisonPage.heading).toHaveText('DevOps 2 compared with Junior DevOps');
  await expect(comparisonPage.added.first()).toContainText('added:');

  await use(comparisonPage.requirements.getByRole('link', { name: 'Linux' }));
  await expect(skillPage.heading).toHaveText('Linux');
  await expect(skillPage.level(2).getByRole('heading', { name: 'Level 2' })).toBeInViewport();

  await page.goBack();
  await expect(page).toHaveURL(/\/compare\/engineering-junior-devops$/);
  await page.goBack();
  await expect(page).toHaveURL(/\/engineering-devops-2#compared$/);
  await page.goBack();
  await expect(page).toHaveURL(/\/engineering-devops-2$/);
  await page.goBack();
  await expect(page).toHaveURL(filtered);
  await expect(rolesPage.search).toHaveValue('kubernetes');
  await expect(rolesPage.chips).toHaveText([/Engineering/]);
  await expect(rolesPage.links).toHaveText(found);
}

// Seven pages, and every stop of the keyboard on them.
test.slow();

test('a candidate goes from a word to a skill and back with the mouse', async ({
  page,
  rolesPage,
  rolePage,
  comparisonPage,
  skillPage,
}) => {
  await journey(mouse, { page, rolesPage, rolePage, comparisonPage, skillPage });
});

test('a candidate goes from a word to a skill and back by keyboard alone', async ({
  page,
  rolesPage,
  rolePage,
  comparisonPage,
  skillPage,
}) => {
  await journey(keyboard(page), { page, rolesPage, rolePage, comparisonPage, skillPage });
});
