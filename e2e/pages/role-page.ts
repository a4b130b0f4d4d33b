import type { Locator, Page } from '@playwright/test';

/** The page of one role. */
export class RolePage {
  readonly heading: Locator;
  readonly main: Locator;
  readonly facts: Locator;
  readonly apply: Locator;
  readonly comparison: Locator;
  readonly rungs: Locator;
  readonly problems: Locator;

  constructor(private readonly page: Page) {
    this.main = page.getByRole('main');
    this.heading = page.getByRole('heading', { level: 1 });
    this.facts = page.getByRole('complementary', { name: 'At a glance' });
    this.apply = page.getByRole('link', { name: 'Apply for this role' });
    this.comparison = page.getByRole('region', { name: /^Compared with / });
    this.rungs = page.getByRole('navigation', { name: 'Rungs of the ladder' });
    this.problems = page.getByRole('complementary', { name: /^(?:Error|Warning): / });
  }

  goto(slug: string) {
    return this.page.goto(`/roles/${slug}`);
  }

  section(name: string | RegExp): Locator {
    return this.page.getByRole('region', { name });
  }

  /** The headings of the page's own sections, in order. */
  async sectionHeadings(): Promise<string[]> {
    return this.main.getByRole('heading', { level: 2 }).allTextContents();
  }

  skills(list: string | RegExp): Locator {
    return this.section(list).getByRole('listitem');
  }
}
