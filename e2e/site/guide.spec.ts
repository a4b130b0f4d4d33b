import { severityOf } from '../../lib/problem/rule';
import { expectNoAxeFindings, expectNoSidewaysScroll } from '../support/axe';
import { expect, test } from '../support/test';

test('the guide shows the language as the site renders it', async ({ page }) => {
  await page.goto('/guide');
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/);
  const example = page.getByRole('figure').filter({ hasText: 'gardens-head-gardener.md' });
  await expect(example.getByText('New at this level').locator('..')).toContainText('Teaching');
  await expect(example.getByText('Raised from Gardener').locator('..')).toContainText('1 to 2');
  await expect(example.getByText('Carried over from Gardener').locator('..')).toContainText(
    'Raking',
  );
  const snippets = page.getByRole('figure').filter({ hasText: 'snippets/place.md' });
  await expect(snippets).toContainText('You start your day in the old glasshouse.');
});

test('the guide explains every rule, with what it says and what it reports', async ({ page }) => {
  await page.goto('/guide');
  const rules = page.getByRole('region', { name: 'What each message means' }).locator('details');
  await expect(rules).toHaveCount(Object.keys(severityOf).length);
  const unknown = page.locator('details#unknown-snippet');
  await unknown.locator('summary').click();
  await expect(unknown).toContainText('Did you mean `welcome`?');
  await expect(unknown.locator('mark').first()).toHaveText('welcom');
  await rules.evaluateAll((all) => {
    for (const details of all) (details as HTMLDetailsElement).open = true;
  });
  await expectNoAxeFindings(page);
  await expectNoSidewaysScroll(page);
});

test('the guide is linked from no page of the public site', async ({ page }) => {
  for (const path of ['/', '/about', '/roles']) {
    await page.goto(path);
    await expect(page.locator('a[href="/guide"]')).toHaveCount(0);
  }
});
