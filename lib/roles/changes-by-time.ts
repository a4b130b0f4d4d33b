import type { Posting } from '../markup/posting';
import type { SourceFile } from '../markup/source';
import { buildLibrary } from './library';
import { statusOf } from './visibility';

/** The postings that have opened or closed by themselves between two moments, as they are at the later one. */
export function changesByTime(files: readonly SourceFile[], since: Date, now: Date): Posting[] {
  const before = buildLibrary(files, { now: since }).postings;
  return [...buildLibrary(files, { now }).postings.values()].filter((posting) => {
    const earlier = before.get(posting.name);
    return earlier !== undefined && statusOf(earlier) !== statusOf(posting);
  });
}
