/**
 * The median time of each task in seconds. The tasks take turns, so that whatever else the machine
 * does falls on all of them alike, and each has run once before it counts.
 */
export function medianSeconds(rounds: number, tasks: readonly (() => unknown)[]): number[] {
  const times = tasks.map((): number[] => []);
  for (let round = 0; round <= rounds; round += 1) {
    for (const [index, task] of tasks.entries()) {
      globalThis.gc?.();
      const start = performance.now();
      task();
      if (round > 0) times[index]?.push((performance.now() - start) / 1000);
    }
  }
  return times.map((taken) => taken.sort((a, b) => a - b)[Math.floor(taken.length / 2)] ?? 0);
}
