import type { Posting } from '../markup/posting';
import { findSkill, type Library } from '../roles/library';
import type { ChoiceRequirement } from '../roles/requirement';
import { type LadderStep, type MeasuredStep, sizeOf } from './ladder-steps';
import { type AskedChange, askedChanges } from './requirement-changes';
import type { RoleName } from './role-name';
import { isSenior, type Seniority, seniorityOf } from './seniority';

/** Something on a ladder that a reviewer of single files does not see. */
export type LadderFinding =
  | {
      /** By its title a role is the senior of another one, and it asks for less in some way. */
      kind: 'asks-less';
      role: RoleName;
      junior: RoleName;
      less: AskedChange[];
    }
  /** A role asks for nothing that its junior role does not. */
  | { kind: 'adds-nothing'; role: RoleName; junior: RoleName }
  | {
      /** A step is much larger than the steps right below, above and beside it. */
      kind: 'large-step';
      role: RoleName;
      junior: RoleName;
      size: number;
      largestNeighbour: number;
    }
  | {
      /** Roles ask for a level of a skill that no text describes. */
      kind: 'undescribed-level';
      skill: string;
      label: string;
      level: number;
      roles: RoleName[];
    }
  | {
      /** Roles choose more skills at a level than the group has described at that level. */
      kind: 'choice-too-large';
      group: string;
      label: string;
      count: number;
      level: number;
      /** How many skills of the group have a text for the level. */
      described: number;
      options: number;
      roles: RoleName[];
    };

/** A step is much larger than another one from this many times its size on, */
const MANY_TIMES = 2;
/** and by at least this many requirements. */
const MANY_MORE = 5;

/** Finds what is odd on the ladders, in the order of the steps. */
export function ladderFindings(
  library: Library,
  measured: readonly MeasuredStep[],
): LadderFinding[] {
  return [
    ...lessThanJunior(library, measured),
    ...emptySteps(measured),
    ...largeSteps(measured),
    ...undescribedLevels(measured),
    ...largeChoices(library, measured),
  ];
}

interface Ranked extends MeasuredStep {
  posting: Posting;
  seniority: Seniority;
}

function* lessThanJunior(
  library: Library,
  measured: readonly MeasuredStep[],
): Iterable<LadderFinding> {
  const byName = new Map<string, Ranked[]>();
  for (const one of measured) {
    const posting = library.postings.get(one.step.role.name);
    // What cannot be found is a problem of its own, and makes every role ask for less.
    if (!posting || one.step.incomplete) continue;
    const seniority = seniorityOf(posting);
    byName.set(seniority.name, [
      ...(byName.get(seniority.name) ?? []),
      { ...one, posting, seniority },
    ]);
  }
  for (const ranked of byName.values()) {
    for (const senior of ranked) {
      const juniors = ranked.filter(({ seniority }) => isSenior(senior.seniority, seniority));
      // Only with the next one below: what that one lacks in turn is said of it.
      const next = juniors.find(
        ({ seniority }) => !juniors.some((other) => isSenior(other.seniority, seniority)),
      );
      if (!next) continue;
      const less = askedChanges(next.effective, senior.effective).filter(
        ({ change }) => change === 'dropped' || change === 'lowered',
      );
      if (less.length === 0) continue;
      yield { kind: 'asks-less', role: senior.step.role, junior: next.step.role, less };
    }
  }
}

function* emptySteps(measured: readonly MeasuredStep[]): Iterable<LadderFinding> {
  for (const { step } of measured) {
    if (!step.junior || step.incomplete || sizeOf(step) > 0) continue;
    yield { kind: 'adds-nothing', role: step.role, junior: step.junior };
  }
}

function* largeSteps(measured: readonly MeasuredStep[]): Iterable<LadderFinding> {
  // The lowest rung of a ladder holds all that a job is about: no other step is like it.
  const steps = measured.map(({ step }) => step).filter((step) => step.junior && !step.incomplete);
  for (const step of steps) {
    const neighbours = steps.filter((other) => other !== step && areNeighbours(step, other));
    if (!step.junior || neighbours.length === 0) continue;
    const largestNeighbour = Math.max(...neighbours.map(sizeOf));
    const size = sizeOf(step);
    if (size < MANY_TIMES * largestNeighbour || size < largestNeighbour + MANY_MORE) continue;
    yield { kind: 'large-step', role: step.role, junior: step.junior, size, largestNeighbour };
  }
}

function areNeighbours(a: LadderStep, b: LadderStep): boolean {
  const [below, above] = [a.junior?.name, b.junior?.name];
  return below === b.role.name || above === a.role.name || below === above;
}

function undescribedLevels(measured: readonly MeasuredStep[]): Iterable<LadderFinding> {
  const found = new Map<string, Extract<LadderFinding, { kind: 'undescribed-level' }>>();
  for (const { step, effective } of measured) {
    for (const requirement of effective) {
      if (requirement.kind === 'choice' || requirement.levelDescribed) continue;
      const { key: skill, label, level } = requirement;
      const known = found.get(`${skill} ${level}`);
      if (known) known.roles.push(step.role);
      else {
        const kind = 'undescribed-level';
        found.set(`${skill} ${level}`, { kind, skill, label, level, roles: [step.role] });
      }
    }
  }
  return found.values();
}

function largeChoices(
  library: Library,
  measured: readonly MeasuredStep[],
): Iterable<LadderFinding> {
  const found = new Map<string, Extract<LadderFinding, { kind: 'choice-too-large' }>>();
  for (const { step, effective } of measured) {
    for (const requirement of effective) {
      if (requirement.kind === 'skill') continue;
      const { group, label, count, level, options } = requirement;
      const described = describedOptions(library, requirement);
      // A choice of more than the group has at all is a problem that the check reports.
      if (count <= described || count > options.length) continue;
      const key = `${group} ${count} ${level}`;
      const known = found.get(key);
      if (known) known.roles.push(step.role);
      else {
        found.set(key, {
          kind: 'choice-too-large',
          group,
          label,
          count,
          level,
          described,
          options: options.length,
          roles: [step.role],
        });
      }
    }
  }
  return found.values();
}

/** How many skills of a choice have a text for its level. */
function describedOptions(library: Library, { options, level }: ChoiceRequirement): number {
  return options.filter((key) =>
    findSkill(library, key)?.document.levels.some((described) => described.level === level),
  ).length;
}
