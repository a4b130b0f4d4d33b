import type { Locator, Page } from '@playwright/test';

/** The list of open roles. */
export class RolesPage {
  readonly heading: Locator;
  readonly main: Locator;

  constructor(private readonly page: Page) {
    this.heading = page.getByRole('heading', { level: 1 });
    this.main = page.getByRole('main');
  }

  goto() {
    return this.page.goto('/roles');
  }

  department(name: string): Locator {
    return this.page.getByRole('region', { name });
  }

  roles(department: string): Locator {
    return this.department(department).getByRole('link');
  }
}
