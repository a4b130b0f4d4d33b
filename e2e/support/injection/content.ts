import { writeFileSync } from 'node:fs';
import type { Checkout } from '../checkout';
import { LINES, payloads } from './payloads';

/** Payloads that one role shows; too many for a page that anybody could look through. */
const A_PAGE = 120;

/** Postings that a hostile person has written. */
export interface HostileContent {
  /** Addresses of the roles that are published. */
  slugs: string[];
  /** The name of a draft, for a link to it. */
  draft: string;
  skill: string;
}

/**
 * Writes content with every payload into a checkout: in the bodies of postings, in snippets (which are parsed by
 * themselves), in competencies, in names of skills, in front matter and in the settings.
 */
export function writeHostile(checkout: Checkout, handlers: readonly string[]): HostileContent {
  const write = (path: string, text: string) => writeFileSync(checkout.path('content', path), text);
  const all = payloads(handlers);
  const slugs: string[] = [];
  for (let start = 0; start < all.length; start += A_PAGE) {
    const page = start / A_PAGE;
    const names = all.slice(start, start + A_PAGE).map((payload, index) => {
      const name = `hostile-${start + index}`;
      write(`snippets/${name}.md`, `Before.\n\n${payload}\n\nAfter.\n`);
      return name;
    });
    slugs.push(`engineering-hostile-${page}`);
    write(
      `postings/engineering-hostile-${page}.md`,
      posting(page, names.map((name) => `<${name}.snippet/>`).join('\n\n')),
    );
  }
  // By itself, where nothing of ours stands between one and the next.
  const own = posting(slugs.length, all.slice(-60).join('\n\n'));
  slugs.push('engineering-hostile-own');
  write('postings/engineering-hostile-own.md', own);
  const draft = 'engineering-hostile-draft';
  write(`postings/${draft}.md`, own.replace('---\n', '---\nstatus: draft\n'));
  write(
    'competencies/hostile.md',
    `---\ntitle: ${quoted(line(0))}\n---\n# ${line(1)}\n\n${all.slice(-60).join('\n\n')}\n`,
  );
  // What one chooses from by the name of `line(1)`.
  for (const name of ['first', 'second']) {
    write(`competencies/title-h1-script-ran-script-${name}.md`, `# ${line(1)}: ${name}\n\nText.\n`);
  }
  // The settings are on every page.
  const settings = checkout.path('content/settings.yaml');
  writeFileSync(
    settings,
    Object.entries({
      name: quoted(line(2)),
      tagline: quoted(line(3)),
      about: quoted(LINES.join(' ')),
      siteUrl: 'https://careers.example',
      email: 'jobs@careers.example',
      contact: quoted(line(4)),
      hiringOrganization: quoted(line(5)),
      accommodations: quoted(line(6)),
      departments: `[{name: Engineering, summary: ${quoted(line(0))}}]`,
      links: `[{label: ${quoted(line(1))}, url: ${quoted('https://outside.example/"><script>ran()</script>')}}]`,
    })
      .map(([name, value]) => `${name}: ${value}\n`)
      .join(''),
  );
  return { slugs, draft, skill: 'hostile' };
}

function posting(number: number, body: string): string {
  return `---
summary: ${quoted(line(number))}
team: ${quoted(line(number + 1))}
level: ${quoted(line(number + 2).slice(0, 50))}
equity: ${quoted(line(number + 3))}
bonus: ${quoted(line(number + 4))}
contact: ${quoted(line(number + 5))}
hiringProcess: [${LINES.map(quoted).join(', ')}]
tags: [${LINES.map((text) => quoted(text.slice(0, 50))).join(', ')}]
locations: [{city: ${quoted(line(number))}, street: ${quoted(line(number + 1))}}]
workplace: onsite
applyUrl: ${quoted('https://outside.example/"onclick="ran()"')}
---
# Engineering - ${line(number)} ${number}

## ${line(number + 6)}

${body}

## Skills

<skills>
Hostile
${line(0)}
${line(3)}:2
2 of ${line(1)}
</skills>
`;
}

function line(index: number): string {
  return LINES[index % LINES.length] ?? '';
}

/** A string of YAML, which JSON's are. */
function quoted(text: string): string {
  return JSON.stringify(text);
}
