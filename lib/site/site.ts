import { cache } from 'react';
import { checkLibrary } from '../check/check';
import type { SettingsFields } from '../markup/fields';
import type { Posting } from '../markup/posting';
import type { ContentSource } from '../markup/source';
import { compareText, type Problem } from '../problem/problem';
import { factsOf } from '../roles/facts';
import { buildLibrary, type Library, type Parsers } from '../roles/library';
import { rungsBelow } from '../roles/role';
import { comparableRoles, type RoleComparison, roleComparisonOf } from '../roles/role-comparison';
import { type RolePage, rolePageOf } from '../roles/role-page';
import { type SkillEntry, type SkillGroup, skillEntries, skillGroups } from '../roles/skill-list';
import {
  type Audience,
  closed,
  closesByItself,
  isAdvertised,
  isUnpublished,
  maySee,
} from '../roles/visibility';
import { siteAudience } from './audience';
import { builtAt } from './built-at';
import { siteContent } from './content';
import { siteInDevelopment } from './development';
import { readPictures } from './pictures';

/** The content of this site, ready for its pages. */
export interface Site {
  library: Library;
  audience: Audience;
  company: Company;
  /** The postings that have a page, by address and in its order. */
  pages: ReadonlyMap<string, Posting>;
  /** Former addresses, which lead to the postings that have them now. */
  moved: ReadonlyMap<string, Posting>;
  /** By file; empty for the public, whose build has been checked already. */
  problems: ReadonlyMap<string, readonly Problem[]>;
}

/** The company's settings with what stands in where it has written none. */
export interface Company extends SettingsFields {
  name: string;
  lang: string;
}

async function loadSite(source: ContentSource, parsers?: Parsers): Promise<Site> {
  const pictures = await readPictures();
  const library = buildLibrary(source.files, { now: builtAt(), pictures, parsers });
  const audience = siteAudience();
  const found = audience === 'preview' ? checkLibrary(library, source) : [];
  const problems = new Map<string, Problem[]>();
  for (const problem of found) {
    problems.set(problem.file, [...(problems.get(problem.file) ?? []), problem]);
  }
  const { settings } = library;
  const pages = pagesOf(library, audience);
  return {
    library,
    audience,
    company: { ...settings, name: settings.name ?? 'Our company', lang: settings.lang ?? 'en' },
    pages,
    moved: movedOf(pages),
    problems,
  };
}

/** Where two postings claim an address, the first by name keeps it, and the check says so. */
function pagesOf(library: Library, audience: Audience): Map<string, Posting> {
  const pages = new Map<string, Posting>();
  const visible = [...library.postings.values()].filter((posting) => maySee(posting, audience));
  for (const posting of visible.sort((a, b) => compareText(a.slug, b.slug))) {
    if (!pages.has(posting.slug)) pages.set(posting.slug, posting);
  }
  return pages;
}

/** Aliases, and the names of files that have another address; what has a page of its own keeps it. */
function movedOf(pages: ReadonlyMap<string, Posting>): Map<string, Posting> {
  const moved = new Map<string, Posting>();
  for (const posting of pages.values()) {
    for (const former of [posting.name, ...(posting.fields.aliases ?? [])]) {
      if (!pages.has(former) && !moved.has(former)) moved.set(former, posting);
    }
  }
  return moved;
}

let built: Promise<Site> | undefined;

/**
 * The site of this process. A production process reads its content once; in development it is read again after each
 * save.
 */
export const getSite = cache((): Promise<Site> => {
  if (process.env.NODE_ENV === 'development') return siteInDevelopment(loadSite);
  built ??= siteContent().then((source) => loadSite(source));
  return built;
});

/** Advertised roles of one department, or of none. */
export interface Department {
  name: string;
  /** Whether `name` is one that the company uses, or one that stands in for none. */
  named: boolean;
  summary: string | undefined;
  postings: Posting[];
}

const NO_DEPARTMENT = 'Other roles';
const byTitle = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/** The roles that are advertised, by department in the order of the settings, then by name. */
export function departmentsOf({ library, audience, company }: Site): Department[] {
  const order = new Map((company.departments ?? []).map(({ name }, index) => [name, index]));
  const departments = new Map<string, Department>();
  for (const posting of library.postings.values()) {
    if (!isAdvertised(posting, audience)) continue;
    const name = posting.department ?? NO_DEPARTMENT;
    const department = departments.get(name) ?? {
      name,
      named: posting.department !== undefined,
      summary: company.departments?.find((listed) => listed.name === name)?.summary,
      postings: [],
    };
    department.postings.push(posting);
    departments.set(name, department);
  }
  const rungOrder = byRung(library, audience);
  const place = ({ name, named }: Department) =>
    named ? (order.get(name) ?? order.size) : Number.MAX_SAFE_INTEGER;
  return [...departments.values()]
    .map((department) => ({ ...department, postings: department.postings.sort(rungOrder) }))
    .sort((a, b) => place(a) - place(b) || byTitle.compare(a.name, b.name));
}

/** Ladders in order of their lowest rung's title, and each from the bottom up. */
function byRung(library: Library, audience: Audience): (a: Posting, b: Posting) => number {
  const ladders = new Map<Posting, { lowest: Posting; height: number }>();
  const ladderOf = (posting: Posting) => {
    const known = ladders.get(posting);
    if (known) return known;
    const below = rungsBelow(library, posting, audience);
    const ladder = { lowest: below.at(-1) ?? posting, height: below.length };
    ladders.set(posting, ladder);
    return ladder;
  };
  return (a, b) => {
    const [first, second] = [ladderOf(a), ladderOf(b)];
    return (
      byTitle.compare(first.lowest.role, second.lowest.role) ||
      first.height - second.height ||
      byTitle.compare(a.role, b.role) ||
      compareText(a.name, b.name)
    );
  };
}

/** The page of a role by its address; undefined where the audience has none there. */
export const getRolePage = cache(async (slug: string): Promise<RolePage | undefined> => {
  const site = await getSite();
  const posting = site.pages.get(slug);
  return (
    posting &&
    rolePageOf(site.library, posting, {
      audience: site.audience,
      problemsOf: (file) => site.problems.get(file) ?? [],
    })
  );
});

/** The page of a role as it is once its deadline has passed; undefined where it has none. */
export const getClosedPage = cache(async (slug: string): Promise<RolePage | undefined> => {
  const { library } = await getSite();
  const page = await getRolePage(slug);
  if (!page || !closesByItself(page.role.posting)) return undefined;
  const posting = closed(page.role.posting);
  const facts = factsOf(posting, library.settings);
  return { ...page, facts, role: { ...page.role, posting } };
});

/** The skills that have a page, described or not, by key and in order of title. */
export const getSkills = cache(async (): Promise<ReadonlyMap<string, SkillEntry>> => {
  const site = await getSite();
  return skillsOf(site);
});

const skills = new WeakMap<Site, ReadonlyMap<string, SkillEntry>>();

function skillsOf(site: Site): ReadonlyMap<string, SkillEntry> {
  const known = skills.get(site) ?? skillEntries(site.library, site.audience);
  skills.set(site, known);
  return known;
}

/** The former keys of skills that have a page, with the present ones. */
export const getMovedSkills = cache(async (): Promise<ReadonlyMap<string, string>> => {
  const { library } = await getSite();
  const known = await getSkills();
  return new Map(
    [...library.aliases.skills].filter(([former, now]) => known.has(now) && !known.has(former)),
  );
});

/** The same skills by the groups that roles choose from. */
export const getSkillGroups = cache(async (): Promise<SkillGroup[]> => {
  const site = await getSite();
  return skillGroups(site.library, site.audience, skillsOf(site));
});

/** The postings that are still to be published, bases too, in order of title; none for the public. */
export function unpublishedPostings({ library, audience }: Site): Posting[] {
  return [...library.postings.values()]
    .filter((posting) => isUnpublished(posting) && maySee(posting, audience))
    .sort((a, b) => byTitle.compare(a.title, b.title) || compareText(a.name, b.name));
}

/** The advertised roles with a day of publication, the newest first. */
export function newestRoles({ library, audience }: Site, most: number): Posting[] {
  return [...library.postings.values()]
    .filter((posting) => posting.fields.datePosted && isAdvertised(posting, audience))
    .sort(
      (a, b) =>
        compareText(b.fields.datePosted ?? '', a.fields.datePosted ?? '') ||
        byTitle.compare(a.title, b.title),
    )
    .slice(0, most);
}

/** The tallest ladder of advertised roles, from the lowest rung up; empty where there is none. */
export function tallestLadder({ library, audience }: Site): Posting[] {
  let tallest: Posting[] = [];
  for (const posting of library.postings.values()) {
    if (!isAdvertised(posting, audience)) continue;
    const below = rungsBelow(library, posting, audience);
    const ladder = [...below.reverse(), posting].filter((rung) => isAdvertised(rung, audience));
    if (ladder.length > tallest.length) tallest = ladder;
  }
  return tallest;
}

/** Two roles side by side, by their addresses; undefined where one has no page. */
export const getComparison = cache(
  async (from: string, to: string): Promise<RoleComparison | undefined> => {
    const { library, audience, pages } = await getSite();
    const [older, newer] = [pages.get(from), pages.get(to)];
    return older && newer && roleComparisonOf(library, older, newer, audience);
  },
);

/** The roles that a role has a prerendered comparison with: its lineage and its siblings. */
export async function comparableWith(posting: Posting): Promise<Posting[]> {
  const { library, audience } = await getSite();
  return comparableRoles(library, posting, audience);
}
