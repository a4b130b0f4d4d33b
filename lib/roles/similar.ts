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
  const { identities, bearers } = indexOf(library, audience);
  const own = identities.get(posting) ?? identitiesOf(library, posting, audience);
  const shared = new Map<Alike, number>();
  for (const identity of own) {
    for (const alike of bearers.get(identity) ?? [])
      shared.set(alike, (shared.get(alike) ?? 0) + 1);
  }
  const ladder = new Set([posting, ...rungsBelow(library, posting, audience)]);
  const isElsewhere = (other: Posting) =>
    !ladder.has(other) && !rungsBelow(library, other, audience).includes(posting);
  return [...shared]
    .map(([alike, common]) => ({
      alike,
      common,
      likeness: common / (own.size + alike.size - common),
    }))
    .filter(({ likeness }) => likeness >= LEAST_LIKENESS)
    .sort((a, b) => b.likeness - a.likeness)
    .flatMap(({ alike, common, likeness }) =>
      firstOf(alike.postings, isElsewhere).map((other) => ({
        posting: other,
        shared: common,
        likeness,
      })),
    )
    .sort((a, b) => b.likeness - a.likeness || compareText(a.posting.name, b.posting.name))
    .slice(0, MOST)
    .map(({ posting: other, shared: common }) => ({ posting: other, shared: common }));
}

/** As many of them as are proposed, in order. */
function firstOf(postings: readonly Posting[], isWanted: (posting: Posting) => boolean): Posting[] {
  const found: Posting[] = [];
  for (const posting of postings) {
    if (isWanted(posting)) found.push(posting);
    if (found.length === MOST) break;
  }
  return found;
}

/** Advertised roles that ask for the very same beyond their bases, by name. */
interface Alike {
  /** How many requirements that is. */
  size: number;
  postings: Posting[];
}

/** Who asks for what, so that no role has to be held to every other. */
interface Index {
  identities: ReadonlyMap<Posting, ReadonlySet<string>>;
  /** For each requirement, those who have it. */
  bearers: ReadonlyMap<string, readonly Alike[]>;
}

// By library: the same posting inherits something else once another one is edited.
const indexes = new WeakMap<Library, Map<Audience, Index>>();

function indexOf(library: Library, audience: Audience): Index {
  const known = indexes.get(library) ?? new Map<Audience, Index>();
  indexes.set(library, known);
  const index = known.get(audience) ?? makeIndex(library, audience);
  known.set(audience, index);
  return index;
}

function makeIndex(library: Library, audience: Audience): Index {
  const identities = new Map<Posting, ReadonlySet<string>>();
  const groups = new Map<string, Alike>();
  const bearers = new Map<string, Alike[]>();
  const postings = [...library.postings.values()].sort((a, b) => compareText(a.name, b.name));
  for (const posting of postings) {
    if (!isAdvertised(posting, audience)) continue;
    const own = identitiesOf(library, posting, audience);
    identities.set(posting, own);
    const signature = JSON.stringify([...own].sort());
    const alike = groups.get(signature);
    if (alike) alike.postings.push(posting);
    else {
      const made: Alike = { size: own.size, postings: [posting] };
      groups.set(signature, made);
      for (const identity of own) bearers.set(identity, [...(bearers.get(identity) ?? []), made]);
    }
  }
  return { identities, bearers };
}

/** What a role asks for beyond its bases. */
function identitiesOf(library: Library, posting: Posting, audience: Audience): ReadonlySet<string> {
  const role = resolveRole(library, posting, audience);
  const bases = identitySet(
    effectiveRequirements(
      role.lineage
        .filter(({ abstract }) => abstract)
        .flatMap((document) => askedFor(library, document)),
    ),
  );
  return new Set([...identitySet(role.effective)].filter((identity) => !bases.has(identity)));
}

function identitySet(requirements: readonly EffectiveRequirement[]): Set<string> {
  return new Set(requirements.map(identityOf));
}
