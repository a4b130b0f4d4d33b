import { rmSync } from 'node:fs';
import { expectNoAxeFindings } from '../support/axe';
import { Checkout } from '../support/checkout';
import { expect, test } from '../support/test';

test('a company without postings has a site that says so, and leads nowhere in vain', async ({
  page,
}) => {
  const checkout = new Checkout();
  try {
    rmSync(checkout.path('content/postings'), { recursive: true });
    const { status, stdout, stderr } = checkout.npm(['build']);
    expect(status, stdout + stderr).toBe(0);
    const site = await checkout.serve('start');
    const main = page.getByRole('main');

    await page.goto(site.url);
    await expect(main).toContainText('There is no open role at Copperlane right now.');
    await expect(main.locator('a[href="/roles"], a[href="/ladder"]')).toHaveCount(0);
    await expectNoAxeFindings(page);

    for (const path of ['/roles', '/ladder', '/skills']) {
      await page.goto(site.url + path);
      await expect(main.getByRole('heading', { level: 1 })).toBeVisible();
      await expectNoAxeFindings(page);
    }
    await page.goto(`${site.url}/roles`);
    await expect(main).toContainText('There is no open role at Copperlane right now.');
  } finally {
    await page.close();
    await checkout.remove();
  }
});
