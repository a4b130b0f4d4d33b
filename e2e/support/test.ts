import { test as base, expect } from '@playwright/test';
import { ComparisonPage } from '../pages/comparison-page';
import { NotFoundPage } from '../pages/not-found-page';
import { RolePage } from '../pages/role-page';
import { RolesPage } from '../pages/roles-page';
import { SkillPage } from '../pages/skill-page';

interface Fixtures {
  rolesPage: RolesPage;
  rolePage: RolePage;
  skillPage: SkillPage;
  comparisonPage: ComparisonPage;
  notFoundPage: NotFoundPage;
  /** Fails the test at an error that the browser reports and the test does not expect. */
  quietConsole: { expect: (pattern: RegExp) => void };
}

/**
 * Chromium says so of a transition between pages that it leaves out, as it does where a page is slow
 * to come or the next one is asked for before it has moved. The page is shown all the same.
 */
const SKIPPED = /^AbortError: Transition was skipped$/;

/** Every browser test: page objects, and no unexpected word on the console. */
export const test = base.extend<Fixtures>({
  rolesPage: async ({ page }, use) => use(new RolesPage(page)),
  rolePage: async ({ page }, use) => use(new RolePage(page)),
  skillPage: async ({ page }, use) => use(new SkillPage(page)),
  comparisonPage: async ({ page }, use) => use(new ComparisonPage(page)),
  notFoundPage: async ({ page }, use) => use(new NotFoundPage(page)),
  quietConsole: [
    async ({ page }, use) => {
      const expected: RegExp[] = [SKIPPED];
      const errors: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      page.on('pageerror', (error) => errors.push(String(error)));
      await use({ expect: (pattern) => expected.push(pattern) });
      expect(errors.filter((text) => !expected.some((pattern) => pattern.test(text)))).toEqual([]);
    },
    { auto: true },
  ],
});

/** What Chromium says where Playwright itself tries a script in the editor's preview, which runs none. */
export const SANDBOXED = /^Blocked script execution in 'about:srcdoc'/;

export { expect };
