import type { Locator, Page } from '@playwright/test';

/** The page of one skill. */
export class SkillPage {
  readonly heading: Locator;
  readonly roles: Locator;

  constructor(private readonly page: Page) {
    this.heading = page.getByRole('heading', { level: 1 });
    this.roles = page.getByRole('region', { name: 'Roles that ask for it' }).getByRole('link');
  }

  goto(key: string) {
    return this.page.goto(`/skills/${key}`);
  }

  level(level: number): Locator {
    return this.page.getByRole('region', { name: `Level ${level}` });
  }
}
