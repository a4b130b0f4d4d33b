import type { Comparison } from '../roles/compare';
import { ladderOf } from '../roles/ladder';
import type { LadderRung } from '../roles/ladder-rung';
import type { Library } from '../roles/library';
import type { EffectiveRequirement } from '../roles/requirement';
import { resolveRole, stepOf } from '../roles/role';
import { type RoleName, roleNameOf } from './role-name';

/** The step up to a role, from its junior role or from the bases that it stands on. */
export interface LadderStep {
  role: RoleName;
  /** None for roles of no department. */
  department?: string;
  /** 1 for the lowest rung. */
  height: number;
  /** None for a lowest rung. */
  junior?: RoleName;
  /** Some of what it inherits is not there, so that the step cannot be measured. */
  incomplete: boolean;
  /** How many skills the step adds, and how many it raises. */
  added: number;
  raised: number;
  /** How many choices it adds, or raises in count or level. */
  choices: number;
  /** How many requirements the role has in all. */
  asked: number;
}

/** A step with what it was measured by. */
export interface MeasuredStep {
  step: LadderStep;
  effective: readonly EffectiveRequirement[];
}

/** How many requirements a step adds and raises, of whatever kind. */
export function sizeOf({ added, raised, choices }: LadderStep): number {
  return added + raised + choices;
}

/** The steps of all ladders, drafts among them: by department, each from the bottom up. */
export function ladderSteps(library: Library): MeasuredStep[] {
  return ladderOf(library, 'preview').departments.flatMap(({ rungs }) =>
    rungs.filter(({ posting }) => !posting.abstract).map((rung) => measure(library, rung)),
  );
}

function measure(library: Library, { posting, junior, height }: LadderRung): MeasuredStep {
  const role = { ...resolveRole(library, posting, 'preview'), junior };
  const { comparison } = stepOf(library, role, 'preview');
  const { department } = posting;
  return {
    effective: role.effective,
    step: {
      role: roleNameOf(posting),
      ...(department === undefined ? {} : { department }),
      height,
      ...(junior ? { junior: roleNameOf(junior) } : {}),
      incomplete: role.incomplete,
      ...countsOf(comparison),
      asked: role.effective.length,
    },
  };
}

function countsOf({ added, raised, changed }: Comparison) {
  const isSkill = ({ to }: { to: EffectiveRequirement }) => to.kind === 'skill';
  const more = [...added, ...raised, ...changed];
  return {
    added: added.filter(isSkill).length,
    raised: raised.filter(isSkill).length,
    choices: more.filter((change) => !isSkill(change)).length,
  };
}
