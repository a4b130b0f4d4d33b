import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expectNoAxeFindings } from '../support/axe';
import { Checkout, SHARED } from '../support/checkout';
import { expect, test } from '../support/test';

const CORPUS = join(SHARED, 'corpus/whole');

test.describe('a repository in the original layout, imported', () => {
  test.skip(!existsSync(CORPUS), `no ${CORPUS}: the corpus is not part of the repository`);

  test('becomes a site with all its roles and neutral defaults', async ({
    page,
    rolePage,
    rolesPage,
  }) => {
    const checkout = new Checkout();
    try {
      const imported = checkout.npm(['rungs', '--', 'import', CORPUS, '--to', 'imported']);
      expect(imported.status, imported.stderr).toBe(0);
      const built = checkout.npm(['build'], { CONTENT_DIR: 'imported' });
      expect(built.status, built.stdout + built.stderr).toBe(0);
      const site = await checkout.serve('start', { CONTENT_DIR: 'imported' });

      const names = readdirSync(checkout.path('imported/postings')).map((file) =>
        file.replace(/\.md$/, ''),
      );
      expect(names).toHaveLength(21);
      for (const name of names) {
        const response = await page.goto(`${site.url}/roles/${name}`);
        expect(response?.status(), name).toBe(200);
        await expect(rolePage.heading).not.toBeEmpty();
        await expect(rolePage.main).not.toContainText('.snippet');
      }
      await page.goto(`${site.url}/roles/engineering-senior-devops`);
      await expect(rolePage.comparison).toContainText('Compared with DevOps');
      await expect(rolePage.main).toContainText('not described yet');
      await expectNoAxeFindings(page);

      await page.goto(`${site.url}/roles`);
      await expect(rolesPage.main).toContainText('19 open roles at Our company.');
      await page.goto(`${site.url}/about`);
      await expect(page.getByRole('main')).not.toContainText('Copperlane');
      await page.goto(site.url);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Work at Our company');
      await expectNoAxeFindings(page);
    } finally {
      await checkout.remove();
    }
  });
});
