import { type EffectiveRequirement, identityOf } from './requirement';

/** How one requirement differs between two roles. */
export type RequirementChange =
  | { change: 'added'; to: EffectiveRequirement }
  | {
      change: 'raised' | 'lowered' | 'changed' | 'same';
      from: EffectiveRequirement;
      to: EffectiveRequirement;
    }
  | { change: 'dropped'; from: EffectiveRequirement };

/** All requirements of two roles, told apart by how they differ. */
export interface Comparison {
  added: Extract<RequirementChange, { change: 'added' }>[];
  raised: PairedChange[];
  lowered: PairedChange[];
  /** Choices of which the count went one way and the level the other. */
  changed: PairedChange[];
  same: PairedChange[];
  dropped: Extract<RequirementChange, { change: 'dropped' }>[];
}

export type PairedChange = Extract<RequirementChange, { from: unknown; to: unknown }>;

/**
 * Compares what two roles ask for in the end. A choice is raised in count, in level or in both,
 * and changed where one goes up and the other down.
 */
export function compareRequirements(
  from: readonly EffectiveRequirement[],
  to: readonly EffectiveRequirement[],
): Comparison {
  const comparison: Comparison = {
    added: [],
    raised: [],
    lowered: [],
    changed: [],
    same: [],
    dropped: [],
  };
  const before = new Map(from.map((requirement) => [identityOf(requirement), requirement]));
  for (const requirement of to) {
    const identity = identityOf(requirement);
    const old = before.get(identity);
    before.delete(identity);
    if (!old) comparison.added.push({ change: 'added', to: requirement });
    else {
      const change = direction(old, requirement);
      comparison[change].push({ change, from: old, to: requirement });
    }
  }
  for (const requirement of before.values()) {
    comparison.dropped.push({ change: 'dropped', from: requirement });
  }
  return comparison;
}

function direction(from: EffectiveRequirement, to: EffectiveRequirement): PairedChange['change'] {
  const level = Math.sign(to.level - from.level);
  const count =
    from.kind === 'choice' && to.kind === 'choice' ? Math.sign(to.count - from.count) : 0;
  if (level === 0 && count === 0) return 'same';
  if (level >= 0 && count >= 0) return 'raised';
  return level <= 0 && count <= 0 ? 'lowered' : 'changed';
}
