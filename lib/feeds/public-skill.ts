import { findSkill, type Library } from '../roles/library';
import type { EffectiveRequirement } from '../roles/requirement';
import type { Role } from '../roles/role';

/** A skill that a role asks for, or a number of skills to choose from a list. */
export interface PublicSkill {
  name: string;
  /** From 1 to 9. */
  level: number;
  /** Whether only bases ask for it, so that everyone in the company or the department brings it. */
  base: boolean;
  /** How many to choose of which; only where the role does not ask for one skill by name. */
  choose?: { count: number; from: string[] };
}

/** What a role asks for, its own lines first. */
export function publicSkills(library: Library, role: Role): PublicSkill[] {
  const base = new Set(baseRequirements(role));
  return role.effective.map((requirement) => ({
    name: requirement.label,
    level: requirement.level,
    base: base.has(requirement),
    ...(requirement.kind === 'choice'
      ? { choose: { count: requirement.count, from: titlesOf(library, requirement.options) } }
      : {}),
  }));
}

/** What only the bases in a role's lineage ask for. */
export function baseRequirements(role: Role): EffectiveRequirement[] {
  const bases = new Set(role.lineage.filter(({ abstract }) => abstract).map(({ name }) => name));
  return role.effective.filter(({ sources }) =>
    sources.every(({ document }) => bases.has(document)),
  );
}

function titlesOf(library: Library, keys: readonly string[]): string[] {
  return keys.map((key) => findSkill(library, key)?.document.title ?? key);
}
