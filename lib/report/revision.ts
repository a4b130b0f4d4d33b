import type { ContentSource } from '../markup/source';
import type { Problem } from '../problem/problem';
import type { Library } from '../roles/library';

/** The content at one moment: of a commit, or of the work tree. */
export interface Revision {
  source: ContentSource;
  /** Built from the source. */
  library: Library;
}

/** A revision with all that is wrong in it. */
export interface CheckedRevision extends Revision {
  problems: readonly Problem[];
}

/** The texts of a revision's files, by their paths below the content folder. */
export function textsOf({ source }: Revision): ReadonlyMap<string, string> {
  return new Map(source.files.map(({ path, text }) => [path, text]));
}
