import type { Posting } from '../markup/posting';
import { compareText } from '../problem/problem';
import type { Library } from './library';
import { type EffectiveRequirement, effectiveRequirements, identityOf } from './requirement';
import { askedFor, resolveRole, rungsBelow } from './role';
import { type Audience, isAdvertised } from './visibility';

/** A role that asks for much of what another one asks for. */
export interface SimilarRole {
  posting: Posting;
  /** How many requirements both have, beside those that every role of their bases has. */
  shared: number;
}

/** How many similar roles are proposed at the most. */
const MOST = 3;

/** Below this share of requirements in common, two roles are not alike. */
const LEAST_LIKENESS = 0.15;

/**
 * The advertised roles most like another by what they ask for (Jaccard's index of requirements,
 * those of bases left out, since they say nothing of a role). Rungs of the same ladder are not
 * among them: the page shows those already.
 */
export function similarRoles(
  library: Library,
  posting: Posting,
  audience: Audience,
): SimilarRole[] {
  const own = identitiesOf(library, posting, audience);
  if (own.size === 0) return [];
  const ladder = new Set(rungsBelow(library, posting, audience));
  const found: (SimilarRole & { likeness: number })[] = [];
  for (const other of library.postings.values()) {
    if (other === posting || ladder.has(other) || !isAdvertised(other, audience)) continue;
    const theirs = identitiesOf(library, other, audience);
    const shared = [...theirs].filter((identity) => own.has(identity)).length;
    const likeness = shared / (own.size + theirs.size - shared);
    if (likeness < LEAST_LIKENESS) continue;
    if (rungsBelow(library, other, audience).includes(posting)) continue;
    found.push({ posting: other, shared, likeness });
  }
  return found
    .sort((a, b) => b.likeness - a.likeness || compareText(a.posting.name, b.posting.name))
    .slice(0, MOST);
}

// By library as well: the same posting inherits something else once another one is edited.
const identities = new WeakMap<Library, Map<string, ReadonlySet<string>>>();

/** What a role asks for beyond its bases; computed once, since every role is held to every other. */
function identitiesOf(library: Library, posting: Posting, audience: Audience): ReadonlySet<string> {
  const known = identities.get(library) ?? new Map<string, ReadonlySet<string>>();
  identities.set(library, known);
  const name = `${audience} ${posting.name}`;
  let found = known.get(name);
  if (!found) {
    const role = resolveRole(library, posting, audience);
    const bases = identitySet(
      effectiveRequirements(
        role.lineage
          .filter(({ abstract }) => abstract)
          .flatMap((document) => askedFor(library, document)),
      ),
    );
    found = new Set([...identitySet(role.effective)].filter((identity) => !bases.has(identity)));
    known.set(name, found);
  }
  return found;
}

function identitySet(requirements: readonly EffectiveRequirement[]): Set<string> {
  return new Set(requirements.map(identityOf));
}
