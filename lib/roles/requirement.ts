import type { ChoiceLine, RequirementLine, SkillLine } from '../markup/requirement-line';
import { compareText } from '../problem/problem';
import { findSkill, type Library, type Skill } from './library';

/** A skill that a role asks for, at a level from 1 to 9. */
export interface SkillRequirement {
  kind: 'skill';
  key: string;
  label: string;
  level: number;
  /** Whether a competency about it exists. */
  described: boolean;
  /** Whether that competency has text for this very level. */
  levelDescribed: boolean;
}

/** A number of skills to choose from a group, each at a level from 1 to 9. */
export interface ChoiceRequirement {
  kind: 'choice';
  group: string;
  label: string;
  count: number;
  level: number;
  /** The keys to choose from, in the order of their titles. */
  options: readonly string[];
}

export type Requirement = SkillRequirement | ChoiceRequirement;

/** A place that asks for a requirement. */
export interface RequirementSource {
  /** The posting's name. */
  document: string;
  line: number;
  level: number;
}

/** What a role asks for in the end, with every place in its lineage that says so. */
export type EffectiveRequirement = Requirement & { sources: readonly RequirementSource[] };

/** What a requirement is of: two with the same identity are the same skill or group. */
export function identityOf(requirement: Requirement): string {
  return requirement.kind === 'skill' ? `skill ${requirement.key}` : `choice ${requirement.group}`;
}

/** Reads what a line of a posting asks for against the competencies that there are. */
export function requirementOf(library: Library, line: RequirementLine): Requirement {
  return line.kind === 'skill' ? skillOf(library, line) : choiceOf(library, line);
}

function skillOf(library: Library, { key, name, level }: SkillLine): SkillRequirement {
  const skill = findSkill(library, key)?.document;
  return {
    kind: 'skill',
    key: skill?.key ?? key,
    label: skill?.title ?? name,
    level,
    described: skill !== undefined,
    levelDescribed: skill?.levels.some((described) => described.level === level) ?? false,
  };
}

function choiceOf(library: Library, { group, name, count, level }: ChoiceLine): ChoiceRequirement {
  const options = groupOf(library, group).map(({ key }) => key);
  return { kind: 'choice', group, label: name, count, level, options };
}

const byTitle = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });
const groups = new WeakMap<Library, Map<string, readonly Skill[]>>();

/** The skills of a group, in the order of their titles; none where no skill begins with its name. */
export function groupOf(library: Library, group: string): readonly Skill[] {
  const known = groups.get(library) ?? new Map<string, readonly Skill[]>();
  groups.set(library, known);
  let members = known.get(group);
  if (!members) {
    members = [...library.skills.values()]
      .filter(({ key }) => key.startsWith(`${group}-`))
      .sort((a, b) => byTitle.compare(a.title, b.title) || compareText(a.key, b.key));
    known.set(group, members);
  }
  return members;
}

/** A requirement and where it is asked for. */
export interface AskedFor {
  requirement: Requirement;
  source: RequirementSource;
}

/**
 * Puts together what a lineage asks for: of a skill the highest level, of a choice the largest
 * count and the highest level, each once, in the order in which they are first asked for.
 */
export function effectiveRequirements(asked: Iterable<AskedFor>): EffectiveRequirement[] {
  const effective = new Map<string, { requirement: Requirement; sources: RequirementSource[] }>();
  for (const { requirement, source } of asked) {
    const identity = identityOf(requirement);
    const before = effective.get(identity);
    if (before) {
      before.requirement = highest(before.requirement, requirement);
      before.sources.push(source);
    } else effective.set(identity, { requirement, sources: [source] });
  }
  return [...effective.values()].map(({ requirement, sources }) => ({ ...requirement, sources }));
}

function highest(a: Requirement, b: Requirement): Requirement {
  if (a.kind === 'choice' && b.kind === 'choice') {
    return { ...a, count: Math.max(a.count, b.count), level: Math.max(a.level, b.level) };
  }
  return b.level > a.level ? b : a;
}
