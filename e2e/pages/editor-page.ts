import { expect, type Locator, type Page } from '@playwright/test';

/** The editor: its form, and where a draft stands. */
export class EditorPage {
  readonly title: Locator;
  readonly text: Locator;
  readonly status: Locator;

  constructor(private readonly page: Page) {
    this.title = page.getByRole('textbox', { name: 'Title' });
    this.text = page.getByRole('textbox', { name: /^Text/ });
    this.status = page.getByRole('button', { name: /^Status:/ });
  }

  /** Opens a page of the editor of a site, such as `/collections/postings/new`. */
  async open(site: string, path: string): Promise<void> {
    // Decap does not take another document for the open one where only the fragment changes.
    await this.page.goto('about:blank');
    await this.page.goto(`${site}/admin#${path}`);
    const login = this.page.getByRole('button', { name: 'Login' });
    const account = this.page.getByRole('button', { name: 'Account options dropdown' });
    await login.or(account).first().waitFor();
    if (await login.isVisible()) await login.click();
    await account.waitFor();
  }

  /** A field of one line. */
  field(name: string): Locator {
    return this.page.getByRole('textbox', { name: new RegExp(`^${name}`) });
  }

  /** Saves, and waits until it has been. */
  async save(): Promise<void> {
    await this.page.getByRole('button', { name: 'Save' }).click();
    await expect(this.page.getByText('Changes saved')).toBeVisible();
  }

  /** Says how far the draft has come. */
  async setStatus(status: 'Draft' | 'In review' | 'Ready'): Promise<void> {
    await this.status.click();
    await this.page.getByRole('menuitem', { name: status }).click();
    await expect(this.status).toHaveText(new RegExp(status, 'i'));
  }
}
