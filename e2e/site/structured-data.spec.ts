import { structuredDataIn } from '../support/structured-data';
import { expect, test } from '../support/test';

const typesIn = (html: string) => structuredDataIn(html).map((data) => data['@type']);

test('a role’s page says in its served HTML what it says to readers', async ({
  page,
  rolePage,
}) => {
  const response = await rolePage.goto('engineering-search-developer-2');
  const html = (await response?.text()) ?? '';
  const [job, ...others] = structuredDataIn(html);
  expect(others.map((data) => data['@type'])).toEqual(['BreadcrumbList']);
  expect(job).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title: 'Search Developer 2',
    url: 'https://careers.copperlane.example/roles/engineering-search-developer-2',
    datePosted: '2026-09-21',
    validThrough: '2027-02-28T23:59:59+00:00',
    employmentType: ['FULL_TIME'],
    hiringOrganization: {
      '@id': 'https://careers.copperlane.example/#organization',
      name: 'Copperlane',
    },
    identifier: { '@type': 'PropertyValue', value: 'engineering-search-developer-2' },
  });
  expect(job?.jobLocation).toHaveLength(2);
  // All of the description is visible.
  const said = await page.evaluate((description) => {
    const parsed = new DOMParser().parseFromString(String(description), 'text/html');
    return [...parsed.querySelectorAll('p, h2')].map(({ textContent }) => textContent ?? '');
  }, job?.description);
  expect(said.length).toBeGreaterThan(15);
  const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
  const shown = plain((await rolePage.main.textContent()) ?? '');
  for (const text of said) expect(shown).toContain(plain(text));
});

test('remote work is said to be remote, from which countries', async ({ request }) => {
  const response = await request.get('/roles/engineering-devops-2');
  const [job] = structuredDataIn(await response.text());
  expect(job?.jobLocationType).toBe('TELECOMMUTE');
  expect(job?.applicantLocationRequirements).toContainEqual({ '@type': 'Country', name: 'Spain' });
  expect(job).not.toHaveProperty('jobLocation');
  expect(job?.baseSalary).toEqual({
    '@type': 'MonetaryAmount',
    currency: 'EUR',
    value: { '@type': 'QuantitativeValue', minValue: 54_000, maxValue: 68_000, unitText: 'YEAR' },
  });
});

test('no other page has a job posting, and the home page has the company', async ({ request }) => {
  const typesAt = async (path: string) => typesIn(await (await request.get(path)).text());
  expect(await typesAt('/')).toEqual(['Organization']);
  expect(await typesAt('/roles')).toEqual([]);
  expect(await typesAt('/ladder')).toEqual([]);
  expect(await typesAt('/roles/engineering-base')).toEqual(['BreadcrumbList']);
  expect(await typesAt('/skills/linux')).toEqual(['BreadcrumbList']);
  expect(await typesAt('/roles/engineering-devops-2/compare/engineering-junior-devops')).toEqual([
    'BreadcrumbList',
  ]);
  expect(await typesAt('/compare?from=engineering-devops-2&to=engineering-devops-3')).toEqual([]);
});

test('the way to a page is visible, and the same for machines', async ({ page }) => {
  for (const [path, crumbs] of [
    ['/roles/engineering-devops-2', ['Open roles', 'Engineering', 'DevOps 2']],
    ['/roles/engineering-base', ['Ladder', 'Base']],
    ['/skills/linux', ['Skills', 'Linux']],
    [
      '/roles/engineering-devops-2/compare/engineering-junior-devops',
      ['Open roles', 'Engineering', 'DevOps 2', 'Compared with Junior DevOps'],
    ],
  ] as const) {
    const response = await page.goto(path);
    const trail = page.getByRole('navigation', { name: 'Breadcrumb' }).getByRole('listitem');
    const shown = (await trail.allTextContents()).map((text) => text.replace(/\s*\/$/, ''));
    expect(shown).toEqual(crumbs);
    const list = structuredDataIn((await response?.text()) ?? '').find(
      (data) => data['@type'] === 'BreadcrumbList',
    );
    const items = list?.itemListElement as { name: string; item: string }[];
    expect(items.map(({ name }) => name)).toEqual(crumbs);
    expect(items.at(-1)?.item).toBe(`https://careers.copperlane.example${path}`);
  }
  await page.goto('/roles/engineering-devops-2');
  await page
    .getByRole('navigation', { name: 'Breadcrumb' })
    .getByRole('link', { name: 'Engineering' })
    .click();
  await expect(page).toHaveURL('/roles?department=engineering');
});

test('beside Apply stands whom to ask, also for accommodations, and what happens to data', async ({
  rolePage,
}) => {
  await rolePage.goto('engineering-search-developer-2');
  const { facts } = rolePage;
  await expect(facts).toContainText('28 February 2027 (Europe/Lisbon)');
  await expect(facts).toContainText('Lisbon, Lisboa, Portugal');
  await expect(facts).toContainText('Toronto, Ontario, Canada');
  await expect(facts).toContainText('€54,000 – €68,000 a year (Lisbon)');
  await expect(facts).toContainText('harder for you to show what you can do');
  await expect(facts.getByRole('link', { name: 'people@copperlane.example' })).toHaveAttribute(
    'href',
    'mailto:people@copperlane.example',
  );
  await expect(facts.getByRole('link', { name: 'What happens to your data' })).toBeVisible();
});
