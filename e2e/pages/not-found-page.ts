import type { Locator, Page } from '@playwright/test';

/** What stands at an address that leads nowhere. */
export class NotFoundPage {
  readonly heading: Locator;
  readonly main: Locator;

  constructor(private readonly page: Page) {
    this.heading = page.getByRole('heading', { level: 1, name: 'There is no such page' });
    this.main = page.getByRole('main');
  }

  goto(path: string) {
    return this.page.goto(path);
  }
}
