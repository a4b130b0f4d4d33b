import { expect, type Locator, type Page } from '@playwright/test';
import { EditorPage } from './editor-page';

/** The editor of a site where people sign in with GitHub. */
export class GitHubEditor {
  readonly form: EditorPage;
  readonly signInButton: Locator;
  readonly collections: Locator;
  readonly previewLink: Locator;
  /** Asks where somebody else can see the posting. */
  readonly share: Locator;

  constructor(
    readonly page: Page,
    readonly site: string,
  ) {
    this.form = new EditorPage(page);
    this.signInButton = page.getByRole('button', { name: 'Login with GitHub' });
    this.collections = page.getByRole('heading', { name: 'Collections' });
    this.previewLink = page.getByRole('link', { name: 'View Preview' });
    this.share = page.getByRole('button', { name: 'Get an address to share' });
  }

  /** Opens the editor; Decap asks a page about GitHub's health, which no test should depend on. */
  async open(): Promise<void> {
    await this.page.route('https://www.githubstatus.com/**', (route) =>
      route.fulfill({ json: { components: [] }, headers: { 'Access-Control-Allow-Origin': '*' } }),
    );
    await this.page.goto(`${this.site}/admin`);
  }

  /** Signs in at GitHub, in the window that opens for it and closes afterwards. */
  async signIn(login: string): Promise<void> {
    const opened = this.page.waitForEvent('popup');
    await this.signInButton.click();
    const popup = await opened;
    const closed = popup.waitForEvent('close');
    await popup.getByRole('button', { name: `Authorize as ${login}` }).click();
    await closed;
  }

  async signOut(): Promise<void> {
    await this.page.getByRole('button', { name: 'Account options' }).click();
    await this.page.getByRole('menuitem', { name: 'Log Out' }).click();
  }

  /** Opens a posting; Decap keeps the one that is open where the hash alone changes. */
  async openPosting(name: string): Promise<void> {
    await this.collections.or(this.form.title).first().waitFor();
    await this.page.goto('about:blank');
    await this.page.goto(`${this.site}/admin#/collections/postings/entries/${name}`);
    await this.form.title.waitFor();
  }

  /** Writes a new posting and saves it as a draft. */
  async startPosting(title: string): Promise<void> {
    await this.collections.waitFor();
    await this.page.goto(`${this.site}/admin#/collections/postings/new`);
    await this.retitle(title);
    await this.page.waitForURL(/\/entries\//);
  }

  /** Writes another title and saves; Decap may still be reading what was saved, and puts that back. */
  async retitle(title: string): Promise<void> {
    await expect(async () => {
      await this.form.title.fill(title);
      await expect(this.page.getByText('Unsaved changes')).toBeVisible({ timeout: 1000 });
      await expect(this.form.title).toHaveValue(title);
    }).toPass();
    await this.form.save();
  }
}
