import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Locator } from '@playwright/test';
import { contentFolder } from '../../lib/content/folder';
import { readContent } from '../../lib/content/read';
import { type LadderRung, ladderRungs } from '../../lib/roles/ladder-rung';
import { buildLibrary } from '../../lib/roles/library';
import { LadderPage } from '../pages/ladder-page';
import { expectNoAxeFindings, expectNoSidewaysScroll } from '../support/axe';
import { test as base, expect } from '../support/test';

const ROOT = join(import.meta.dirname, '../..');

const test = base.extend<{ ladderPage: LadderPage }>({
  ladderPage: async ({ page }, use) => use(new LadderPage(page)),
});

/** Everything that has a place on the ladder of the site under test, by its address. */
async function placesInContent(): Promise<Map<string, LadderRung>> {
  const { files } = await readContent(resolve(ROOT, contentFolder()));
  const places = [...ladderRungs(buildLibrary(files), 'public').values()];
  expect(places.length).toBeGreaterThan(5);
  return new Map(places.map((place) => [place.posting.slug, place]));
}

test('every role is a rung, and every rung says what its step adds', async ({ ladderPage }) => {
  await ladderPage.goto();
  await expect(ladderPage.heading).toHaveText('The ladder');
  const roles = [...(await placesInContent()).values()].filter(({ height }) => height > 0);
  const expected = roles.map(({ posting, added, raised }) => ({
    name: posting.role,
    slug: posting.slug,
    added,
    raised,
  }));
  const shown = await ladderPage.shownRungs();
  expect(shown.toSorted(bySlug)).toEqual(expected.toSorted(bySlug));
});

test('the keyboard reaches every place, each ladder from the bottom up, and its page', async ({
  ladderPage,
  rolePage,
  page,
}) => {
  const places = await placesInContent();
  await ladderPage.goto();
  const count = await ladderPage.links.count();
  await ladderPage.links.first().focus();
  const reached: string[] = [];
  for (let stop = 0; stop < count; stop += 1) {
    const focused = page.locator(':focus');
    await expect(focused).toBeInViewport();
    reached.push((await focused.getAttribute('href'))?.replace('/roles/', '') ?? '');
    await page.keyboard.press('Tab');
  }
  expect([...new Set(reached)].sort()).toEqual([...places.keys()].sort());
  for (const { posting, junior } of places.values()) {
    if (junior) expect(reached.indexOf(junior.slug)).toBeLessThan(reached.indexOf(posting.slug));
  }

  await ladderPage.goto();
  const top = [...places.values()].reduce((a, b) => (b.height > a.height ? b : a)).posting;
  await ladderPage.link(top.role).focus();
  await page.keyboard.press('Enter');
  await expect(rolePage.heading).toHaveText(top.role);
});

test('a step says what the page of its role says', async ({ ladderPage, rolePage }) => {
  const places = await placesInContent();
  await ladderPage.goto();
  const steps = (await ladderPage.shownRungs()).filter(({ slug }) => places.get(slug)?.junior);
  expect(steps.length).toBeGreaterThan(2);
  for (const { slug, added, raised } of steps) {
    await rolePage.goto(slug);
    const sentence = (await rolePage.comparison.textContent()) ?? '';
    expect(Number(/(\d+) new skills?/.exec(sentence)?.[1] ?? 0), slug).toBe(added);
    expect(Number(/(\d+) raised/.exec(sentence)?.[1] ?? 0), slug).toBe(raised);
  }
});

test('the table says the same as the picture, and names what each role stands on', async ({
  ladderPage,
}) => {
  const places = await placesInContent();
  await ladderPage.goto();
  const rows = await ladderPage.rows();
  expect([...rows.keys()].sort()).toEqual([...places.keys()].sort());
  for (const { slug, name, added, raised } of await ladderPage.shownRungs()) {
    const place = places.get(slug);
    const below = rows.get((place?.junior ?? place?.bases[0])?.slug ?? '');
    expect(rows.get(slug)).toEqual({
      slug,
      name,
      added,
      raised,
      height: String(place?.height),
      standsOn: below?.name ?? 'Nothing',
    });
  }
  await expect(ladderPage.table.getByRole('columnheader')).toHaveText([
    'Role',
    'Rung',
    'Stands on',
    'New',
    'Raised',
  ]);
});

test('a rung is above its junior rung, no name is over another, and each is easy to hit', async ({
  ladderPage,
}) => {
  const places = await placesInContent();
  await ladderPage.goto();
  const names = await Promise.all((await ladderPage.links.all()).map(boxOf));
  expect(names.length).toBeGreaterThanOrEqual(places.size);
  for (const [index, one] of names.entries()) {
    expect(Math.min(one.height, one.width), one.slug).toBeGreaterThanOrEqual(24);
    for (const other of names.slice(index + 1)) {
      const apart =
        one.x >= other.x + other.width ||
        other.x >= one.x + one.width ||
        one.y >= other.y + other.height ||
        other.y >= one.y + one.height;
      expect(apart, `${one.slug} and ${other.slug}`).toBe(true);
    }
  }
  for (const ladder of await ladderPage.ladders.all()) {
    const links = await ladderPage.rungsOf(ladder).getByRole('link').all();
    const rungs = await Promise.all(links.map(boxOf));
    for (const rung of rungs) {
      const junior = rungs.find(({ slug }) => slug === places.get(rung.slug)?.junior?.slug);
      if (junior) expect(rung.y + rung.height, rung.slug).toBeLessThanOrEqual(junior.y);
    }
  }
});

for (const width of [320, 390, 768]) {
  test(`at ${width} px nothing is cut or has to be scrolled sideways`, async ({
    ladderPage,
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    await ladderPage.goto();
    await expectNoSidewaysScroll(page);
    await expectNoAxeFindings(page);
    for (const link of await ladderPage.links.all()) {
      const cut = await link.evaluate((element) => element.scrollWidth - element.clientWidth);
      expect(cut, (await link.textContent()) ?? '').toBeLessThanOrEqual(0);
    }
  });
}

test('it has no finding of axe at the width of the window', async ({ ladderPage, page }) => {
  await ladderPage.goto();
  await expectNoAxeFindings(page);
  await expectNoSidewaysScroll(page);
});

test('nothing of the layout reaches the browser', () => {
  // A property of dagre's that no minifier renames.
  const trace = 'nestingRoot';
  const library = join(ROOT, 'node_modules/@dagrejs/dagre/dist/dagre.esm.js');
  expect(readFileSync(library, 'utf8')).toContain(trace);
  const served = readdirSync(join(ROOT, '.next/static'), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.js'))
    .map((entry) => join(entry.parentPath, entry.name));
  expect(served.length).toBeGreaterThan(3);
  for (const file of served) expect(readFileSync(file, 'utf8').includes(trace), file).toBe(false);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('it is complete, the table too', async ({ ladderPage, rolePage }) => {
    const places = await placesInContent();
    await ladderPage.goto();
    const [lowest] = await ladderPage.shownRungs();
    expect((await ladderPage.rows()).size).toBe(places.size);
    await ladderPage.links
      .filter({ hasText: lowest?.name ?? '' })
      .first()
      .click();
    await expect(rolePage.heading).toHaveText(lowest?.name ?? '');
  });
});

async function boxOf(link: Locator) {
  const box = await link.boundingBox();
  if (!box) throw new Error('A link of the picture has no box.');
  return { ...box, slug: (await link.getAttribute('href'))?.replace('/roles/', '') ?? '' };
}

function bySlug(a: { slug: string }, b: { slug: string }): number {
  return a.slug < b.slug ? -1 : 1;
}
