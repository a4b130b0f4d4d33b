import type { PostingFields, SettingsFields, Status } from '../markup/fields';
import type { Posting } from '../markup/posting';
import { employmentWords, whereOf } from './facts';
import { ladderPosition } from './ladder-position';
import type { Library } from './library';
import { groupOf } from './requirement';
import { resolveRole } from './role';
import { type Audience, statusOf } from './visibility';

/** A skill that a role asks for, at a level from 1 to 9. */
export interface CardSkill {
  key: string;
  title: string;
  level: number;
  /** Whether it is asked for only as one of several to choose from. */
  choice: boolean;
}

/** What a list shows of a role, and what it can be found by. */
export interface RoleCard {
  /** The posting's name, which no two cards share. */
  name: string;
  slug: string;
  role: string;
  /** The department, or what stands in for none. */
  department: string;
  /** What the company calls its level, such as IC3. */
  level: string | undefined;
  /** The height of its rung, 1 at the bottom of its ladder. */
  rung: number;
  /** How many rungs that ladder has. */
  rungs: number;
  summary: string | undefined;
  /** Where it is done, in a few words. */
  where: string | undefined;
  /** Fully remote, be it from one country only. */
  remote: boolean;
  /** The countries and regions that one may live in. */
  homes: string[];
  /** Its offices: towns and the countries they are in. */
  offices: string[];
  /** Full time, part time and so on, in words. */
  employment: string[];
  skills: CardSkill[];
  /** Further words to find it by. */
  tags: string[];
  /** A calendar day, `2026-03-31`. */
  datePosted: string | undefined;
  status: Status;
}

interface RoleCardOptions {
  audience: Audience;
  /** The department, or what stands in for none. */
  department: string;
}

/** The card of a role that its audience may see. */
export function roleCardOf(
  library: Library,
  posting: Posting,
  { audience, department }: RoleCardOptions,
): RoleCard {
  const { fields } = posting;
  return {
    name: posting.name,
    slug: posting.slug,
    role: posting.role,
    department,
    level: fields.level,
    ...ladderPosition(library, posting, audience),
    summary: fields.summary,
    where: whereOf(posting, library.settings),
    remote: fields.workplace === 'remote',
    homes: [...new Set((fields.applicantLocations ?? []).map(({ name }) => name))],
    offices: officesOf(fields, library.settings),
    employment: [...new Set(employmentWords(fields))],
    skills: skillsOf(library, posting, audience),
    tags: fields.tags ?? [],
    datePosted: fields.datePosted,
    status: statusOf(posting),
  };
}

/** Countries are named in the language of the site, so that one is not two in a list of them. */
function officesOf({ locations = [] }: PostingFields, { lang = 'en' }: SettingsFields): string[] {
  const countryName = new Intl.DisplayNames(lang, { type: 'region' });
  return [
    ...new Set(
      locations.flatMap(({ city, region, country }) => [
        ...(city || region ? [city ?? region ?? ''] : []),
        ...(country ? [countryName.of(country) ?? country] : []),
      ]),
    ),
  ];
}

/** A skill that is asked for counts as such, also where a choice lists it at a higher level. */
function skillsOf(library: Library, posting: Posting, audience: Audience): CardSkill[] {
  const { effective } = resolveRole(library, posting, audience);
  const skills = new Map<string, CardSkill>();
  for (const requirement of effective) {
    if (requirement.kind !== 'skill') continue;
    const { key, label, level } = requirement;
    skills.set(key, { key, title: label, level, choice: false });
  }
  for (const requirement of effective) {
    if (requirement.kind !== 'choice') continue;
    for (const { key, title } of groupOf(library, requirement.group)) {
      const known = skills.get(key);
      if (known && (!known.choice || known.level >= requirement.level)) continue;
      skills.set(key, { key, title, level: requirement.level, choice: true });
    }
  }
  return [...skills.values()];
}
