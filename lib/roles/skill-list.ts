import { keyOf } from '../markup/key';
import type { Posting } from '../markup/posting';
import { compareText } from '../problem/problem';
import type { Library, Skill } from './library';
import { groupOf } from './requirement';
import { resolveRole } from './role';
import { type Audience, isListed, isUnpublished, maySee, statusOf } from './visibility';

/** A skill that roles ask for, described or not. */
export interface SkillEntry {
  key: string;
  title: string;
  /** What describes it; undefined where nobody has yet. */
  skill: Skill | undefined;
  /** Whether a listed posting asks for it; else only the pages of unlisted roles lead to it. */
  listed: boolean;
  /** The listed roles one can apply for that ask by name, themselves or through what they inherit. */
  roles: SkillAsker[];
  /** Those of them that have it in a choice. */
  choices: SkillAsker[];
}

/** A role that asks for a skill, and at which level. */
export interface SkillAsker {
  posting: Posting;
  level: number;
}

/** Skills that belong together. */
export interface SkillGroup {
  key: string;
  title: string;
  skills: SkillEntry[];
}

const byTitle = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/**
 * Every skill that a role the audience may see asks for, by key, in order of title. A competency
 * that only drafts use is as unpublished as they are; bases ask for nobody and are not counted.
 * Unlisted roles, and those that are closed, filled or paused, are named nowhere.
 */
export function skillEntries(library: Library, audience: Audience): Map<string, SkillEntry> {
  const entries = new Map<string, SkillEntry>();
  const entryOf = (key: string, label: string): SkillEntry => {
    const skill = library.skills.get(key);
    const entry = entries.get(key) ?? {
      key,
      title: skill?.title ?? label,
      skill,
      listed: false,
      roles: [],
      choices: [],
    };
    entries.set(key, entry);
    return entry;
  };
  const postings = [...library.postings.values()]
    .filter((posting) => maySee(posting, audience))
    .sort((a, b) => byTitle.compare(a.title, b.title) || compareText(a.name, b.name));
  for (const posting of postings) {
    const listed = isListed(posting, audience);
    const isNamed = listed && !posting.abstract && takesApplications(posting);
    for (const requirement of resolveRole(library, posting, audience).effective) {
      const asker = { posting, level: requirement.level };
      if (requirement.kind === 'skill') {
        const entry = entryOf(requirement.key, requirement.label);
        entry.listed ||= listed;
        if (isNamed) entry.roles.push(asker);
      } else {
        for (const { key, title } of groupOf(library, requirement.group)) {
          const entry = entryOf(key, title);
          entry.listed ||= listed;
          if (isNamed) entry.choices.push(asker);
        }
      }
    }
  }
  return new Map(
    [...entries].sort(
      ([, a], [, b]) => byTitle.compare(a.title, b.title) || compareText(a.key, b.key),
    ),
  );
}

/** Whether one can apply, or will be able to once it is published, as only previews show. */
function takesApplications(posting: Posting): boolean {
  return statusOf(posting) === 'open' || isUnpublished(posting);
}

const NO_GROUP = 'On their own';

/**
 * The listed skills by the groups that roles choose from, and those of no group last. A group is
 * called what the first role that chooses from it calls it.
 */
export function skillGroups(
  library: Library,
  audience: Audience,
  entries: ReadonlyMap<string, SkillEntry>,
): SkillGroup[] {
  const groups = new Map<string, SkillGroup>();
  const grouped = new Set<string>();
  for (const posting of library.postings.values()) {
    if (!isListed(posting, audience)) continue;
    for (const line of posting.body.skills.flatMap(({ requirements }) => requirements)) {
      if (line.kind !== 'choice' || groups.has(line.group)) continue;
      const skills = groupOf(library, line.group).flatMap(({ key }) => entries.get(key) ?? []);
      for (const { key } of skills) grouped.add(key);
      if (skills.length > 0) groups.set(line.group, { key: line.group, title: line.name, skills });
    }
  }
  const rest = [...entries.values()].filter(({ key, listed }) => listed && !grouped.has(key));
  const sorted = [...groups.values()].sort((a, b) => byTitle.compare(a.title, b.title));
  return rest.length === 0
    ? sorted
    : [...sorted, { key: keyOf(NO_GROUP), title: NO_GROUP, skills: rest }];
}
