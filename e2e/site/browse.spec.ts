import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type RolesPage, rolesIn } from '../pages/roles-page';
import { expectNoAxeFindings, expectNoSidewaysScroll } from '../support/axe';
import { expect, test } from '../support/test';

const POSTINGS = join(import.meta.dirname, '../../content/postings');

/** The titles that a living page shows, in order; waits until they are as many as it says. */
async function shownRoles(rolesPage: RolesPage): Promise<string[]> {
  await rolesPage.alive();
  await expect(async () => {
    await expect(rolesPage.links).toHaveCount(await rolesIn(rolesPage.status), { timeout: 1000 });
  }).toPass({ timeout: 10_000 });
  return rolesPage.links.allInnerTexts();
}

/** Searches once the whole texts are there. */
async function fillSearch(rolesPage: RolesPage, query: string): Promise<void> {
  await rolesPage.alive();
  const fetched = rolesPage.search.page().waitForResponse('**/search-index.json');
  await rolesPage.search.focus();
  await (await fetched).finished();
  await rolesPage.search.fill(query);
}

/** A word that a posting's own text says, and neither its title nor its summary nor its skills. */
function wordOfText(name: string): string {
  const text = readFileSync(join(POSTINGS, `${name}.md`), 'utf8');
  const [head = '', ...paragraphs] = text.split(/\n## .*\n/);
  const said = head.toLowerCase() + /<skills>[\s\S]*<\/skills>/.exec(text)?.[0].toLowerCase();
  const words = paragraphs.join('\n').match(/(?<![\w-])[a-z]{9,}(?![\w-])/g) ?? [];
  const word = words.find((candidate) => !said.includes(candidate));
  if (!word) throw new Error(`no long word in ${name}`);
  return word;
}

test('search finds the roles that have a skill, the best match first, and counts them', async ({
  rolesPage,
  page,
}) => {
  await rolesPage.goto();
  const all = await shownRoles(rolesPage);
  await fillSearch(rolesPage, 'kubernetes');
  await expect(page).toHaveURL(/\/roles\?q=kubernetes$/);
  await expect(rolesPage.status).toHaveText(/^\d+ roles match\.$/);
  const found = await shownRoles(rolesPage);
  expect(found).toEqual(expect.arrayContaining(['DevOps 2', 'DevOps 3']));
  expect(found.length).toBeLessThan(all.length);

  await rolesPage.search.fill('devops 3');
  await expect(rolesPage.links.first()).toHaveText('DevOps 3');

  await rolesPage.search.fill('kuberentes');
  await expect(rolesPage.status).toContainText('come close to “kuberentes”');
  await expect(rolesPage.links.filter({ hasText: 'DevOps 2' })).toBeVisible();
});

test('search reads whole texts, which are fetched when the field is entered', async ({
  rolesPage,
  page,
}) => {
  const fetched: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'fetch') fetched.push(new URL(request.url()).pathname);
  });
  const word = wordOfText('engineering-devops-3');
  await rolesPage.goto();
  await rolesPage.alive();
  expect(fetched).toEqual([]);
  await rolesPage.search.focus();
  await expect(async () => expect(fetched).toEqual(['/search-index.json'])).toPass();
  await rolesPage.search.fill(word);
  await expect(rolesPage.links.filter({ hasText: 'DevOps 3' })).toBeVisible();
  await expect(rolesPage.status).toHaveText(/match(?:es)?\.$/);
});

test('search goes on with titles and skills where the texts cannot be had', async ({
  rolesPage,
  page,
  quietConsole,
}) => {
  quietConsole.expect(/Failed to load resource/);
  await page.route('**/search-index.json', (route) => route.abort());
  await rolesPage.goto('?q=kubernetes');
  expect(await shownRoles(rolesPage)).toEqual(expect.arrayContaining(['DevOps 2', 'DevOps 3']));
  await rolesPage.search.fill(wordOfText('engineering-devops-3'));
  await expect(rolesPage.status).not.toHaveText(/match(?:es)?\.$/);
});

test('filters combine, and each option shows as many roles as it says', async ({ rolesPage }) => {
  await rolesPage.goto();
  const all = await shownRoles(rolesPage);
  const engineering = await rolesPage.roles('Engineering').allInnerTexts();
  await rolesPage.openFilters();

  const department = rolesPage.option('Department', 'Engineering');
  expect(await rolesIn(department)).toBe(engineering.length);
  await department.check();
  expect(await shownRoles(rolesPage)).toEqual(engineering);

  const remote = rolesPage.option('Place', 'Remote');
  const both = await rolesIn(remote);
  await remote.check();
  const shown = await shownRoles(rolesPage);
  expect(shown).toHaveLength(both);
  expect(shown).toEqual(engineering.filter((role) => shown.includes(role)));
  expect(shown).toEqual(expect.arrayContaining(['DevOps 2', 'DevOps 3']));
  await expect(rolesPage.status).toHaveText(`${both} roles match.`);

  // A second department is one more to choose from.
  const other = rolesPage.option('Department', 'Customer Success');
  const more = await rolesIn(other);
  await other.check();
  expect(await shownRoles(rolesPage)).toHaveLength(both + more);
  expect(both + more).toBeLessThan(all.length);
});

test('a role that is remote in one country is remote, and in that country', async ({
  rolesPage,
}) => {
  for (const [place, role] of [
    ['remote', 'DevOps 2'],
    ['ireland', 'DevOps 2'],
    ['lisbon', 'Junior DevOps'],
  ] as const) {
    await rolesPage.goto(`?place=${place}`);
    await expect(rolesPage.status, place).toHaveText(/match(?:es)?\.$/);
    expect(await shownRoles(rolesPage), place).toContain(role);
  }
});

test('an address with filters can be shared, and ignores what there is not', async ({
  rolesPage,
  page,
}) => {
  await rolesPage.goto();
  await rolesPage.alive();
  await rolesPage.openFilters();
  await rolesPage.option('Place', 'Remote').check();
  await rolesPage.option('Department', 'Engineering').check();
  await fillSearch(rolesPage, 'linux ');
  await expect(page).toHaveURL(/\/roles\?q=linux\+&department=engineering&place=remote$/);
  const found = await shownRoles(rolesPage);

  const shared = new URL(page.url()).search;
  await rolesPage.goto(`${shared}&place=atlantis&level=king&utm_source=mail`);
  await expect(rolesPage.search).toHaveValue('linux ');
  await expect(rolesPage.chips).toHaveText([/Engineering/, /Remote/]);
  await expect(rolesPage.links).toHaveText(found);
});

test('going back from a role, and from a filter, shows what was there', async ({
  rolesPage,
  rolePage,
  page,
}) => {
  await rolesPage.goto();
  await rolesPage.openFilters();
  await fillSearch(rolesPage, 'linux');
  await rolesPage.option('Place', 'Remote').check();
  const found = await shownRoles(rolesPage);
  await rolesPage.links.filter({ hasText: 'DevOps 3' }).click();
  await expect(rolePage.heading).toHaveText('DevOps 3');

  await page.goBack();
  await expect(rolesPage.search).toHaveValue('linux');
  await expect(rolesPage.chips).toHaveText([/Remote/]);
  await expect(rolesPage.links).toHaveText(found);
  await rolesPage.openFilters();
  await expect(rolesPage.option('Place', 'Remote')).toBeChecked();

  await page.goBack();
  await expect(page).toHaveURL(/\/roles\?q=linux$/);
  await expect(rolesPage.chips).toHaveCount(0);
  await expect(rolesPage.search).toHaveValue('linux');
  await page.goForward();
  await expect(rolesPage.chips).toHaveText([/Remote/]);
});

test('clearing the filters shows every role and leads to the search field', async ({
  rolesPage,
  page,
}) => {
  await rolesPage.goto();
  const all = await shownRoles(rolesPage);
  await expect(rolesPage.clear).toHaveCount(0);
  await rolesPage.goto('?q=linux&place=remote&level=rung-3');
  await rolesPage.clear.click();
  await expect(rolesPage.search).toBeFocused();
  await expect(rolesPage.search).toHaveValue('');
  expect(await shownRoles(rolesPage)).toEqual(all);
  await expect(page).toHaveURL(/\/roles$/);
});

test('where nothing matches, each way out shows the roles that it promises', async ({
  rolesPage,
  page,
}) => {
  await rolesPage.goto('?q=zzyzx&department=engineering');
  await expect(rolesPage.status).toHaveText('No role matches “zzyzx” with these filters.');
  await expect(rolesPage.links).toHaveCount(0);
  await expect(rolesPage.waysOut).toHaveText([/^Without “zzyzx”: \d+ roles$/]);
  const promised = await rolesIn(rolesPage.waysOut);
  await rolesPage.waysOut.click();
  await expect(rolesPage.status).toBeFocused();
  expect(await shownRoles(rolesPage)).toHaveLength(promised);
  await expect(page).toHaveURL(/\/roles\?department=engineering$/);

  await rolesPage.goto('?q=zzyzx');
  await expect(rolesPage.status).toHaveText('No role matches “zzyzx”.');
  await rolesPage.clear.click();
  await expect(rolesPage.links).not.toHaveCount(0);
});

test('any skill can be chosen by its name, and a role says at which level it asks for it', async ({
  rolesPage,
}) => {
  await rolesPage.goto();
  await rolesPage.openFilters();
  await rolesPage.skillName.fill('No such skill');
  await rolesPage.skillName.press('Enter');
  await expect(rolesPage.main.getByRole('alert')).toHaveText('No role asks for “No such skill”.');
  await rolesPage.skillName.fill('disaster recovery');
  await expect(rolesPage.chips).toHaveCount(0);
  await rolesPage.skillName.press('Enter');
  await expect(rolesPage.main.getByRole('alert')).toBeEmpty();
  await expect(rolesPage.chips).toHaveText([/Disaster Recovery/]);
  await expect(rolesPage.skillName).toHaveValue('');
  await expect(rolesPage.option('Skill', 'Disaster Recovery')).toBeChecked();
  expect(await shownRoles(rolesPage)).toContain('DevOps 3');
  await expect(rolesPage.main.getByRole('listitem').filter({ hasText: 'DevOps 3' })).toContainText(
    /Disaster Recovery, level \d/,
  );
});

test('everything can be done by keyboard alone', async ({ rolesPage, page }) => {
  await rolesPage.goto();
  const all = await rolesPage.links.allInnerTexts();
  for (let presses = 0; presses < 20; presses += 1) {
    await page.keyboard.press('Tab');
    if (await rolesPage.search.evaluate((field) => field === document.activeElement)) break;
  }
  await expect(rolesPage.search).toBeFocused();
  await page.keyboard.type('linux');
  await expect(rolesPage.status).toHaveText(/^\d+ roles? match/);

  if (await rolesPage.filters.isVisible()) {
    await page.keyboard.press('Tab');
    await expect(rolesPage.filters).toBeFocused();
    await page.keyboard.press('Enter');
  }
  // The heading of a group opens and closes it, and then come its options.
  await page.keyboard.press('Tab');
  const first = rolesPage.options('Department').first();
  await page.keyboard.press('Enter');
  await expect(first).toBeHidden();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(first).toBeFocused();
  await page.keyboard.press('Space');
  await expect(first).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(rolesPage.chips).toHaveCount(2);

  // A chip that goes leaves the focus to its neighbour, and the last one to the search field.
  await rolesPage.chips.first().focus();
  await page.keyboard.press('Enter');
  await expect(rolesPage.chips).toHaveCount(1);
  await expect(rolesPage.chips).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(rolesPage.chips).toHaveCount(0);
  await expect(rolesPage.search).toBeFocused();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('Backspace');
  await expect(rolesPage.links).toHaveText(all);
});

test('on a narrow window the filters lead on to the roles', async ({ rolesPage, isMobile }) => {
  test.skip(!isMobile, 'the filters stand beside the roles');
  await rolesPage.goto();
  await expect(rolesPage.option('Place', 'Remote')).toBeHidden();
  await rolesPage.openFilters();
  await rolesPage.option('Place', 'Remote').check();
  await rolesPage.showRoles.click();
  await expect(rolesPage.option('Place', 'Remote')).toBeHidden();
  await expect(rolesPage.status).toBeFocused();
  await expect(rolesPage.filters).toHaveText('Filters (1 chosen)');
});

for (const [state, search] of Object.entries({
  unfiltered: '',
  filtered: '?department=engineering&place=remote&skill=linux',
  searched: '?q=linux',
  empty: '?q=zzyzx&department=engineering',
})) {
  test(`the ${state} list has no axe finding, and fits a window of 320 px`, async ({
    rolesPage,
    page,
  }) => {
    await rolesPage.goto(search);
    await rolesPage.alive();
    await rolesPage.openFilters();
    await expectNoAxeFindings(page);
    await page.setViewportSize({ width: 320, height: 700 });
    await expectNoSidewaysScroll(page);
  });
}

test('no draft is in the search index, and every role of the list is', async ({
  rolesPage,
  page,
}) => {
  const hidden = readdirSync(POSTINGS)
    .filter((file) =>
      /^---\n(?:.*\n)*?(?:status: (?!open)|unlisted: true|abstract: true)/.test(
        readFileSync(join(POSTINGS, file), 'utf8'),
      ),
    )
    .map((file) => file.replace(/\.md$/, ''));
  expect(hidden).toContain('product-product-designer');
  const response = await page.request.get('/search-index.json');
  expect(response.headers()['content-type']).toContain('application/json');
  const { documentIds } = (await response.json()) as { documentIds: Record<string, string> };
  const names = Object.values(documentIds);
  expect(names.filter((name) => hidden.includes(name))).toEqual([]);
  await rolesPage.goto();
  expect(names).toHaveLength((await shownRoles(rolesPage)).length);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every role is there by department, and no control that would do nothing', async ({
    rolesPage,
    page,
  }) => {
    const response = await rolesPage.goto('?q=linux&place=remote');
    expect(response?.status()).toBe(200);
    await expect(rolesPage.links).toHaveCount(await rolesIn(rolesPage.status));
    await expect(rolesPage.status).toHaveText(/^\d+ open roles at /);
    await expect(rolesPage.roles('Engineering').filter({ hasText: 'DevOps 3' })).toBeVisible();
    await expect(rolesPage.search).toBeHidden();
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
    await expect(page.getByRole('main').getByRole('checkbox')).toHaveCount(0);
  });
});
