import type { FrameLocator, Locator, Page } from '@playwright/test';

/** The editor with a document open: the field of its text, and the preview beside it. */
export class PostingFieldPage {
  /** The field with its buttons and its problems. */
  readonly field: Locator;
  /** The text itself. */
  readonly text: Locator;
  /** What is proposed while one types. */
  readonly proposals: Locator;
  /** What is underlined as an error. */
  readonly errors: Locator;
  readonly problems: Locator;
  /** What is wrong in the rest of the form. */
  readonly fieldProblems: Locator;
  readonly dialog: Locator;
  readonly previewFrame: Locator;
  readonly preview: FrameLocator;

  constructor(private readonly page: Page) {
    this.field = page.locator('.rungs-field');
    this.text = this.field.getByRole('textbox', { name: 'Text' });
    this.proposals = page.getByRole('listbox', { name: 'Completions' });
    this.errors = this.text.locator('.cm-lintRange-error');
    this.problems = this.field.getByRole('list', { name: 'Problems', exact: true });
    this.fieldProblems = this.field.getByRole('list', { name: 'Problems in the other fields' });
    this.dialog = page.getByRole('dialog');
    this.previewFrame = page
      .frameLocator('#preview-pane')
      .locator('iframe[title="Preview of the page"]');
    this.preview = this.previewFrame.contentFrame();
  }

  /** Opens a document of the content, such as `postings/engineering-devops-2`. */
  async open(site: string, document: string): Promise<void> {
    const [collection, name] = document.split('/');
    await this.page.goto(`${site}/admin#/collections/${collection}/entries/${name}`);
    const login = this.page.getByRole('button', { name: 'Login' });
    await login.or(this.text).first().waitFor();
    if (await login.isVisible()) await login.click();
    await this.text.waitFor();
    // The content has been read.
    await this.field
      .getByRole('status')
      .getByText(/problems?\.|errors?|warnings?/)
      .waitFor();
  }

  /** Types on a new line at the end of the text. */
  async typeAtEnd(words: string): Promise<void> {
    await this.text.press('Control+End');
    await this.text.pressSequentially(`\n\n${words}`);
  }

  button(name: string): Locator {
    return this.field.getByRole('button', { name });
  }

  /** Picks what a search finds first, in the dialog of a button, with the keyboard alone. */
  async pick(button: string, search: string): Promise<void> {
    await this.button(button).press('Enter');
    await this.dialog.getByLabel('Search').pressSequentially(search);
    await this.dialog.getByLabel('Search').press('Enter');
  }

  /** The whole text, as it is on the screen and around it. */
  async written(): Promise<string> {
    return this.text.evaluate((content) => {
      const { cmTile, cmView } = content as unknown as Record<
        'cmTile' | 'cmView',
        { view?: { state: { doc: unknown } }; rootView?: { view: { state: { doc: unknown } } } }
      >;
      return String(cmTile?.view?.state.doc ?? cmView?.rootView?.view.state.doc ?? '');
    });
  }
}
