import { expect, test } from '../support/test';

/** What stands around the page's own landmarks on every page. */
const frame = (main: string) => `
- link "Skip to the content"
- banner:
  - link "Copperlane careers"
  - navigation "Site"
${main.trim()}
- contentinfo:
  - list
`;

const LANDMARKS: Record<string, string> = {
  '/': `
- main:
  - heading "Search that understands what shoppers mean" [level=1]
  - navigation "From Junior Search Developer upwards"
  - region "Departments":
    - region "Engineering"
    - region "Customer Success"
    - region "Product"
    - region "Sales"
    - region "People and Operations"
  - region "Newest roles"
  - region "How we hire"
`,
  '/roles': `
- main:
  - heading "Open roles" [level=1]
  - search "Find roles":
    - searchbox "Search roles"
  - status: /\\d+ open roles at Copperlane\\./
  - region "Engineering"
  - region "Customer Success"
  - region "Product"
  - region "Sales"
  - region "People and Operations"
`,
  '/roles/engineering-devops-2': `
- main:
  - article:
    - heading "DevOps 2" [level=1]
    - navigation "On this page"
    - complementary "At a glance"
    - region "What it's like to be a DevOps Engineer 2"
    - region "Skills that are important to this role":
      - region "New at this level"
      - region "Raised from Junior DevOps"
      - region "Carried over from Junior DevOps"
    - region "What's in it for you"
    - region "How we hire for this role"
    - region "Compared with Junior DevOps":
      - region "Requirements side by side"
    - navigation "Rungs of the ladder"
    - region "Similar roles"
`,
  '/roles/engineering-base': `
- main:
  - article:
    - heading "Base" [level=1]
    - complementary "At a glance"
    - region "Asked for in this base"
    - region "What everyone brings"
`,
  '/roles/engineering-devops-2/compare/engineering-junior-devops': `
- main:
  - article:
    - heading "DevOps 2 compared with Junior DevOps" [level=1]
    - region "What they ask for":
      - region "Requirements side by side":
        - table
    - region "The words that differ":
      - region "What it's like to be a DevOps Engineer 2"
      - region "Why you might like it"
      - region "Why we might like you"
`,
  '/compare': `
- main:
  - heading "Compare two roles" [level=1]
  - combobox "From"
  - combobox "To"
  - button "Compare"
`,
  '/skills': `
- main:
  - heading "Skills" [level=1]
  - region "Analysis Tool"
  - region "Evaluation Method"
  - region "Language"
  - region "Shop Platform"
  - region "Technical Breadth"
  - region "On their own"
`,
  '/skills/linux': `
- main:
  - article:
    - heading "Linux" [level=1]
    - region "Level 1"
    - region "Level 2"
    - region "Level 3"
    - region "Roles that ask for it"
`,
  '/ladder': `
- main:
  - heading "The ladder" [level=1]
  - region "Engineering"
  - region "Customer Success"
  - region "Product"
  - region "Sales"
  - region "People and Operations"
  - region "The same as a table":
    - table "The same as a table"
`,
  '/guide': `
- main:
  - article:
    - heading "Guide for writers" [level=1]
    - navigation "On this page"
    - region "A posting is a text file"
    - region "Text that several postings share"
    - region "Skills and levels"
    - region "Skills to choose from"
    - region "Building on another posting"
    - region "Describing a skill"
    - region "Facts about a role"
    - region "Drafts, and who sees them"
    - region "Opening, pausing and closing"
    - region "What each message means"
`,
  '/about': `
- main:
  - article:
    - heading "How our ladder works" [level=1]
`,
  '/how-we-hire': `
- main:
  - article:
    - heading "How we hire" [level=1]
`,
};

for (const [path, main] of Object.entries(LANDMARKS)) {
  test(`the landmarks of ${path}`, async ({ page }) => {
    await page.goto(path);
    await expect(page.locator('body')).toMatchAriaSnapshot(frame(main));
  });
}

test('the landmarks of a page that there is not', async ({ page, quietConsole }) => {
  quietConsole.expect(/404/);
  await page.goto('/no-such-page');
  await expect(page.locator('body')).toMatchAriaSnapshot(
    frame(`
- main:
  - heading "There is no such page" [level=1]
  - heading "Engineering" [level=2]
`),
  );
});
