import type { Posting } from '../markup/posting';
import type { Library } from './library';
import { rungsBelow } from './role';
import { rungsAboveOf } from './rungs-above';
import type { Audience } from './visibility';

/** A role's place on its ladder. */
export interface LadderPosition {
  /** From 1, the lowest. */
  rung: number;
  /** How many rungs the longest way through this one has in all. */
  rungs: number;
}

/** Where a role stands between the lowest rung below it and the highest above. */
export function ladderPosition(
  library: Library,
  posting: Posting,
  audience: Audience,
): LadderPosition {
  const rung = rungsBelow(library, posting, audience).length + 1;
  const seen = new Set([posting]);
  let above = 0;
  let next = rungsAboveOf(library, posting, audience);
  while (next.length > 0) {
    above += 1;
    for (const role of next) seen.add(role);
    // Two roles that inherit each other stand above each other: each is counted once.
    next = next
      .flatMap((role) => rungsAboveOf(library, role, audience))
      .filter((role) => !seen.has(role));
  }
  return { rung, rungs: rung + above };
}
