import { titleHeading } from '../markup/body';
import type { Posting } from '../markup/posting';
import type { Problem } from '../problem/problem';
import { expand } from './expansion';
import { type Fact, factsOf } from './facts';
import { type LadderPosition, ladderPosition } from './ladder-position';
import type { Library } from './library';
import { type Role, resolveRole, type Step, stepOf } from './role';
import { rungsAboveOf } from './rungs-above';
import { divide, type Section } from './sections';
import { type SimilarRole, similarRoles } from './similar';
import { skillEntries } from './skill-list';
import { type Audience, isUnpublished, maySee } from './visibility';

/** Everything that the page of one role shows. */
export interface RolePage {
  role: Role;
  facts: Fact[];
  sections: Section[];
  /** The problems that the sections' notes point to; none for the public. */
  notes: Problem[];
  step: Step;
  /** Where it stands on its ladder. */
  position: LadderPosition;
  /** The rungs right above. */
  above: Posting[];
  /** What the role and the documents of its lineage that may be seen are called, by name. */
  titles: ReadonlyMap<string, string>;
  /** Roles of other ladders that ask for much the same. */
  similar: SimilarRole[];
  /** What a guest is shown and finds nowhere else on the site; nothing for any other audience. */
  unlinked: Unlinked;
  /** What has no `<skills>` and inherits nothing shows no panel of skills. */
  asksForSkills: boolean;
}

/** What the page names without a link, because the address would lead nowhere. */
export interface Unlinked {
  /** Whether the role is compared with others on this page alone. */
  comparisons: boolean;
  /** The keys of skills that nothing published asks for. */
  skills: ReadonlySet<string>;
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
  const title = titleHeading(posting.body);
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
    position: ladderPosition(library, posting, audience),
    above: rungsAboveOf(library, posting, audience),
    titles: new Map(
      [posting, ...role.lineage]
        .filter((document) => maySee(document, audience))
        .map(({ name, role: title }) => [name, title]),
    ),
    similar: posting.abstract ? [] : similarRoles(library, posting, audience),
    unlinked: unlinkedOf(library, role, audience),
    asksForSkills: role.effective.length > 0,
  };
}

function unlinkedOf(library: Library, role: Role, audience: Audience): Unlinked {
  if (audience === 'preview' || !isUnpublished(role.posting)) {
    return { comparisons: false, skills: new Set() };
  }
  const known = skillEntries(library, 'public');
  const keys = role.effective.flatMap((requirement) =>
    requirement.kind === 'skill' ? [requirement.key] : requirement.options,
  );
  return { comparisons: true, skills: new Set(keys.filter((key) => !known.has(key))) };
}
