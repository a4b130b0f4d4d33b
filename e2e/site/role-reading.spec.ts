import { expect, test } from '../support/test';

test('the contents lead to every section, and headings can be linked to', async ({
  page,
  rolePage,
}) => {
  await rolePage.goto('engineering-devops-2');
  const contents = page.getByRole('navigation', { name: 'On this page' });
  const fold = contents.getByText('On this page').locator('visible=true');
  if ((await contents.getByRole('link').first().isVisible()) === false) await fold.click();
  const labels = await contents.getByRole('link').allTextContents();
  expect(labels).toEqual(await rolePage.sectionHeadings());
  await contents.getByRole('link', { name: 'Why we might like you' }).click();
  await expect(page).toHaveURL(/#why-we-might-like-you$/);
  await expect(
    rolePage.main.getByRole('heading', { name: 'Why we might like you' }),
  ).toBeInViewport();
});

test('Apply stays at hand, and never covers what has the focus', async ({ page, rolePage }) => {
  await rolePage.goto('engineering-devops-2');
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight / 2));
  await expect(rolePage.apply).toBeInViewport();
  // Every stop of the keyboard in the text, one after the other.
  await rolePage
    .section('New at this level')
    .getByRole('link', { name: 'Blameless Postmortems' })
    .focus();
  for (let stop = 0; stop < 12; stop += 1) {
    await page.keyboard.press('Tab');
    const covered = await page.evaluate(() => {
      const focused = document.activeElement;
      if (!focused) return 'nothing has the focus';
      const { left, top, width, height } = focused.getBoundingClientRect();
      const onTop = document.elementFromPoint(left + width / 2, top + height / 2);
      return focused.contains(onTop) || onTop?.contains(focused) ? '' : focused.textContent;
    });
    expect(covered).toBe('');
  }
});

test('a role prints to two pages', async ({ page, rolePage, isMobile }) => {
  test.skip(isMobile, 'paper has one width');
  await rolePage.goto('engineering-devops-2');
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;
  expect(pages).toBe(2);
});

test('the card for social media names the role', async ({ page, request, rolePage }) => {
  await rolePage.goto('engineering-devops-2');
  const address = await page.locator('meta[property="og:image"]').first().getAttribute('content');
  const image = await request.get(new URL(address ?? '').pathname);
  expect(image.headers()['content-type']).toBe('image/png');
  expect((await image.body()).length).toBeGreaterThan(5_000);
});
