import { stringify } from 'yaml';
import { readableShade } from '../../markup/colour';
import type { Company } from './company';

/** Files by their paths below the repository. */
export type OwnFiles = Record<string, string>;

/** The skills that the first role asks for: everybody needs them, and the sample describes them already. */
export const FIRST_SKILLS = ['communication', 'writing'] as const;

/** What a company's own site begins with, in place of the sample company. */
export function ownContent(company: Company): OwnFiles {
  const { name, tagline, title, department, summary, siteUrl, email, accent } = company;
  const settings = {
    name,
    tagline,
    ...(siteUrl ? { siteUrl } : {}),
    ...(email ? { email, applyEmail: email } : {}),
    ...(accent ? { colors: { accent, accentDark: readableShade(accent, 'dark') } } : {}),
    departments: [{ name: department }],
  };
  return {
    'content/settings.yaml': `# The company behind this careers site. docs/posting-language.md says what else may stand here.\n${stringify(settings)}`,
    'content/snippets/welcome.md': `${escaped(name)}: ${escaped(tagline)}\n`,
    [`content/postings/${slugOf(department, title)}.md`]: firstPosting(company, summary),
    'app/(text)/how-we-hire/page.mdx': HOW_WE_HIRE,
  };
}

/** The name of a file, and so of an address, made of words in any script. */
function slugOf(...words: string[]): string {
  const slug = words
    .join(' ')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return Array.from(slug).slice(0, 60).join('').replace(/-+$/, '') || 'first-role';
}

function firstPosting({ title, department }: Company, summary: string): string {
  const fields = { status: 'draft', department, summary };
  return `---
${stringify(fields)}---
# ${escaped(title)}

<welcome.snippet/>

## What you will do

${escaped(summary)}

## Skills that are important to this role

<skills>
Communication
Writing
</skills>
`;
}

/** Words as Markdown that shows them and nothing else. */
function escaped(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>#|&~]|^(?=[-+=:])|^(?=\d+[.)])/g, '\\$&');
}

/** What is true of every site that shows roles as rungs; the company's own steps belong beside it. */
const HOW_WE_HIRE = `export const metadata = {
  title: 'How we hire',
  description: 'What a role’s page tells you, and how to use it when you apply.',
};

# How we hire

Each role has a page, and the page is what we go by. It says what you would do, which skills the work
asks for and at which level, and how the role differs from the one below it.

## Before you apply

Read the skills. Each has a page of its own, which says how somebody shows that they have it and how
they get better at it. What is new at a level is where you would grow; what is carried over from the
role below is what the work builds on.

If a role asks for more than you bring, look at the one below it on [the ladder](/ladder).

## When you apply

Write about the skills that are on the page, and about what you did with them. Nothing that is not on
the page decides.
`;
