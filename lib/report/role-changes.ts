import { titleHeading } from '../markup/body';
import type { Posting } from '../markup/posting';
import { compareText } from '../problem/problem';
import { findPosting, inheritedNames, type Library } from '../roles/library';
import type { RoleProse } from '../roles/prose-comparison';
import { type Role, resolveRole, stepOf } from '../roles/role';
import { isUnpublished } from '../roles/visibility';
import { type AliasAdvice, aliasAdvice } from './aliases';
import { asCalledNow, type Correspondence, pairPostings, withSnippetsOf } from './correspondence';
import { type DetailChange, detailChanges } from './details';
import { type SectionChange, sectionChanges, sectionsOf } from './prose-changes';
import { type AskedChange, askedChanges } from './requirement-changes';
import { type Revision, textsOf } from './revision';
import { type RoleName, roleNameOf } from './role-name';

/** A reference of a lineage that leads nowhere, so that a role lacks what it inherited. */
export interface LostReference {
  /** The posting that it stands in. */
  role: RoleName;
  reference: string;
  /** What the document is called now. */
  renamed?: string;
}

/** What a change does to one role or base. */
export interface RoleChange {
  change: 'added' | 'removed' | 'changed';
  /** As it is now; one that was removed as it was. */
  role: RoleName;
  /** As it was, of one that is in both revisions. */
  former?: RoleName;
  /** The aliases that its former name and address still need. */
  alias?: AliasAdvice;
  /** Whether its own file has another text or name, and not only what it inherits or includes. */
  edited: boolean;
  /** The postings of its lineage whose own text is another one, nearest first. */
  through: RoleName[];
  /** The snippets on its page that say something else, by name. */
  includes: string[];
  /** What it asks for otherwise, by what it inherits too; nothing for a role that came or went. */
  asked: AskedChange[];
  /** Why some of its requirements are missing, where none were. */
  lost: LostReference[];
  /** Whether all that it inherits is found now, and was not. */
  mended: boolean;
  /** Of a role that was added: what it adds to the rung below it. */
  step?: { junior?: RoleName; asked: number; added: number; raised: number };
  /** What it inherits directly and did not, and the other way around. */
  buildsOn: { added: string[]; dropped: string[] };
  details: DetailChange[];
  /** What its own text says otherwise. */
  sections: SectionChange[];
}

const byTitle = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/**
 * What changes for every role and base, in order of title; those for which nothing does are left out.
 *
 * @param includes the changed snippets on the page of each posting, by its name
 */
export function roleChanges(
  base: Revision,
  head: Revision,
  correspondence: Correspondence,
  includes: ReadonlyMap<string, readonly string[]>,
): RoleChange[] {
  const reader = new Reader(base, head, correspondence, includes);
  return pairPostings(base, head, correspondence)
    .flatMap((pair) => reader.read(pair) ?? [])
    .sort(
      (a, b) =>
        byTitle.compare(a.role.title, b.role.title) || compareText(a.role.name, b.role.name),
    );
}

class Reader {
  readonly #before: ReadonlyMap<string, string>;
  readonly #after: ReadonlyMap<string, string>;
  /** The older postings, drawn with the newer snippets. */
  readonly #redrawn: Library;

  constructor(
    private readonly base: Revision,
    private readonly head: Revision,
    private readonly correspondence: Correspondence,
    private readonly includes: ReadonlyMap<string, readonly string[]>,
  ) {
    this.#before = textsOf(base);
    this.#after = textsOf(head);
    this.#redrawn = withSnippetsOf(head, base, correspondence);
  }

  read({ from, to }: { from?: Posting | undefined; to?: Posting | undefined }) {
    if (from && to) return this.#changed(from, to);
    return to ? this.#added(to) : from && unchanged(from, 'removed');
  }

  #added(to: Posting): RoleChange {
    const role = resolveRole(this.head.library, to, 'preview');
    const { junior, comparison } = stepOf(this.head.library, role, 'preview');
    return {
      ...unchanged(to, 'added'),
      lost: role.incomplete ? this.#lost(role) : [],
      step: {
        ...(junior ? { junior: roleNameOf(junior) } : {}),
        asked: role.effective.length,
        added: comparison.added.length,
        raised: comparison.raised.length,
      },
    };
  }

  #changed(from: Posting, to: Posting): RoleChange | undefined {
    const { library } = this.head;
    const edited = this.#isEdited(to);
    const older = resolveRole(this.base.library, from, 'preview');
    const newer = resolveRole(library, to, 'preview');
    const before = asCalledNow(older.effective, library, this.correspondence);
    const change: RoleChange = {
      ...unchanged(to, 'changed'),
      former: roleNameOf(from),
      // Nobody knows the name of what was never published.
      ...(isUnpublished(from) ? {} : aliasAdvice(library, to, [from.name, from.slug])),
      edited,
      through: newer.lineage.filter((document) => this.#isEdited(document)).map(roleNameOf),
      includes: [...(this.includes.get(to.name) ?? [])],
      asked: askedChanges(before, newer.effective),
      mended: older.incomplete && !newer.incomplete,
      lost: newer.incomplete && !older.incomplete ? this.#lost(newer) : [],
    };
    // A time zone in the settings opens and closes roles that nobody has edited.
    const turned = hasOtherStatus(change);
    if (edited || turned) {
      const formerSettings = this.base.library.settings;
      change.details = detailChanges(from, to, library.settings, formerSettings);
    }
    if (edited) {
      change.buildsOn = this.#buildsOn(from, to);
      change.sections = sectionChanges(proseOf(this.#redrawn, from), proseOf(library, to));
    }
    const affected =
      edited || turned || change.asked.length + change.includes.length + change.lost.length > 0;
    return affected ? change : undefined;
  }

  /** Whether a posting of the newer revision has another text or name than before, or is new. */
  #isEdited({ name, file }: Posting): boolean {
    const former = this.base.library.postings.get(this.correspondence.before('posting', name));
    if (former?.name !== name) return true;
    return plain(this.#before.get(former.file)) !== plain(this.#after.get(file));
  }

  #lost({ posting, lineage }: Role): LostReference[] {
    return [posting, ...lineage].flatMap((document) =>
      document.body.inherits
        .filter(({ name }) => !findPosting(this.head.library, name))
        .map(({ name }) => {
          const renamed = this.correspondence.now('posting', name);
          return {
            role: roleNameOf(document),
            reference: name,
            ...(renamed === name ? {} : { renamed }),
          };
        }),
    );
  }

  #buildsOn(from: Posting, to: Posting): RoleChange['buildsOn'] {
    const { now } = this.correspondence;
    const { library } = this.head;
    const present = (name: string) =>
      findPosting(library, name)?.document.name ?? now('posting', name);
    const before = inheritedNames(this.base.library, from.name).map(present);
    const after = to.body.inherits.map(({ name }) => present(name));
    const labels = (names: readonly string[]) => names.map((name) => this.#label(name));
    return {
      added: labels(after.filter((name) => !before.includes(name) && library.postings.has(name))),
      dropped: labels(before.filter((name) => !after.includes(name))),
    };
  }

  #label(name: string): string {
    const posting = this.head.library.postings.get(name) ?? this.base.library.postings.get(name);
    return posting ? roleNameOf(posting).label : name;
  }
}

/** Whether a role has another status than before. */
export function hasOtherStatus({ former, role }: RoleChange): boolean {
  return former !== undefined && former.status !== role.status;
}

function unchanged(posting: Posting, change: RoleChange['change']): RoleChange {
  return {
    change,
    role: roleNameOf(posting),
    edited: true,
    through: [],
    includes: [],
    asked: [],
    lost: [],
    mended: false,
    buildsOn: { added: [], dropped: [] },
    details: [],
    sections: [],
  };
}

/** Git may write other line ends to disk than it keeps. */
function plain(text = ''): string {
  return text.replaceAll('\r\n', '\n');
}

function proseOf(library: Library, { role, body }: Posting): RoleProse {
  const title = titleHeading(body);
  return { title: role, sections: sectionsOf(library, body, title ? [title] : []) };
}
