import type { Posting } from '../markup/posting';
import { type Comparison, compareRequirements } from './compare';
import type { Library } from './library';
import { compareProse, type SectionComparison } from './prose-comparison';
import { resolveRole } from './role';
import { rolePageOf } from './role-page';
import { rungsOn } from './rungs-above';
import { type Audience, maySee } from './visibility';

/** Two roles side by side: what they ask for, and what is written about them. */
export interface RoleComparison {
  from: Posting;
  to: Posting;
  requirements: Comparison;
  prose: SectionComparison[];
}

/** Compares any two roles that the audience may see. */
export function roleComparisonOf(
  library: Library,
  from: Posting,
  to: Posting,
  audience: Audience,
): RoleComparison {
  const proseOf = (posting: Posting) => ({
    title: posting.role,
    sections: rolePageOf(library, posting, { audience }).sections,
  });
  return {
    from,
    to,
    requirements: compareRequirements(
      resolveRole(library, from, audience).effective,
      resolveRole(library, to, audience).effective,
    ),
    prose: compareProse(proseOf(from), proseOf(to)),
  };
}

/**
 * The roles that another one is most often compared with, and which therefore have a prerendered
 * page: those of its lineage, and its siblings on the same junior role.
 */
export function comparableRoles(library: Library, posting: Posting, audience: Audience): Posting[] {
  if (posting.abstract) return [];
  const { lineage, junior } = resolveRole(library, posting, audience);
  const siblings = junior ? rungsOn(library, junior, audience) : [];
  return [...new Set([...lineage, ...siblings])].filter(
    (other) => other !== posting && !other.abstract && maySee(other, audience),
  );
}
