import { readFileSync, writeFileSync } from 'node:fs';
import type { Checkout } from './checkout';

/**
 * Words that stand in unpublished content alone, one for each way in which it could get out. No two
 * begin alike, so that no index or difference of words divides one after its beginning.
 */
export const SECRETS = {
  title: 'bvqvelvettitle',
  slug: 'cwqvelvetslug',
  file: 'dxqvelvetfile',
  alias: 'fzqvelvetalias',
  summary: 'gbqvelvetsummary',
  department: 'hcqvelvetdepartment',
  place: 'jdqvelvetplace',
  tag: 'kfqvelvettag',
  comment: 'lgqvelvetcomment',
  yamlComment: 'mhqvelvetyaml',
  heading: 'njqvelvetheading',
  body: 'pkqvelvetbody',
  snippetName: 'qlqvelvetsnippet',
  snippetText: 'rmqvelvetpassage',
  undescribed: 'snqvelvetundescribed',
  competency: 'tpqvelvetcompetency',
  competencyTitle: 'vqqvelvetskill',
  competencyText: 'wrqvelvetproof',
  scheduled: 'xsqvelvetscheduled',
  base: 'ytqvelvetbase',
  inherited: 'zvqvelvetinherited',
} as const;

/** A word that is published, to see that the search for the others would find them. */
export const PUBLISHED = 'bbqmarigold';

/** Where the secret posting would be, and what it would be called in an address. */
export const SECRET_SLUG = `${SECRETS.slug}-spät`;

/** Writes drafts of every kind into a checkout, and what is published next to them. */
export function writeUnpublished(checkout: Checkout): void {
  const write = (path: string, text: string) => writeFileSync(checkout.path('content', path), text);
  const secret = SECRETS;
  write(
    `postings/${secret.file}.md`,
    `---
# ${secret.yamlComment}
status: draft
slug: ${SECRET_SLUG}
aliases: [${secret.alias}]
department: ${secret.department}
summary: ${secret.summary}
locations: [{ city: ${secret.place} }]
tags: [${secret.tag}]
validThrough: 2020-01-01
---
# ${secret.title}

${secret.body}
<!-- ${secret.comment} -->

## ${secret.heading}

<${secret.snippetName}.snippet/>

<skills>
${secret.undescribed}
${secret.competency}
Linux:2
</skills>

<inherit doc="engineering-devops-4.md"/>
`,
  );
  write(`snippets/${secret.snippetName}.md`, `${secret.snippetText}\n`);
  write(
    `competencies/${secret.competency}.md`,
    `# ${secret.competencyTitle}\n\n${secret.competencyText}\n`,
  );
  write(
    'postings/engineering-later.md',
    `---\nstatus: scheduled\nopensAt: 2999-01-01\n---\n# Engineering - ${secret.scheduled}\n\n## More\n\nText.\n`,
  );
  write(
    'postings/engineering-secret-base.md',
    `---\nstatus: draft\nabstract: true\n---\n# Engineering - ${secret.base}\n`,
  );
  // A published role may stand on a draft: its requirements count, and nothing else of it is told.
  write(
    'postings/engineering-devops-4.md',
    `---\nstatus: draft\n---\n# Engineering - ${secret.inherited}\n\n## More\n\n<skills>\nOnly Drafts\nLinux:3\n</skills>\n\n<inherit doc="engineering-devops-3.md"/>\n`,
  );
  write('competencies/only-drafts.md', '# Taken Over\n\nA skill.\n');
  write(
    'postings/engineering-devops-5.md',
    `---\naliases: [engineering-devops-top]\n---\n# Engineering - DevOps 5\n\n## More\n\nPublished: ${PUBLISHED}.\n\n<skills>\nNetworking:3\n</skills>\n\n<inherit doc="engineering-devops-4.md"/>\n`,
  );
  write(
    'postings/engineering-opened.md',
    '---\nstatus: scheduled\nopensAt: 2020-01-01\n---\n# Engineering - Opened\n\n## More\n\nText.\n',
  );
  const linux = checkout.path('content/competencies/linux.md');
  writeFileSync(linux, `---\naliases: [GNU/Linux]\n---\n${readFileSync(linux, 'utf8')}`);
}
