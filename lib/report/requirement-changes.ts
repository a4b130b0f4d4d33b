import { type Comparison, compareRequirements } from '../roles/compare';
import type { EffectiveRequirement } from '../roles/requirement';

/** What is asked for, without where. */
export type Asked =
  | { kind: 'skill'; key: string; label: string; level: number }
  | { kind: 'choice'; group: string; label: string; count: number; level: number };

/** A requirement of a role that is not what it was. */
export interface AskedChange {
  change: Exclude<keyof Comparison, 'same'>;
  from?: Asked;
  to?: Asked;
}

/** What a role asks for otherwise than before, through what it inherits too. */
export function askedChanges(
  from: readonly EffectiveRequirement[],
  to: readonly EffectiveRequirement[],
): AskedChange[] {
  const { added, raised, changed, lowered, dropped } = compareRequirements(from, to);
  return [
    ...added.map((one) => ({ change: 'added' as const, to: plain(one.to) })),
    ...[...raised, ...changed, ...lowered].map((one) => ({
      change: one.change as 'raised' | 'changed' | 'lowered',
      from: plain(one.from),
      to: plain(one.to),
    })),
    ...dropped.map((one) => ({ change: 'dropped' as const, from: plain(one.from) })),
  ];
}

function plain(requirement: EffectiveRequirement): Asked {
  const { label, level } = requirement;
  return requirement.kind === 'skill'
    ? { kind: 'skill', key: requirement.key, label, level }
    : { kind: 'choice', group: requirement.group, label, count: requirement.count, level };
}
