import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { Checkout } from '../support/checkout';
import { expect, test } from '../support/test';

/** Waits until React has taken over: a refresh that comes earlier is a mismatch to it. */
async function hydrated(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    Object.keys(document.querySelector('h1') ?? {}).some((key) => key.startsWith('__reactFiber')),
  );
}

test('a save in the content shows in the open page without a restart', async ({
  page,
  rolePage,
}) => {
  const checkout = new Checkout();
  const edit = (path: string, from: string, to: string) => {
    const file = checkout.path('content', path);
    const text = readFileSync(file, 'utf8');
    expect(text).toContain(from);
    writeFileSync(
      file,
      text.replace(from, () => to),
    );
  };
  try {
    const site = await checkout.serve('dev');
    await page.goto(`${site.url}/roles/engineering-devops-3`);
    await expect(rolePage.heading).toHaveText('DevOps 3');
    await hydrated(page);

    edit(
      'postings/engineering-devops-3.md',
      '# Engineering - DevOps 3',
      '# Engineering - DevOps III',
    );
    await expect(rolePage.heading).toHaveText('DevOps III');

    edit('snippets/benefits.md', "What's in it for you", 'What you get from us');
    await expect(rolePage.section('What you get from us')).toBeVisible();

    edit('postings/engineering-base.md', '<skills>', '<skills>\nKnot Tying');
    await expect(rolePage.main).toContainText('Knot Tying');

    const logo =
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 40"><path d="M0 0h120v40z"/></svg>';
    writeFileSync(checkout.path('public/media/logo.svg'), logo);
    edit('settings.yaml', 'lang: en-GB', 'lang: en-GB\nlogo: /media/logo.svg');
    const home = page.getByRole('link', { name: 'Copperlane careers' });
    await expect(home.getByRole('img')).toHaveAttribute('width', '120');
    await expect(home.getByRole('img')).toHaveAttribute('height', '40');

    const posting = checkout.path('content/postings/engineering-devops-3.md');
    const whole = readFileSync(posting, 'utf8');
    const broken = rolePage.problems.filter({ hasText: 'not valid YAML' });
    writeFileSync(posting, whole.replace('---\n', '---\ntitle: a: b\n'));
    await expect(broken).toBeVisible();
    writeFileSync(posting, whole);
    await expect(broken).toHaveCount(0);

    rmSync(checkout.path('content/postings/engineering-devops-2.md'));
    await expect(rolePage.problems.filter({ hasText: 'There is no posting' })).toBeVisible();
  } finally {
    // An open page would miss its server.
    await page.close();
    await checkout.remove();
  }
});
