import type { Competency } from '../markup/competency';
import type { Posting } from '../markup/posting';
import type { Snippet } from '../markup/snippet';
import { compareText } from '../problem/problem';
import { findSkill, findSnippet, type Library, type Skill } from './library';
import { lineageOf } from './lineage';
import { groupOf } from './requirement';

/** Where a change of a document shows: the pages of these roles, bases and skills. */
export interface Reach {
  /** In order of title, bases left out. */
  roles: Posting[];
  bases: Posting[];
  /** Skills whose description includes a snippet. */
  skills: Skill[];
}

const byTitle = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/**
 * What a document reaches, itself left out. A snippet reaches whatever includes it, directly or through
 * other snippets; a competency the roles that ask for the skill, alone or in a choice, themselves or
 * through what they inherit; a posting those that inherit from it.
 */
export function reachOf(library: Library, document: Posting | Snippet | Competency): Reach {
  switch (document.kind) {
    case 'snippet':
      return reachOfSnippet(library, document);
    case 'competency':
      return divided(heirsOf(library, new Set(askersOf(library, document.key))));
    case 'posting':
      return divided(
        heirsOf(library, new Set([document])).filter((posting) => posting !== document),
      );
  }
}

function reachOfSnippet(library: Library, snippet: Snippet): Reach {
  const carriers = carriersOf(library, snippet);
  const shows = ({ body }: { body: Posting['body'] }) =>
    body.includes.some(({ name }) => carriers.has(findSnippet(library, name)?.document.name ?? ''));
  return {
    ...divided([...library.postings.values()].filter(shows)),
    skills: [...library.skills.values()]
      .filter(({ files }) => files.some(shows))
      .sort((a, b) => byTitle.compare(a.title, b.title) || compareText(a.key, b.key)),
  };
}

/** The names of the snippets that a snippet is part of, its own among them. */
function carriersOf(library: Library, snippet: Snippet): Set<string> {
  const includedBy = new Map<string, string[]>();
  for (const { name, body } of library.snippets.values()) {
    for (const include of body.includes) {
      const inner = findSnippet(library, include.name)?.document.name;
      if (inner !== undefined) includedBy.set(inner, [...(includedBy.get(inner) ?? []), name]);
    }
  }
  const carriers = new Set([snippet.name]);
  for (const name of carriers) for (const outer of includedBy.get(name) ?? []) carriers.add(outer);
  return carriers;
}

/** The postings whose own lines ask for a skill, alone or in a choice. */
function* askersOf(library: Library, key: string): Iterable<Posting> {
  for (const posting of library.postings.values()) {
    const lines = posting.body.skills.flatMap(({ requirements }) => requirements);
    const asks = lines.some((line) =>
      line.kind === 'skill'
        ? findSkill(library, line.key)?.document.key === key
        : groupOf(library, line.group).some((option) => option.key === key),
    );
    if (asks) yield posting;
  }
}

/** Postings together with all that inherit from one of them. */
function heirsOf(library: Library, postings: ReadonlySet<Posting>): Posting[] {
  return [...library.postings.values()].filter(
    (posting) =>
      postings.has(posting) ||
      lineageOf(library, posting).postings.some((junior) => postings.has(junior)),
  );
}

function divided(postings: readonly Posting[]): Reach {
  const ordered = [...postings].sort(
    (a, b) => byTitle.compare(a.title, b.title) || compareText(a.name, b.name),
  );
  return {
    roles: ordered.filter(({ abstract }) => !abstract),
    bases: ordered.filter(({ abstract }) => abstract),
    skills: [],
  };
}
