import { diffArrays } from 'diff';

/** Neighbours that two sequences have in common, or some of one in the place of some of the other. */
export interface Run<T> {
  same: boolean;
  from: readonly T[];
  to: readonly T[];
}

/**
 * The most things that may come and go. Beyond it all counts as replaced: nobody reads that many
 * changes, and to find them takes time with the square of their number.
 */
export const MOST_CHANGES = 300;

/** Tells two sequences apart by the keys of what is in them. Runs that are the same alternate with others. */
export function runsOf<T extends { key: string }>(from: readonly T[], to: readonly T[]): Run<T>[] {
  // Numbers, since they are compared so often that it takes half the time.
  const numbers = new Map<string, number>();
  const numberOf = ({ key }: T) => {
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  };
  const changes = diffArrays(from.map(numberOf), to.map(numberOf), { maxEditLength: MOST_CHANGES });
  if (!changes) return [{ same: false, from, to }];
  const runs: Run<T>[] = [];
  let older = 0;
  let newer = 0;
  for (const { added, removed, count } of changes) {
    const run = {
      same: !added && !removed,
      from: added ? [] : from.slice(older, older + count),
      to: removed ? [] : to.slice(newer, newer + count),
    };
    older += run.from.length;
    newer += run.to.length;
    addRun(runs, run);
  }
  return runs;
}

/** Adds a run at the end, or to the last one where both are changes. */
export function addRun<T>(runs: Run<T>[], run: Run<T>): void {
  const last = runs.at(-1);
  if (!last || last.same || run.same) runs.push(run);
  else {
    runs[runs.length - 1] = {
      same: false,
      from: last.from.concat(run.from),
      to: last.to.concat(run.to),
    };
  }
}
