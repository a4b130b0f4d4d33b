import type { Snippet } from '../markup/snippet';
import { compareText } from '../problem/problem';
import type { Library } from '../roles/library';
import { reachOf } from '../roles/reach';
import { type AliasAdvice, aliasAdvice } from './aliases';
import { type Correspondence, withSnippetsOf } from './correspondence';
import { type SectionChange, sectionChanges, sectionsOf, skillSections } from './prose-changes';
import type { Revision } from './revision';
import { type RoleName, roleNameOf } from './role-name';

/** What a change does to a text that roles share, and to which roles. */
interface SharedChange {
  change: 'added' | 'removed' | 'changed';
  /** As it is called now; one that was removed as it was. */
  name: string;
  /** What it was called, where that is another name. */
  formerName?: string;
  /** The alias that its former name still needs. */
  alias?: AliasAdvice;
  /** The roles that it reaches, or reached. */
  roles: RoleName[];
  sections: SectionChange[];
}

export interface SnippetChange extends SharedChange {
  /** The bases on whose pages it stands. */
  bases: RoleName[];
  /** The roles that it stood on under its former name, and does not stand on now. */
  missingOn: RoleName[];
}

export interface SkillChange extends SharedChange {
  title: string;
}

/** The snippets that came, went, or say something else. What only they include does not count here. */
export function snippetChanges(
  base: Revision,
  head: Revision,
  correspondence: Correspondence,
): SnippetChange[] {
  const redrawn = withSnippetsOf(head, base, correspondence);
  const { snippets: older } = base.library;
  const { snippets: newer, postings } = head.library;
  return pairs(older, newer, 'snippet', correspondence).flatMap(({ from, to }) => {
    const document = to ?? from;
    if (!document) return [];
    const { roles, bases } = reachOf(to ? head.library : base.library, document);
    const sections =
      from && to ? sectionChanges(proseOf(redrawn, from), proseOf(head.library, to)) : [];
    const renamed = from && to && from.name !== to.name;
    if (from && to && !renamed && sections.length === 0) return [];
    return {
      change: !from ? 'added' : !to ? 'removed' : 'changed',
      name: document.name,
      ...(renamed ? { formerName: from.name, ...aliasAdvice(head.library, to, [from.name]) } : {}),
      roles: roles.map(roleNameOf),
      bases: bases.map(roleNameOf),
      missingOn: renamed
        ? reachOf(base.library, from)
            .roles.flatMap(({ name }) => postings.get(correspondence.now('posting', name)) ?? [])
            .filter((posting) => !roles.includes(posting))
            .map(roleNameOf)
        : [],
      sections,
    };
  });
}

/** The skills whose description came, went, or says something else. */
export function skillChanges(
  base: Revision,
  head: Revision,
  correspondence: Correspondence,
): SkillChange[] {
  const { skills: older } = base.library;
  const { skills: newer } = head.library;
  return pairs(older, newer, 'competency', correspondence).flatMap(({ from, to }) => {
    const skill = to ?? from;
    const [file] = skill?.files ?? [];
    if (!skill || !file) return [];
    const sections =
      from && to
        ? sectionChanges(
            { title: '', sections: skillSections(base.library, from) },
            { title: '', sections: skillSections(head.library, to) },
          )
        : [];
    const renamed = from && to && (from.key !== to.key || from.title !== to.title);
    if (from && to && !renamed && sections.length === 0) return [];
    return {
      change: !from ? 'added' : !to ? 'removed' : 'changed',
      name: skill.key,
      title: skill.title,
      ...(renamed ? { formerName: from.title } : {}),
      ...(renamed && from.key !== to.key ? aliasAdvice(head.library, file, [from.key]) : {}),
      roles: reachOf(to ? head.library : base.library, file).roles.map(roleNameOf),
      sections,
    };
  });
}

/** The changed snippets on the page of each posting, by the posting's name. */
export function includesOf(changes: readonly SnippetChange[]): Map<string, string[]> {
  const includes = new Map<string, string[]>();
  for (const { change, name, roles, bases, sections } of changes) {
    if (change !== 'changed' || sections.length === 0) continue;
    for (const role of [...roles, ...bases]) {
      includes.set(role.name, [...(includes.get(role.name) ?? []), name]);
    }
  }
  return includes;
}

function pairs<T>(
  older: ReadonlyMap<string, T>,
  newer: ReadonlyMap<string, T>,
  kind: 'snippet' | 'competency',
  { now, before }: Correspondence,
): { from: T | undefined; to: T | undefined }[] {
  const names = new Set([...newer.keys(), ...[...older.keys()].map((name) => now(kind, name))]);
  return [...names].sort(compareText).map((name) => ({
    from: older.get(before(kind, name)),
    to: newer.get(name),
  }));
}

function proseOf(library: Library, { body }: Snippet) {
  return { title: '', sections: sectionsOf(library, body, []) };
}
