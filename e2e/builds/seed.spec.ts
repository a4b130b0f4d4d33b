import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Checkout, SHARED } from '../support/checkout';
import { expect, test } from '../support/test';

const SEED = join(SHARED, 'seed/engineering-devops-2.md');
const MISSING = `no ${SEED}: the seed posting is not part of the repository`;

interface Resolved {
  roles: Record<string, { blocks: { document: string; requirements: { kind: string }[] }[] }>;
  problems: { severity: string; rule: string }[];
}

test.describe('the seed posting, dropped into the content as it is', () => {
  test.skip(!existsSync(SEED), MISSING);
  let checkout: Checkout;

  test.beforeAll(() => {
    checkout = new Checkout();
    copyFileSync(SEED, checkout.path('content/postings/engineering-devops-2.md'));
    const { status, stdout, stderr } = checkout.npm(['build']);
    expect(status, stdout + stderr).toBe(0);
  });

  test.afterAll(() => checkout?.remove());

  test('has no errors, 27 skills and 2 choices', () => {
    const { status, stdout } = checkout.npm(['rungs', '--', 'resolve', 'engineering-devops-2']);
    expect(status).toBe(0);
    const { roles, problems } = JSON.parse(stdout) as Resolved;
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    const own = roles['engineering-devops-2']?.blocks[0];
    expect(own?.document).toBe('engineering-devops-2');
    const kinds = (kind: string) => own?.requirements.filter((one) => one.kind === kind).length;
    expect([kinds('skill'), kinds('choice')]).toEqual([27, 2]);
  });

  test('has a complete page', async ({ page, rolePage }) => {
    const site = await checkout.serve('start');
    await page.goto(`${site.url}/roles/engineering-devops-2`);
    await expect(rolePage.heading).toHaveText('DevOps 2');
    expect(await rolePage.sectionHeadings()).toEqual([
      "What it's like to be a DevOps Engineer",
      'Why you might like it',
      'Why we might like you',
      'What you need',
      'Skills that are important to this role',
      'About Copperlane',
      "What's in it for you",
      'Compared with Junior DevOps',
      'Where it stands',
      'Similar roles',
    ]);
    const prose = readFileSync(SEED, 'utf8')
      .split('\n')
      .filter((line) => line.length > 100);
    expect(prose.length).toBeGreaterThanOrEqual(4);
    for (const paragraph of prose) {
      await expect(rolePage.main).toContainText(paragraph.replace(/ +/g, ' '));
    }
    await expect(rolePage.main).not.toContainText('snippet');
    await expect(rolePage.main).not.toContainText('not described yet');
    await expect(
      rolePage.skills(/^New at this level/).filter({ hasText: 'choose 2 of these 7' }),
    ).toHaveCount(1);
    await site.stop();
  });
});
