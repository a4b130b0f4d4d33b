import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Checkout } from '../support/checkout';
import { expect, test } from '../support/test';

/** Words that stand in unpublished content alone, one for each way in which it could get out. */
const CANARIES = {
  title: 'Quokkatitle',
  summary: 'Quokkasummary',
  body: 'Quokkabody',
  snippet: 'Quokkasnippet',
  competency: 'Quokkacompetency',
  scheduled: 'Quokkascheduled',
};

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

test.describe('unpublished and renamed content', () => {
  let checkout: Checkout;

  test.beforeAll(() => {
    checkout = new Checkout();
    const write = (path: string, text: string) =>
      writeFileSync(checkout.path('content', path), text);
    write(
      'postings/engineering-devops-4.md',
      `---\nstatus: draft\nsummary: ${CANARIES.summary}\n---\n# Engineering - ${CANARIES.title}\n\n${CANARIES.body}\n\n## More\n\n<only-drafts.snippet/>\n\n<skills>\nOnly Drafts\nLinux:3\n</skills>\n\n<inherit doc="engineering-devops-3.md"/>\n`,
    );
    write('snippets/only-drafts.md', `${CANARIES.snippet}\n`);
    write('competencies/only-drafts.md', `# ${CANARIES.competency}\n\nA skill.\n`);
    write(
      'postings/engineering-later.md',
      `---\nstatus: scheduled\nopensAt: 2999-01-01\n---\n# Engineering - ${CANARIES.scheduled}\n\n## More\n\nText.\n`,
    );
    // A published role may stand on a draft: its requirements count, and nothing of it is told.
    write(
      'postings/engineering-devops-5.md',
      '---\naliases: [engineering-devops-top]\n---\n# Engineering - DevOps 5\n\n## More\n\nPublished.\n\n<skills>\nNetworking:3\n</skills>\n\n<inherit doc="engineering-devops-4.md"/>\n',
    );
    const linux = checkout.path('content/competencies/linux.md');
    writeFileSync(linux, `---\naliases: [GNU/Linux]\n---\n${readFileSync(linux, 'utf8')}`);
    const { status, stdout, stderr } = checkout.npm(['build']);
    expect(status, stdout + stderr).toBe(0);
  });

  test.afterAll(() => checkout?.remove());

  test('is in no byte that is served, but for the skill that a published role takes over', () => {
    const { competency, ...secret } = CANARIES;
    const served = [
      ...filesBelow(checkout.path('.next/static')),
      ...filesBelow(checkout.path('.next/server/app')).filter((file) => !file.endsWith('.js')),
    ];
    expect(served.length).toBeGreaterThan(200);
    for (const file of served) {
      const text = readFileSync(file, 'latin1');
      for (const word of Object.values(secret))
        expect(text.includes(word), `${word} in ${file}`).toBe(false);
    }
    const page = readFileSync(
      checkout.path('.next/server/app/roles/engineering-devops-5.html'),
      'utf8',
    );
    expect(page).toContain(competency);
  });

  test('leads former addresses to the present ones', async ({ page, quietConsole, rolePage }) => {
    quietConsole.expect(/404/);
    const site = await checkout.serve('start');
    await page.goto(`${site.url}/roles/engineering-devops-top`);
    await expect(page).toHaveURL(/\/roles\/engineering-devops-5$/);
    await expect(rolePage.main).toContainText('Compared with DevOps 3');
    await page.goto(`${site.url}/skills/gnu-linux`);
    await expect(page).toHaveURL(/\/skills\/linux$/);
    const former = await page.request.get(`${site.url}/roles/engineering-devops-top`, {
      maxRedirects: 0,
    });
    expect(former.status()).toBe(308);
    for (const slug of ['engineering-devops-4', 'engineering-later']) {
      const response = await page.goto(`${site.url}/roles/${slug}`);
      expect(response?.status()).toBe(404);
    }
    const compared = await page.goto(
      `${site.url}/compare?from=engineering-devops-4&to=engineering-devops-3`,
    );
    expect(await compared?.text()).not.toContain('Quokka');
  });
});
