import { runsOf } from './prose-runs';

/** Something of two texts, or of one of them that has no counterpart in the other. */
export type Pair<T> =
  | { from: T; to: T }
  | { from: T; to?: undefined }
  | { from?: undefined; to: T };

/** The most pairs of which the likeness is looked at between two things that are the same. */
const MOST_PAIRS = 10_000;

/**
 * Pairs things in their order: those with the same key, and between these the ones that are most
 * alike. What has no counterpart stands alone, the older before the newer.
 *
 * @param likeness from 0 to 1; 0 for what is not to be paired
 */
export function pairInOrder<T extends { key: string }>(
  from: readonly T[],
  to: readonly T[],
  likeness: (a: T, b: T) => number,
): Pair<T>[] {
  const pairs: Pair<T>[] = [];
  for (const run of runsOf(from, to)) {
    if (run.same) {
      for (const [i, thing] of run.to.entries())
        pairs.push({ from: run.from[i] ?? thing, to: thing });
    } else for (const pair of pairAlike(run.from, run.to, likeness)) pairs.push(pair);
  }
  return pairs;
}

/** Pairs so that the likeness of all pairs together is the greatest that their order allows. */
function pairAlike<T>(
  from: readonly T[],
  to: readonly T[],
  likeness: (a: T, b: T) => number,
): Pair<T>[] {
  const looked = from.length * to.length <= MOST_PAIRS ? from : [];
  const likes = looked.map((older) => to.map((newer) => likeness(older, newer)));
  // The greatest likeness that is to be had from the i-th older and the j-th newer one on.
  const sums = looked.map(() => new Float64Array(to.length));
  const sum = (i: number, j: number) => sums[i]?.[j] ?? 0;
  const paired = (i: number, j: number) => {
    const like = likes[i]?.[j] ?? 0;
    return like > 0 ? like + sum(i + 1, j + 1) : 0;
  };
  for (const [i, row] of [...sums.entries()].reverse()) {
    for (let j = to.length - 1; j >= 0; j -= 1) {
      row[j] = Math.max(paired(i, j), sum(i + 1, j), sum(i, j + 1));
    }
  }
  const pairs: Pair<T>[] = [];
  for (let [i, j] = [0, 0]; ; ) {
    const [older, newer] = [from[i], to[j]];
    if (older && newer && paired(i, j) > 0 && paired(i, j) === sum(i, j)) {
      pairs.push({ from: older, to: newer });
      i += 1;
      j += 1;
    } else if (older && (!newer || sum(i + 1, j) >= sum(i, j + 1))) {
      pairs.push({ from: older });
      i += 1;
    } else if (newer) {
      pairs.push({ to: newer });
      j += 1;
    } else return pairs;
  }
}
