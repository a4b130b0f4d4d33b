import type { Posting } from '../markup/posting';
import type { Library } from './library';
import { rungsAbove } from './role';
import { type Audience, isListed } from './visibility';

const above = new WeakMap<Library, Map<Audience, Map<string, Posting[]>>>();

/** The rungs right above a posting that one comes upon on the site. */
export function rungsAboveOf(library: Library, posting: Posting, audience: Audience): Posting[] {
  return rungsOn(library, posting, audience).filter((rung) => isListed(rung, audience));
}

/** All that stand right above a posting, unlisted ones too, from an index that is built once for a library. */
export function rungsOn(
  library: Library,
  posting: Posting,
  audience: Audience,
): readonly Posting[] {
  const known = above.get(library) ?? new Map<Audience, Map<string, Posting[]>>();
  above.set(library, known);
  let index = known.get(audience);
  if (!index) {
    index = rungsAbove(library, audience);
    known.set(audience, index);
  }
  return index.get(posting.name) ?? [];
}
