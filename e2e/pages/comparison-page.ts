import type { Locator, Page } from '@playwright/test';

/** Two roles side by side, at an address of their own or by the form of /compare. */
export class ComparisonPage {
  readonly heading: Locator;
  readonly main: Locator;
  readonly requirements: Locator;
  readonly words: Locator;
  readonly added: Locator;
  readonly removed: Locator;
  readonly from: Locator;
  readonly to: Locator;
  readonly submit: Locator;

  constructor(private readonly page: Page) {
    this.main = page.getByRole('main');
    this.heading = page.getByRole('heading', { level: 1 });
    this.requirements = page.getByRole('region', { name: 'What they ask for' });
    this.words = page.getByRole('region', { name: 'The words that differ' });
    this.added = this.words.getByRole('insertion');
    this.removed = this.words.getByRole('deletion');
    this.from = page.getByRole('combobox', { name: 'From' });
    this.to = page.getByRole('combobox', { name: 'To' });
    this.submit = page.getByRole('button', { name: 'Compare' });
  }

  goto(slug: string, other: string) {
    return this.page.goto(`/roles/${slug}/compare/${other}`);
  }

  open(query = '') {
    return this.page.goto(`/compare${query}`);
  }
}
