import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { Checkout } from '../support/checkout';
import { expect, test } from '../support/test';

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

    // Contentlayer passes over a document with broken front matter, and nothing in the open page
    // learns of the save; the page says why as soon as it is loaded again.
    const posting = checkout.path('content/postings/engineering-devops-3.md');
    const whole = readFileSync(posting, 'utf8');
    writeFileSync(posting, whole.replace('---\n', '---\ntitle: a: b\n'));
    await expect(async () => {
      await page.reload();
      await expect(rolePage.problems.filter({ hasText: 'not valid YAML' })).toBeVisible({
        timeout: 2_000,
      });
    }).toPass({ timeout: 30_000 });
    writeFileSync(posting, whole);
    await page.reload();
    await expect(rolePage.problems.filter({ hasText: 'not valid YAML' })).toHaveCount(0);

    rmSync(checkout.path('content/postings/engineering-devops-2.md'));
    await expect(rolePage.problems.filter({ hasText: 'There is no posting' })).toBeVisible();
  } finally {
    await checkout.remove();
  }
});
