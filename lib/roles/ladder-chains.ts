import type { Branch } from './ladder';
import type { LadderRung } from './ladder-rung';

/** A ladder without branches. */
export interface Chain {
  /** The rung that it stands on where that is part of another ladder; none stands on the floor. */
  foot: LadderRung | undefined;
  /** From the lowest up; never empty but for a guest that nothing stands on. */
  rungs: LadderRung[];
}

/**
 * Takes a tree apart into ladders without branches: the longest way up first, then what branches
 * off, in the order in which one passes it climbing.
 */
export function chainsOf(tree: Branch): Chain[] {
  return tree.guest
    ? tree.seniors.flatMap((senior) => climb(senior, tree.rung))
    : climb(tree, undefined);
}

function climb(start: Branch, foot: LadderRung | undefined): Chain[] {
  const rungs: LadderRung[] = [];
  const aside: Chain[] = [];
  for (let branch: Branch | undefined = start; branch; branch = branch.seniors[0]) {
    const { rung, seniors } = branch;
    rungs.push(rung);
    aside.push(...seniors.slice(1).flatMap((senior) => climb(senior, rung)));
  }
  return [{ foot, rungs }, ...aside];
}

/** How many ladders stand side by side in a tree: it is as wide as it has tops. */
export function widthOf({ seniors }: Branch): number {
  return seniors.length === 0 ? 1 : seniors.reduce((sum, senior) => sum + widthOf(senior), 0);
}

/** All rungs of a tree, each before what stands on it. */
export function climbing(branch: Branch): Branch[] {
  return [branch, ...branch.seniors.flatMap(climbing)];
}
