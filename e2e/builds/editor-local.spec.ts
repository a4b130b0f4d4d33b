import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { EditorPage } from '../pages/editor-page';
import { Checkout } from '../support/checkout';
import type { RunningSite } from '../support/running-site';
import { expect, SANDBOXED, test } from '../support/test';

const SLUG = 'engineering-quokka-4';
const BRANCH = `cms/postings/${SLUG}`;

/** What axe finds in Decap's own chrome, which is not ours to change. */
const OF_DECAP = [
  'aria-command-name',
  'button-name',
  'color-contrast',
  'frame-title',
  'landmark-one-main',
  'region',
];

/** Nothing may run in it, so that axe would wait in it for ever; it is looked at by itself in `posting-field.spec.ts`. */
const PREVIEW = ['#preview-pane', 'iframe[sandbox]'];

/** The pages of the editor, each with something that it shows once it is there. */
const PAGES = {
  '/collections/postings': 'Engineering - Base',
  '/collections/postings/entries/engineering-devops-3': 'Date posted',
  '/workflow': 'In Review',
};

/** Lets no request leave this machine; gives those that would have. */
async function offline(page: Page): Promise<string[]> {
  const outside: string[] = [];
  await page.route(/^https?:\/\/(?!localhost[:/]|127\.0\.0\.1[:/])/, (route) => {
    outside.push(route.request().url());
    return route.abort();
  });
  return outside;
}

test.describe('the editor on this machine', () => {
  let checkout: Checkout;
  let site: RunningSite;

  test.beforeAll(() => {
    checkout = new Checkout();
    checkout.commitAll();
  });

  test.afterAll(() => checkout?.remove());

  // Three servers and a build, one after the other.
  test.setTimeout(600_000);

  test('takes a posting from a draft to the site, and nowhere before it is merged', async ({
    page,
    quietConsole,
    rolePage,
  }) => {
    // Decap asks whether there is a draft by asking for it, and pages that are not there are read.
    quietConsole.expect(/404/);
    // Decap refuses a form with a promise that it rejects with nothing.
    quietConsole.expect(/^undefined$/);
    quietConsole.expect(SANDBOXED);
    const outside = await offline(page);
    const editor = new EditorPage(page);

    await test.step('a new draft becomes a branch with one file', async () => {
      site = await checkout.serve('cms');
      await expect.poll(site.output, { timeout: 120_000 }).toContain(`${site.url}/admin`);
      await editor.open(site.url, '/collections/postings/new');
      await editor.title.fill('Engineering - Quokka 4');
      await editor.text.fill('## About\n\nThe first words.');
      await editor.save();
      expect((await page.request.get(`${site.url}/roles/${SLUG}`)).status()).toBe(404);
      await page.goto('about:blank');
      await site.stop();
      expect(site.output()).toContain(`${BRANCH}: a new draft`);
      expect(checkout.git('diff', '--name-status', 'main', BRANCH)).toBe(
        `A\tcontent/postings/${SLUG}.md\n`,
      );
      expect(checkout.git('show', `${BRANCH}:content/postings/${SLUG}.md`)).toBe(
        '# Engineering - Quokka 4\n\n## About\n\nThe first words.\n',
      );
      expect(checkout.git('status', '--porcelain')).toBe('');
    });

    await test.step('axe finds nothing but what Decap itself brings', async () => {
      site = await checkout.serve('cms');
      const found = new Set<string>();
      for (const [path, content] of Object.entries(PAGES)) {
        await editor.open(site.url, path);
        await expect(page.getByText(content).first()).toBeVisible();
        const { violations } = await new AxeBuilder({ page }).exclude(PREVIEW).analyze();
        for (const { id } of violations) found.add(id);
      }
      expect([...found].filter((id) => !OF_DECAP.includes(id))).toEqual([]);
    });

    await test.step('the next run finds it, and it is edited and moved to ready', async () => {
      await editor.open(site.url, '/workflow');
      await page.getByRole('link', { name: /Quokka 4/ }).click();
      await expect(editor.title).toHaveValue('Engineering - Quokka 4');
      await editor.field('Summary').fill('Look after: quokkas');
      await editor.text.fill('# Engineering - Quokka 4\n\n## About\n\nThe last words.\n');
      await editor.save();
      await editor.setStatus('Ready');
    });

    await test.step('a posting that is there changes in the lines that were edited, a snippet has a name', async () => {
      await editor.open(site.url, '/collections/postings/entries/engineering-devops-3');
      await expect(editor.title).toHaveValue('Engineering - DevOps 3');
      await editor.field('Bonus').fill('10% # of the year');
      await editor.save();
      await editor.open(site.url, '/collections/snippets/new');
      await editor.text.fill('Quokkas are small.');
      await editor.field('Name').fill('no name!');
      await page.getByRole('button', { name: 'Save' }).click();
      await expect(page.getByText('Name it by letters')).toBeVisible();
      await editor.field('Name').fill('quokkas');
      await editor.save();
      await page.goto('about:blank');
      await site.stop();
      expect(checkout.git('show', 'cms/snippets/quokkas:content/snippets/quokkas.md')).toBe(
        'Quokkas are small.\n',
      );
      const path = 'content/postings/engineering-devops-3.md';
      const changed = checkout.git('diff', '-U0', 'main', 'cms/postings/engineering-devops-3');
      expect(changed.split('\n').filter((line) => /^[+-](?![+-])/.test(line))).toEqual([
        '+bonus: "10% # of the year"',
      ]);
      expect(changed).toContain(path);
      expect(checkout.git('show', `${BRANCH}:content/postings/${SLUG}.md`)).toBe(
        '---\nsummary: "Look after: quokkas"\n---\n\n# Engineering - Quokka 4\n\n## About\n\nThe last words.\n',
      );
      expect(checkout.git('config', `branch.${BRANCH}.description`)).toContain('pending_publish');
    });

    await test.step('merged and built, it is on the site', async () => {
      checkout.git('merge', '--quiet', '--no-edit', BRANCH);
      const { status, stdout, stderr } = checkout.npm(['build']);
      expect(status, stdout + stderr).toBe(0);
      site = await checkout.serve('start');
      await page.goto(`${site.url}/roles/${SLUG}`);
      await expect(rolePage.heading).toHaveText('Quokka 4');
      await expect(rolePage.main).toContainText('The last words.');
    });

    await test.step('there the editor is closed, and its files with it', async () => {
      const { editor: bundle, decap } = JSON.parse(
        readFileSync(checkout.path('public/admin/manifest.json'), 'utf8'),
      );
      const elsewhere = await page.request.get(`${site.url}/nowhere`);
      for (const path of [
        '/admin',
        '/admin/content',
        '/admin/manifest.json',
        `/admin/${bundle}`,
        `/admin/${decap}`,
        `/%61dmin/${decap}`,
        '/api/auth',
      ]) {
        const response = await page.request.get(site.url + path);
        expect(response.status(), path).toBe(404);
        expect(await response.text(), path).toBe(await elsewhere.text());
        const names = Object.keys(response.headers()).filter((name) => !/rewrite/.test(name));
        expect(names, path).toEqual(Object.keys(elsewhere.headers()));
      }
    });
    expect(outside).toEqual([]);
  });
});
