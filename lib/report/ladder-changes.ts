import type { Correspondence } from './correspondence';
import type { LadderFinding } from './ladder-findings';
import { ladderMeter } from './ladder-meter';
import type { LadderStep } from './ladder-steps';
import type { Revision } from './revision';
import type { RoleName } from './role-name';

/** A step that is new or has another size. */
export interface StepChange {
  /** None of a role that is new. */
  from?: LadderStep;
  to: LadderStep;
}

/** What a change does to the ladders. */
export interface LadderChanges {
  steps: StepChange[];
  findings: { new: LadderFinding[]; solved: LadderFinding[] };
}

/** Steps that cannot be measured, because something inherited is not there, are left out. */
export function ladderChanges(
  base: Revision,
  head: Revision,
  { now, before }: Correspondence,
): LadderChanges {
  const older = ladderMeter(base.library);
  const newer = ladderMeter(head.library);
  const stepsBefore = new Map(older.steps.map((step) => [step.role.name, step]));
  const steps = newer.steps
    .map((to): StepChange => {
      const from = stepsBefore.get(before('posting', to.role.name));
      return from ? { from, to } : { to };
    })
    .filter(({ from, to }) => !to.incomplete && !from?.incomplete && !isSame(from, to));
  const known = new Set(older.findings.map((finding) => identityOf(finding, now)));
  const present = new Set(newer.findings.map((finding) => identityOf(finding, same)));
  // What a role has only lost by a broken reference is not solved.
  const unmeasured = new Set(
    newer.steps.filter(({ incomplete }) => incomplete).map(({ role }) => role.name),
  );
  return {
    steps,
    findings: {
      new: newer.findings.filter((finding) => !known.has(identityOf(finding, same))),
      solved: older.findings.filter(
        (finding) =>
          !present.has(identityOf(finding, now)) &&
          !rolesOf(finding).some(({ name }) => unmeasured.has(now('posting', name))),
      ),
    },
  };
}

function isSame(from: LadderStep | undefined, to: LadderStep): boolean {
  return (
    from !== undefined &&
    from.added === to.added &&
    from.raised === to.raised &&
    from.choices === to.choices
  );
}

const same: Correspondence['now'] = (_kind, name) => name;

function rolesOf(finding: LadderFinding): RoleName[] {
  return 'roles' in finding ? finding.roles : [finding.role, finding.junior];
}

/** What a finding is of, whatever it counts: two with the same identity are the same oddity. */
function identityOf(finding: LadderFinding, now: Correspondence['now']): string {
  const { kind } = finding;
  switch (kind) {
    case 'undescribed-level':
      return `${kind} ${now('competency', finding.skill)} ${finding.level}`;
    case 'choice-too-large':
      return `${kind} ${finding.group} ${finding.count} ${finding.level}`;
    case 'asks-less':
    case 'adds-nothing':
    case 'large-step':
      return `${kind} ${now('posting', finding.role.name)} ${now('posting', finding.junior.name)}`;
  }
}
