import { buildLibrary, type Library } from '../roles/library';
import { rolePageOf } from '../roles/role-page';
import { postingOf } from '../roles/test-support';
import { ALL, type Board } from './board';
import type { Parts } from './parts';
import { type PublicRole, publicRoleOf } from './public-role';

/** Where the sites of tests are. */
export const ADDRESS = 'https://careers.acme.example';

/** A day on which what tests write is open. */
const NOW = new Date('2026-01-15T12:00:00Z');

/** A library of these texts, by their paths, as it is on that day. */
export function feedLibrary(files: Readonly<Record<string, string>>): Library {
  return buildLibrary(
    Object.entries(files).map(([path, text]) => ({ path, text })),
    { now: NOW },
  );
}

/** What is public of a posting of a library. */
export function publicRole(
  library: Library,
  name: string,
  known: Partial<Pick<PublicRole, 'changed' | 'jobPosting'>> = {},
): PublicRole {
  const posting = postingOf(library, name);
  return publicRoleOf(posting, {
    library,
    address: ADDRESS,
    changed: known.changed,
    page: () => rolePageOf(library, posting, { audience: 'public' }),
    jobPosting: () => known.jobPosting,
  });
}

/** What is public of one posting by its text, with further files beside it. */
export function publicRoleFrom(
  text: string,
  files: Readonly<Record<string, string>> = {},
): PublicRole {
  return publicRole(feedLibrary({ 'postings/gardener.md': text, ...files }), 'gardener');
}

/** A board with these roles. */
export function boardOf(...roles: PublicRole[]): Board {
  return {
    token: ALL,
    name: 'All roles',
    title: 'Open roles at Acme & Söhne',
    company: 'Acme & Söhne',
    language: 'en',
    address: ADDRESS,
    roles,
    built: '2026-05-01T12:00:00.000Z',
  };
}

/** A document that is written in parts. */
export function joined(parts: Parts): string {
  return [...parts].join('');
}

/** A posting that says all that a job board asks for. */
export const COMPLETE = `---
requisitionId: R-7
team: Lawns
datePosted: 2026-01-02
validThrough: 2026-03-31
timezone: Europe/Lisbon
employmentType: [FULL_TIME, TEMPORARY]
workplace: hybrid
locations:
  - {street: Rua 1, postalCode: 1000-001, city: Lisbon, country: PT}
  - {city: Porto, region: Norte, country: PT}
salary: {min: 52000, max: 61000.5, currency: EUR, unit: YEAR, note: Before tax}
summary: Rakes & more.
tags: [outdoors]
applyUrl: https://acme.example/apply?role=gardener&from=site
---
# Grounds - Gardener

You rake <b>&lt;leaves&gt;</b>.

## What's asked

<skills>
Raking:2
</skills>
`;

/** A fully remote role without dates or pay. */
export const REMOTE = `---
workplace: remote
applicantLocations:
  - {type: City, name: Faro}
  - {type: Country, name: Portugal}
  - {name: Spain}
---
# Writer

## Work

Write.
`;

/** A posting that would break what is put together carelessly. */
export const HOSTILE = [
  '---',
  'validThrough: 2026-03-31',
  'applyUrl: "https://["',
  'summary: "A; b, c: \\x01\\\\n"',
  '---',
  '# A ]]> & <b>"B"</b> \u0001\ufffe 😀',
  '',
  '## W',
  '',
  '`]]>` & \u0002 <i>x</i> \u000b',
].join('\n');
