import { appendFileSync, writeFileSync } from 'node:fs';
import { expectNoAxeFindings } from '../support/axe';
import { Checkout } from '../support/checkout';
import { expect, test } from '../support/test';

test.describe('content with errors', () => {
  let checkout: Checkout;

  test.beforeAll(() => {
    checkout = new Checkout();
    writeFileSync(
      checkout.path('content/postings/engineering-broken.md'),
      '# Engineering - Broken\n\nBefore.\n\n<welcom.snippet/>\n\n## Skills\n\n<skills>\nLinux:two\nDocker\n</skills>\n\n<inherit doc="engineering-bass.md"/>\n\nAfter.\n',
    );
    writeFileSync(
      checkout.path('content/postings/bad-yaml.md'),
      '---\ntitle: a: b\n---\n# Bad YAML\n\n## Text\n\nStill here.\n',
    );
    appendFileSync(checkout.path('content/snippets/basecamp.md'), '\n<basecamp.snippet>\n');
  });

  test.afterAll(() => checkout?.remove());

  test('stop a production build with every problem listed', () => {
    const { status, stdout, stderr } = checkout.npm(['build']);
    expect(status).toBe(1);
    for (const place of [
      'content/postings/bad-yaml.md:2:8',
      'content/postings/engineering-broken.md:5:2',
      'content/postings/engineering-broken.md:10:7',
      'content/postings/engineering-broken.md:14:15',
      'content/snippets/basecamp.md',
    ]) {
      expect(stdout).toContain(place);
    }
    expect(stdout + stderr).not.toContain('    at ');
    expect(stdout).not.toContain('Creating an optimized production build');
  });

  test('are shown where they stand on a preview, and take no other page down', async ({
    page,
    rolePage,
    rolesPage,
  }) => {
    const environment = { SITE_AUDIENCE: 'preview' };
    const { status, stdout, stderr } = checkout.npm(['build'], environment);
    expect(status, stdout + stderr).toBe(0);
    const site = await checkout.serve('start', environment);

    await page.goto(`${site.url}/roles/engineering-broken`);
    await expect(rolePage.problems).toHaveCount(3);
    await expect(rolePage.problems.first()).toContainText('There is no snippet `welcom`');
    const order = (await rolePage.main.textContent()) ?? '';
    expect(order.indexOf('Before.')).toBeLessThan(order.indexOf('There is no snippet'));
    expect(order.indexOf('There is no posting')).toBeLessThan(order.indexOf('After.'));
    await expect(rolePage.main).toContainText('this list is incomplete');
    await expect(rolePage.main.getByRole('link', { name: 'Docker' })).toBeVisible();
    await expectNoAxeFindings(page);

    await page.goto(`${site.url}/roles/bad-yaml`);
    await expect(rolePage.problems).toHaveCount(1);
    await expect(rolePage.main).toContainText('Still here.');

    await page.goto(`${site.url}/roles/engineering-devops-3`);
    await expect(rolePage.heading).toHaveText('DevOps 3');
    await expect(rolePage.problems).toHaveCount(1);
    await expect(rolePage.problems).toContainText('snippets/basecamp.md');

    await page.goto(`${site.url}/roles`);
    await expect(rolesPage.department('Not published yet').getByText('Draft')).toBeVisible();
    await expect(rolesPage.roles('Product').filter({ hasText: 'Designer' })).toHaveCount(0);
    await expect(page.getByText('Preview: drafts and problems are shown here')).toBeVisible();
    await expectNoAxeFindings(page);
    await page.goto(site.url);
    await rolesPage.roles('Not published yet').filter({ hasText: 'Designer' }).click();
    await expect(rolePage.main.getByText('Draft', { exact: true })).toBeVisible();
  });
});
