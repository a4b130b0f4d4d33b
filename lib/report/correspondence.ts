import type { Posting } from '../markup/posting';
import type { Snippet } from '../markup/snippet';
import type { DocumentKind } from '../markup/source';
import { findSkill, findSnippet, type Library } from '../roles/library';
import type { EffectiveRequirement } from '../roles/requirement';
import type { Rename } from './renames';
import type { Revision } from './revision';

/** Which document of the newer revision was which of the older one. */
export interface Correspondence {
  /** The name that a document of the older revision has now, whether it is still there or not. */
  now(kind: DocumentKind, name: string): string;
  /** The name that a document of the newer revision had. */
  before(kind: DocumentKind, name: string): string;
}

export function correspondenceOf(renames: readonly Rename[]): Correspondence {
  const key = (kind: DocumentKind, name: string) => `${kind} ${name}`;
  const forwards = new Map(renames.map(({ kind, from, to }) => [key(kind, from), to]));
  const backwards = new Map(renames.map(({ kind, from, to }) => [key(kind, to), from]));
  return {
    now: (kind, name) => forwards.get(key(kind, name)) ?? name,
    before: (kind, name) => backwards.get(key(kind, name)) ?? name,
  };
}

/** What a role asked for, its skills called by the keys that they have now. */
export function asCalledNow(
  asked: readonly EffectiveRequirement[],
  head: Library,
  { now }: Correspondence,
): EffectiveRequirement[] {
  return asked.map((requirement) => {
    if (requirement.kind === 'choice') return requirement;
    const key = now('competency', requirement.key);
    const skill = findSkill(head, key)?.document;
    return { ...requirement, key: skill?.key ?? key, label: skill?.title ?? requirement.label };
  });
}

/**
 * The older library with the newer snippets in it, so that a page drawn of it differs from the newer one
 * only in what the posting itself says. Snippets that went keep their text.
 */
export function withSnippetsOf(
  head: Revision,
  { library: base }: Revision,
  { now }: Correspondence,
): Library {
  const snippets = new Map<string, Snippet>(head.library.snippets);
  for (const [name, snippet] of base.snippets) {
    const present = findSnippet(head.library, now('snippet', name))?.document;
    if (!snippets.has(name)) snippets.set(name, present ?? snippet);
  }
  const aliases = new Map([...base.aliases.snippets, ...head.library.aliases.snippets]);
  return { ...base, snippets, aliases: { ...base.aliases, snippets: aliases } };
}

/** The postings of both revisions: those of the newer one, with what they were, and those that went. */
export function pairPostings(
  base: Revision,
  head: Revision,
  { now, before }: Correspondence,
): { from: Posting | undefined; to: Posting | undefined }[] {
  const { postings: older } = base.library;
  const { postings: newer } = head.library;
  const gone = [...older.values()].filter(({ name }) => !newer.has(now('posting', name)));
  return [
    ...[...newer.values()].map((to) => ({ from: older.get(before('posting', to.name)), to })),
    ...gone.map((from) => ({ from, to: undefined })),
  ];
}
