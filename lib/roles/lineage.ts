import type { Posting } from '../markup/posting';
import { findPosting, type Library } from './library';

/** How many documents a lineage may hold; a real one has a handful. */
export const LARGEST_LINEAGE = 100;

/** What a posting inherits, directly and through others. */
export interface Lineage {
  /** Breadth first, nearest first, each document once, without the role itself. */
  postings: readonly Posting[];
  /** A reference was broken, went in a circle or led too far: some of it may be missing. */
  incomplete: boolean;
  /** It holds more than {@link LARGEST_LINEAGE} documents, and was cut there. */
  tooDeep: boolean;
}

const lineages = new WeakMap<Library, Map<Posting, Lineage>>();

/** Follows what a posting inherits. Never fails: what cannot be followed makes it incomplete. */
export function lineageOf(library: Library, posting: Posting): Lineage {
  const known = lineages.get(library) ?? new Map<Posting, Lineage>();
  lineages.set(library, known);
  const lineage = known.get(posting) ?? followed(library, posting);
  known.set(posting, lineage);
  return lineage;
}

function followed(library: Library, posting: Posting): Lineage {
  const seen = new Set([posting.name]);
  const postings: Posting[] = [];
  const lineage: Lineage = { postings, incomplete: false, tooDeep: false };
  const queue = [posting];
  for (const document of queue) {
    lineage.incomplete ||= hasBrokenInherit(library, document);
    for (const { name } of document.body.inherits) {
      const found = findPosting(library, name)?.document;
      if (!found || seen.has(found.name)) continue;
      if (postings.length === LARGEST_LINEAGE) {
        return { ...lineage, incomplete: true, tooDeep: true };
      }
      seen.add(found.name);
      postings.push(found);
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
