import type { Posting } from '../markup/posting';
import { compareText } from '../problem/problem';
import type { Library } from './library';
import { lineageOf } from './lineage';
import { resolveRole, stepOf } from './role';
import { type Audience, isListed } from './visibility';

/** A posting's place on the ladder: a rung, or a base at the foot of it. */
export interface LadderRung {
  posting: Posting;
  /** 1 for a rung that stands on no other; 0 for a base. */
  height: number;
  /** The rung right below that the audience may see, whatever its department. */
  junior: Posting | undefined;
  /** What the lowest rung, or a base, stands on: bases, nearest first. Other rungs have none. */
  bases: readonly Posting[];
  /** What it takes over beside its junior role and all that this one stands on. */
  also: readonly Posting[];
  /** What stands on it and is drawn elsewhere: in another department, or on another junior role. */
  leadsTo: Posting[];
  /** How many requirements the step up to it adds, and how many it raises. */
  added: number;
  raised: number;
}

/**
 * Everything that has a place on the ladder, by name and in order of names. What is unpublished has
 * none for the public, nor has what is unlisted: a posting that is in no list is in no picture.
 */
export function ladderRungs(library: Library, audience: Audience): Map<string, LadderRung> {
  const postings = [...library.postings.values()]
    .filter((posting) => isListed(posting, audience))
    .sort((a, b) => compareText(a.name, b.name));
  const juniors = juniorsOf(library, postings, audience);
  const rungs = new Map<string, LadderRung>();
  for (const posting of postings) {
    const junior = juniors.get(posting.name);
    const rung = rungOf(library, posting, junior, audience);
    rungs.set(posting.name, { ...rung, height: heightOf(posting, juniors), leadsTo: [] });
  }
  for (const { posting, junior, also } of rungs.values()) {
    const elsewhere = junior && junior.department !== posting.department ? [junior] : [];
    for (const { name } of [...elsewhere, ...also]) rungs.get(name)?.leadsTo.push(posting);
  }
  return rungs;
}

function heightOf(posting: Posting, juniors: ReadonlyMap<string, Posting>): number {
  if (posting.abstract) return 0;
  const junior = juniors.get(posting.name);
  return junior ? heightOf(junior, juniors) + 1 : 1;
}

/** The nearest rung below each rung. Of roles that inherit each other, the first by name is lowest. */
function juniorsOf(
  library: Library,
  postings: readonly Posting[],
  audience: Audience,
): Map<string, Posting> {
  const juniors = new Map<string, Posting>();
  for (const posting of postings) {
    const junior = lineageOf(library, posting).postings.find(
      (document) => !document.abstract && isListed(document, audience),
    );
    if (junior && !posting.abstract) juniors.set(posting.name, junior);
  }
  for (const { name } of postings) {
    const seen = new Set<string>();
    let rung = juniors.get(name)?.name;
    while (rung !== undefined && rung !== name && !seen.has(rung)) {
      seen.add(rung);
      rung = juniors.get(rung)?.name;
    }
    if (rung === name) juniors.delete(name);
  }
  return juniors;
}

function rungOf(
  library: Library,
  posting: Posting,
  junior: Posting | undefined,
  audience: Audience,
): Omit<LadderRung, 'height' | 'leadsTo'> {
  const role = { ...resolveRole(library, posting, audience), junior };
  const { comparison } = stepOf(library, role, audience);
  const below = role.lineage.filter((document) => isListed(document, audience));
  const lineageNames = (document: Posting): string[] =>
    lineageOf(library, document).postings.map(({ name }) => name);
  const known = new Set(junior ? [junior.name, ...lineageNames(junior)] : []);
  const others = junior
    ? below.filter(({ name }) => name !== posting.name && !known.has(name))
    : [];
  const reached = new Set(others.flatMap(lineageNames));
  return {
    posting,
    junior,
    bases: junior ? [] : below.filter(({ abstract }) => abstract),
    also: others.filter(({ name }) => !reached.has(name)),
    added: comparison.added.length,
    raised: comparison.raised.length,
  };
}
