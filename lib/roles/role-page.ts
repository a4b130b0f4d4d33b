import type { Posting } from '../markup/posting';
import type { Problem } from '../problem/problem';
import { expand } from './expansion';
import { type Fact, factsOf } from './facts';
import type { Library, Skill } from './library';
import { groupOf } from './requirement';
import { type Role, resolveRole, rungsAbove, type Step, stepOf } from './role';
import { divide, type Section } from './sections';
import { type Audience, maySee } from './visibility';

/** Everything that the page of one role shows. */
export interface RolePage {
  role: Role;
  facts: Fact[];
  sections: Section[];
  /** The problems that the sections' notes point to; none for the public. */
  notes: Problem[];
  step: Step;
  /** The rungs right above. */
  above: Posting[];
  /** What has no `<skills>` and inherits nothing shows no panel of skills. */
  asksForSkills: boolean;
  /** The documents of the lineage that the audience may see, nearest first. */
  visibleLineage: Posting[];
}

interface RolePageOptions {
  audience: Audience;
  /** What is wrong in a file, shown where it stands; give nothing for the public. */
  problemsOf?: (file: string) => readonly Problem[];
}

/** Puts the page of a role together. Never fails: what is broken is left out or noted. */
export function rolePageOf(
  library: Library,
  posting: Posting,
  { audience, problemsOf }: RolePageOptions,
): RolePage {
  const role = resolveRole(library, posting, audience);
  const title = posting.body.headings.find(({ depth }) => depth === 1);
  const { pieces, notes } = expand(library, posting.body, {
    anchor: posting.body.skillsAnchor,
    without: title ? [title] : [],
    ...(problemsOf ? { problemsOf } : {}),
  });
  return {
    role,
    facts: factsOf(posting, library.settings),
    sections: divide(pieces, library.settings.benefits ?? []),
    notes,
    step: stepOf(library, role, audience),
    above: rungsAboveOf(library, posting, audience),
    asksForSkills: role.effective.length > 0,
    visibleLineage: role.lineage.filter((document) => maySee(document, audience)),
  };
}

const above = new WeakMap<Library, Map<Audience, Map<string, Posting[]>>>();

/** The rungs right above a posting, from an index that is built once for a library. */
function rungsAboveOf(library: Library, posting: Posting, audience: Audience): Posting[] {
  const known = above.get(library) ?? new Map<Audience, Map<string, Posting[]>>();
  above.set(library, known);
  let index = known.get(audience);
  if (!index) {
    index = rungsAbove(library, audience);
    known.set(audience, index);
  }
  return index.get(posting.name) ?? [];
}

/**
 * The skills that an audience may see: those that a posting it may see asks for, alone or in a
 * choice. A competency that only drafts use is as unpublished as they are.
 */
export function visibleSkills(library: Library, audience: Audience): Map<string, Skill> {
  const visible = new Map<string, Skill>();
  const show = (key: string) => {
    const skill = library.skills.get(key);
    if (skill) visible.set(key, skill);
  };
  for (const posting of library.postings.values()) {
    if (!maySee(posting, audience)) continue;
    for (const requirement of resolveRole(library, posting, audience).effective) {
      if (requirement.kind === 'skill') show(requirement.key);
      else for (const { key } of groupOf(library, requirement.group)) show(key);
    }
  }
  return visible;
}
