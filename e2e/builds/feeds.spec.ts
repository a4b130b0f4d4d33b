import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Checkout } from '../support/checkout';
import { mentionedRoles, sitemapOf } from '../support/feeds';
import { expect, test } from '../support/test';

/** Roles that no list shows, each with a word that stands nowhere else. */
const HIDDEN = {
  draft: 'status: draft',
  scheduled: 'status: scheduled\nopensAt: 2999-01-01',
  paused: 'status: paused',
  closed: 'status: closed',
  filled: 'status: filled',
  expired: 'validThrough: 2020-01-31',
  unlisted: 'unlisted: true',
  base: 'abstract: true',
};

const canary = (name: string) => `Quokka${name}`;

test.describe('feeds of a site with roles in every state', () => {
  let checkout: Checkout;
  let url = '';

  test.beforeAll(async () => {
    checkout = new Checkout();
    const write = (name: string, front: string, title: string) =>
      writeFileSync(
        checkout.path(`content/postings/${name}.md`),
        `---\n${front}\n---\n# Engineering - ${title}\n\n## More\n\nText.\n`,
      );
    for (const [name, front] of Object.entries(HIDDEN))
      write(`quokka-${name}`, front, canary(name));
    write(
      'quokka-open',
      'aliases: [quokka-former]\nlang: pt\nsummary: Um trabalho.\nvalidThrough: 2999-03-31',
      'Jardineiro',
    );
    const { status, stdout, stderr } = checkout.npm(['build']);
    expect(status, stdout + stderr).toBe(0);
    ({ url } = await checkout.serve('start'));
  });

  test.afterAll(() => checkout?.remove());

  test('mention the open ones alone', async ({ request }) => {
    for (const [form, urls] of Object.entries(await mentionedRoles(url, 'engineering'))) {
      const names = urls.filter((address) => address.includes('quokka'));
      expect(names, form).toEqual([expect.stringMatching(/\/roles\/quokka-open$/)]);
    }
    for (const name of Object.keys(HIDDEN)) {
      for (const form of ['md', 'json', 'txt', 'short.txt', 'ics']) {
        const response = await request.get(`${url}/roles/quokka-${name}.${form}`);
        expect(response.status(), `${name}.${form}`).toBe(404);
      }
    }
    const served = checkout.path('.next/server/app');
    const bodies = readdirSync(served, { recursive: true, encoding: 'utf8' }).filter(
      (file) => file.endsWith('.body') && !file.endsWith('opengraph-image.body'),
    );
    expect(bodies.length).toBeGreaterThan(100);
    for (const file of bodies) {
      const text = readFileSync(join(served, file), 'utf8');
      for (const name of Object.keys(HIDDEN)) {
        expect(text.includes(canary(name)), `${name} in ${file}`).toBe(false);
      }
    }
  });

  test('have a deadline for calendars, and lead former addresses to the present ones', async ({
    request,
  }) => {
    const deadline = await request.get(`${url}/roles/quokka-open.ics`);
    expect(deadline.headers()['content-type']).toBe('text/calendar; charset=utf-8');
    expect(await deadline.text()).toContain('DTSTART:29990331T225959Z');
    for (const end of ['', '.md', '.ics']) {
      const former = await request.get(`${url}/roles/quokka-former${end}`, { maxRedirects: 0 });
      expect(former.status()).toBe(308);
      expect(former.headers().location).toBe(`/roles/quokka-open${end}`);
    }
  });

  test('say no day where there is no history', async () => {
    const entries = await sitemapOf(url);
    expect(entries.length).toBeGreaterThan(50);
    expect(entries.filter(({ lastmod }) => lastmod !== undefined)).toEqual([]);
  });

  test('a page says which words are of another language than its own', async ({ page }) => {
    await page.goto(`${url}/roles/quokka-open`);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB');
    for (const words of [
      page.getByRole('heading', { level: 1, name: 'Jardineiro' }),
      page.getByText('Um trabalho.'),
      page.getByRole('heading', { level: 2, name: 'More' }),
    ]) {
      await expect(words).toHaveAttribute('lang', 'pt');
    }
  });
});
