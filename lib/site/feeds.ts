import { cache } from 'react';
import { contentFolder } from '../content/folder';
import { lastChanges } from '../content/last-changes';
import { ALL, type Board } from '../feeds/board';
import { type LastChanges, lastChange, sourcesOf } from '../feeds/last-change';
import { type PublicRole, publicRoleOf } from '../feeds/public-role';
import { keyOf } from '../markup/key';
import type { Posting } from '../markup/posting';
import { jobPostingOf } from '../roles/job-posting';
import type { Library } from '../roles/library';
import { type RolePage, rolePageOf } from '../roles/role-page';
import type { Audience } from '../roles/visibility';
import { siteAddress } from './address';
import { builtAt } from './built-at';
import { departmentsOf, getSite, type Site } from './site';

/** What machines read of the site: exactly the roles that its list shows. */
export interface Feeds {
  /** The board of all roles. */
  all: Board;
  /** That of all roles, then those of departments, by token. */
  boards: ReadonlyMap<string, Board>;
  /** The roles by the last part of their pages' addresses. */
  roles: ReadonlyMap<string, PublicRole>;
  changes: LastChanges;
}

function feedsOf(site: Site): Feeds {
  const { company } = site;
  const address = siteAddress(company);
  const changes = lastChanges(contentFolder());
  const roles = new Map<string, PublicRole>();
  const rest = {
    company: company.name,
    language: company.lang,
    address,
    built: builtAt().toISOString(),
  };
  const departments = [...departmentsOf(site), ...withoutRoles(site)].map(({ name, postings }) => ({
    name,
    roles: postings.map((posting) => {
      const role = publicRoleFor(site, posting, address, changes);
      roles.set(posting.slug, role);
      return role;
    }),
  }));
  const all: Board = {
    ...rest,
    token: ALL,
    name: 'All roles',
    title: `Open roles at ${company.name}`,
    roles: departments.flatMap((department) => department.roles),
  };
  const boards = new Map([[ALL, all]]);
  for (const department of departments) {
    const token = unusedToken(department.name, boards);
    const title = `Open roles in ${department.name} at ${company.name}`;
    boards.set(token, { ...rest, ...department, token, title });
  }
  return { all, boards, roles, changes };
}

/** Whoever reads a department's feed goes on reading it while the department has no open role. */
function withoutRoles(site: Site): { name: string; postings: Posting[] }[] {
  const listed = new Set(departmentsOf(site).map(({ name }) => name));
  return (site.company.departments ?? [])
    .filter(({ name }) => !listed.has(name))
    .map(({ name }) => ({ name, postings: [] }));
}

function publicRoleFor(
  { library, audience }: Site,
  posting: Posting,
  address: string,
  changes: LastChanges,
): PublicRole {
  return publicRoleOf(posting, {
    library,
    address,
    changed: lastChange(sourcesOf(library, posting), changes),
    page: () => pageOf(library, posting, audience),
    jobPosting: (page) => {
      const result = jobPostingOf(page, library, audience);
      return result.kind === 'complete'
        ? { '@context': 'https://schema.org', ...result.jobPosting }
        : undefined;
    },
  });
}

let last: { library: Library; posting: Posting; page: RolePage } | undefined;

/** The page of a role, and the last one as often as it is asked for: a role's forms are written one after another. */
function pageOf(library: Library, posting: Posting, audience: Audience): RolePage {
  if (last?.library !== library || last.posting !== posting) {
    last = { library, posting, page: rolePageOf(library, posting, { audience }) };
  }
  return last.page;
}

/** Two departments may have the same letters and digits, and one be called All. */
function unusedToken(name: string, boards: ReadonlyMap<string, Board>): string {
  const base = keyOf(name) || 'department';
  let token = base;
  for (let number = 2; boards.has(token); number += 1) token = `${base}-${number}`;
  return token;
}

const known = new WeakMap<Site, Feeds>();

/** What machines read, made once for as long as the site is the same. */
export const getFeeds = cache(async (): Promise<Feeds> => {
  const site = await getSite();
  const feeds = known.get(site) ?? feedsOf(site);
  known.set(site, feeds);
  return feeds;
});
