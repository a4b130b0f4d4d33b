import type { Posting } from '../markup/posting';
import { type Comparison, compareRequirements } from './compare';
import type { Library } from './library';
import { lineageOf } from './lineage';
import {
  type AskedFor,
  type EffectiveRequirement,
  effectiveRequirements,
  type Requirement,
  requirementOf,
} from './requirement';
import { type Audience, maySee } from './visibility';

/** What one document of a lineage asks for by itself. */
export interface RequirementBlock {
  document: string;
  requirements: Requirement[];
}

/** A posting with all that it inherits. */
export interface Role {
  posting: Posting;
  /** Nearest first, without the role itself. */
  lineage: readonly Posting[];
  /** Some of the lineage could not be followed. */
  incomplete: boolean;
  /** The next rung below: the nearest of the lineage that is no base and may be seen. */
  junior: Posting | undefined;
  /** Own first, then the lineage in order; documents that ask for nothing are left out. */
  blocks: RequirementBlock[];
  effective: EffectiveRequirement[];
}

/** Resolves a posting's lineage and requirements for an audience. */
export function resolveRole(library: Library, posting: Posting, audience: Audience): Role {
  const { postings: lineage, incomplete } = lineageOf(library, posting);
  const asked = [posting, ...lineage].map((document) => askedFor(library, document));
  return {
    posting,
    lineage,
    incomplete,
    junior: lineage.find((document) => isRung(document, audience)),
    blocks: asked.flatMap((block, index) => {
      const document = index === 0 ? posting.name : (lineage[index - 1]?.name ?? '');
      const requirements = block.map(({ requirement }) => requirement);
      return requirements.length === 0 ? [] : [{ document, requirements }];
    }),
    effective: effectiveRequirements(asked.flat()),
  };
}

/** What a posting's own lines ask for, in the order of the text. */
export function askedFor(library: Library, posting: Posting): AskedFor[] {
  return posting.body.skills
    .flatMap(({ requirements }) => requirements)
    .map((line) => ({
      requirement: requirementOf(library, line),
      source: { document: posting.name, line: line.place.line, level: line.level },
    }));
}

function isRung(posting: Posting, audience: Audience): boolean {
  return !posting.abstract && maySee(posting, audience);
}

/** What a role is measured against: its junior role, or its bases where it has none. */
export interface Step {
  junior: Posting | undefined;
  comparison: Comparison;
}

/** Says what a role adds to the rung below it. */
export function stepOf(library: Library, role: Role, audience: Audience): Step {
  const { junior } = role;
  const before = junior
    ? resolveRole(library, junior, audience).effective
    : effectiveRequirements(
        role.lineage
          .filter(({ abstract }) => abstract)
          .flatMap((document) => askedFor(library, document)),
      );
  return { junior, comparison: compareRequirements(before, role.effective) };
}

/** The next rung below a posting. */
export function juniorOf(
  library: Library,
  posting: Posting,
  audience: Audience,
): Posting | undefined {
  return lineageOf(library, posting).postings.find((document) => isRung(document, audience));
}

/** The rungs below a posting: its junior role, that one's junior role and so on down. */
export function rungsBelow(library: Library, posting: Posting, audience: Audience): Posting[] {
  const below: Posting[] = [];
  let rung = juniorOf(library, posting, audience);
  // Two roles that inherit each other are each other's junior.
  while (rung && rung !== posting && !below.includes(rung)) {
    below.push(rung);
    rung = juniorOf(library, rung, audience);
  }
  return below;
}

/** For each posting by name, the rungs right above it, unlisted ones too: those whose junior role it is. */
export function rungsAbove(library: Library, audience: Audience): Map<string, Posting[]> {
  const above = new Map<string, Posting[]>();
  for (const posting of library.postings.values()) {
    if (!isRung(posting, audience)) continue;
    const junior = juniorOf(library, posting, audience);
    const rungs = junior && above.get(junior.name);
    if (rungs) rungs.push(posting);
    else if (junior) above.set(junior.name, [posting]);
  }
  return above;
}
