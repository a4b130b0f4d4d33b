import type { Locator, Page } from '@playwright/test';

export type FacetName = 'Department' | 'Level' | 'Place' | 'Employment' | 'Skill';

/** The list of open roles, with its search and its filters. */
export class RolesPage {
  readonly heading: Locator;
  readonly main: Locator;
  /** Every role that is shown, whatever stands above it. */
  readonly links: Locator;
  readonly search: Locator;
  readonly filters: Locator;
  /** Leads from the filters to the roles, in a narrow window. */
  readonly showRoles: Locator;
  readonly status: Locator;
  readonly chips: Locator;
  readonly clear: Locator;
  readonly waysOut: Locator;
  readonly skillName: Locator;

  constructor(private readonly page: Page) {
    this.heading = page.getByRole('heading', { level: 1 });
    this.main = page.getByRole('main');
    this.links = this.main.getByRole('region').getByRole('link');
    this.search = page.getByRole('searchbox', { name: 'Search roles' });
    this.filters = page.getByRole('button', { name: /^Filters/ });
    this.showRoles = this.main.getByRole('button', { name: /^Show \d+ roles?$/ });
    this.status = page.getByRole('status');
    this.chips = page.getByRole('list', { name: 'Chosen filters' }).getByRole('button');
    this.clear = page.getByRole('button', { name: 'Clear all filters' });
    this.waysOut = this.main.getByRole('button', { name: /^Without / });
    this.skillName = page.getByRole('combobox', { name: 'Name of a skill' });
  }

  goto(search = '') {
    return this.page.goto(`/roles${search}`);
  }

  /** Turns to the controls, and waits until they answer. */
  async alive(): Promise<void> {
    await this.search.hover();
    await this.page.waitForFunction(
      () => performance.getEntriesByName('controls-ready').length > 0,
    );
  }

  department(name: string): Locator {
    return this.page.getByRole('region', { name });
  }

  roles(department: string): Locator {
    return this.department(department).getByRole('link');
  }

  /** Shows the filters where the window is too narrow to show them always. */
  async openFilters(): Promise<void> {
    if (await this.filters.isVisible()) await this.filters.click();
  }

  options(facet: FacetName): Locator {
    return this.page.getByRole('group', { name: facet }).getByRole('checkbox');
  }

  option(facet: FacetName, label: string): Locator {
    return this.page
      .getByRole('group', { name: facet })
      .getByRole('checkbox', { name: new RegExp(`^${label} \\d+ roles?$`) });
  }

  chip(label: string): Locator {
    return this.chips.filter({ hasText: label });
  }
}

/** The number of roles in what a control or the status says. */
export async function rolesIn(locator: Locator): Promise<number> {
  // The text of a control, or of the label around it.
  const said = await locator.evaluate(
    (element) => (element.closest('label') ?? element).textContent ?? '',
  );
  const number = /(\d+)(?: open)? roles?/.exec(said)?.[1];
  if (number === undefined) throw new Error(`no number of roles in “${said}”`);
  return Number(number);
}
