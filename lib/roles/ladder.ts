import type { Posting } from '../markup/posting';
import { compareText } from '../problem/problem';
import { type LadderRung, ladderRungs } from './ladder-rung';
import type { Library } from './library';
import type { Audience } from './visibility';

/** All roles as one picture. */
export interface Ladder {
  /** Bases of no department, furthest from any role first. */
  shared: LadderRung[];
  departments: LadderDepartment[];
}

/** The ladders of one department, or of the roles that have none. */
export interface LadderDepartment {
  name: string | undefined;
  summary: string | undefined;
  grounds: Ground[];
  /** Its own bases and rungs by height, each height by name. */
  rungs: LadderRung[];
}

/** Ladders of a department that stand on the same bases. */
export interface Ground {
  /** Nearest first; none under roles that inherit nothing or stand on another department's role. */
  bases: LadderRung[];
  /** The tallest first. */
  trees: Branch[];
}

/** A rung with the rungs of its department that stand on it, those that lead highest first. */
export interface Branch {
  rung: LadderRung;
  /** A role of another department, that is here because others stand on it. */
  guest: boolean;
  seniors: Branch[];
  /** How many rungs lie on the longest way up from here, itself counted. */
  rungs: number;
}

const byTitle = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });
const byRole = (a: LadderRung, b: LadderRung): number =>
  byTitle.compare(a.posting.role, b.posting.role) || compareText(a.posting.name, b.posting.name);

/** Puts the picture together for an audience. Never fails; the same content gives the same order. */
export function ladderOf(library: Library, audience: Audience): Ladder {
  const rungs = ladderRungs(library, audience);
  const isShared = ({ posting }: LadderRung) => posting.abstract && !posting.department;
  const shared = [...rungs.values()].filter(isShared);
  const names = new Set(
    [...rungs.values()].filter((rung) => !isShared(rung)).map(({ posting }) => posting.department),
  );
  const listed = library.settings.departments ?? [];
  const place = (name: string | undefined): number => {
    const index = listed.findIndex((department) => department.name === name);
    return index === -1 ? listed.length : index;
  };
  return {
    shared: shared.sort((a, b) => a.bases.length - b.bases.length || byRole(a, b)),
    departments: [...names]
      // Whatever the comparison, an array puts undefined last, and so the roles of no department.
      .sort((a, b) => place(a) - place(b) || byTitle.compare(a ?? '', b ?? ''))
      .map((name) => ({
        name,
        summary: listed.find((department) => department.name === name)?.summary,
        grounds: groundsOf(rungs, name),
        rungs: [...rungs.values()]
          .filter((rung) => rung.posting.department === name && !isShared(rung))
          .sort((a, b) => a.height - b.height || byRole(a, b)),
      })),
  };
}

function groundsOf(
  rungs: ReadonlyMap<string, LadderRung>,
  department: string | undefined,
): Ground[] {
  const isHere = ({ department: name }: Posting) => name === department;
  const grounds = new Map<string, Ground>();
  const groundOn = (bases: readonly Posting[]): Ground => {
    const key = bases.map(({ name }) => name).join(' ');
    const ground = grounds.get(key) ?? { bases: placesOf(rungs, bases), trees: [] };
    grounds.set(key, ground);
    return ground;
  };
  const guests = new Set<LadderRung>();
  for (const rung of rungs.values()) {
    const { posting, junior, bases } = rung;
    if (posting.abstract || !isHere(posting)) continue;
    if (!junior) groundOn(bases).trees.push(branchOf(rungs, rung, department));
    else if (!isHere(junior)) for (const guest of placesOf(rungs, [junior])) guests.add(guest);
  }
  for (const guest of guests) groundOn([]).trees.push(branchOf(rungs, guest, department));
  // A base has its place in the picture also where no ladder of its department stands on it.
  const stoodOn = new Set([...grounds.values()].flatMap(({ bases }) => bases));
  for (const rung of rungs.values()) {
    const { posting, bases } = rung;
    if (posting.abstract && posting.department && isHere(posting) && !stoodOn.has(rung)) {
      groundOn([posting, ...bases]);
    }
  }
  const sorted = [...grounds].map(([key, { bases, trees }]) => ({
    key,
    ground: { bases, trees: trees.sort(byHeight) },
  }));
  return sorted
    .sort((a, b) => b.ground.bases.length - a.ground.bases.length || compareText(a.key, b.key))
    .map(({ ground }) => ground);
}

function placesOf(rungs: ReadonlyMap<string, LadderRung>, postings: readonly Posting[]) {
  return postings.flatMap(({ name }) => rungs.get(name) ?? []);
}

function branchOf(
  rungs: ReadonlyMap<string, LadderRung>,
  rung: LadderRung,
  department: string | undefined,
): Branch {
  const seniors = [...rungs.values()]
    .filter(
      ({ posting, junior }) =>
        !posting.abstract && posting.department === department && junior === rung.posting,
    )
    .map((senior) => branchOf(rungs, senior, department))
    .sort(byHeight);
  return {
    rung,
    guest: rung.posting.department !== department,
    seniors,
    rungs: 1 + (seniors[0]?.rungs ?? 0),
  };
}

function byHeight(a: Branch, b: Branch): number {
  return b.rungs - a.rungs || byRole(a.rung, b.rung);
}
