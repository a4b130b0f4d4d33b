import type { Posting } from '../markup/posting';
import { findPosting, type Library } from './library';

/** How many documents a lineage may hold; a real one has a handful. */
export const LARGEST_LINEAGE = 100;

/** What a posting inherits, directly and through others. */
export interface Lineage {
  /** Breadth first, nearest first, each document once, without the role itself. */
  postings: Posting[];
  /** A reference was broken, went in a circle or led too far: some of it may be missing. */
  incomplete: boolean;
  /** It holds more than {@link LARGEST_LINEAGE} documents, and was cut there. */
  tooDeep: boolean;
}

/** Follows what a posting inherits. Never fails: what cannot be followed makes it incomplete. */
export function lineageOf(library: Library, posting: Posting): Lineage {
  const seen = new Set([posting.name]);
  const lineage: Lineage = { postings: [], incomplete: false, tooDeep: false };
  const queue = [posting];
  for (const document of queue) {
    lineage.incomplete ||= hasBrokenInherit(library, document);
    for (const { name } of document.body.inherits) {
      const found = findPosting(library, name)?.document;
      if (!found || seen.has(found.name)) continue;
      if (lineage.postings.length === LARGEST_LINEAGE) {
        return { ...lineage, incomplete: true, tooDeep: true };
      }
      seen.add(found.name);
      lineage.postings.push(found);
      queue.push(found);
    }
  }
  return lineage;
}

function hasBrokenInherit(library: Library, posting: Posting): boolean {
  return (
    posting.body.inherits.some(({ name }) => !findPosting(library, name)) ||
    posting.body.problems.some(
      ({ rule }) => rule === 'malformed-inherit' || rule === 'outside-content',
    ) ||
    library.inheritCycles.some(({ members }) => members.has(posting.name))
  );
}
