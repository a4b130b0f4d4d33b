import type { RenamedTo } from '../check/context';
import { keyOf } from '../markup/key';
import { nameOf } from '../markup/name';
import type { DocumentKind } from '../markup/source';
import { findPosting, findSkill, findSnippet } from '../roles/library';
import { type Bag, bagOf, likeness } from '../roles/prose-likeness';
import { wordsOf } from '../roles/prose-words';
import { type Revision, textsOf } from './revision';

/** A document that has another name than before; a competency by the keys of its skill. */
export interface Rename {
  kind: DocumentKind;
  from: string;
  to: string;
}

/** From here on a document that came counts as one that went, under another name. */
const LIKE_DOCUMENT = 0.6;

/** So many pairs are compared at most: beyond, a company has moved house, and nothing is a rename. */
const MOST_PAIRS = 100_000;

const LEVEL_IN_NAME = /-level-[1-9]$/i;

/** One document, or all files about one skill. */
interface Candidate {
  name: string;
  /** The names of its files. */
  files: string[];
  text: string;
}

/**
 * The documents that were renamed between two revisions: those whose former name is now an alias,
 * those that the history knows, and those that say nearly the same, the likest first. Each name is
 * part of one rename at most.
 */
export function renamesOf(base: Revision, head: Revision, renamedTo: RenamedTo): Rename[] {
  const kinds: DocumentKind[] = ['posting', 'snippet', 'competency'];
  return kinds.flatMap((kind) => {
    const before = candidatesOf(base, kind);
    const after = candidatesOf(head, kind);
    const gone = [...before.values()].filter(({ name }) => !after.has(name));
    const come = new Map([...after].filter(([name]) => !before.has(name)));
    const renames: Rename[] = [];
    const pair = ({ name: from }: Candidate, to: string | undefined) => {
      if (to === undefined || !come.delete(to)) return;
      renames.push({ kind, from, to });
      before.delete(from);
    };
    for (const candidate of gone) pair(candidate, aliasOf(head, kind, candidate.name));
    for (const candidate of gone) {
      if (before.has(candidate.name)) pair(candidate, recordedName(candidate, kind, renamedTo));
    }
    const left = gone.filter(({ name }) => before.has(name));
    for (const { from, to } of likest(left, [...come.values()])) {
      if (before.has(from.name)) pair(from, to.name);
    }
    return renames;
  });
}

function candidatesOf(revision: Revision, kind: DocumentKind): Map<string, Candidate> {
  const { postings, snippets, skills } = revision.library;
  const texts = textsOf(revision);
  const candidate = (name: string, files: readonly { file: string }[]): [string, Candidate] => [
    name,
    {
      name,
      files: files.map(({ file }) => nameOf(file)),
      text: files.map(({ file }) => texts.get(file) ?? '').join('\n'),
    },
  ];
  if (kind === 'competency') return new Map([...skills].map(([key, s]) => candidate(key, s.files)));
  const documents = kind === 'posting' ? postings : snippets;
  return new Map([...documents].map(([name, document]) => candidate(name, [document])));
}

function aliasOf({ library }: Revision, kind: DocumentKind, name: string): string | undefined {
  if (kind === 'posting') return findPosting(library, name)?.document.name;
  if (kind === 'snippet') return findSnippet(library, name)?.document.name;
  return findSkill(library, name)?.document.key;
}

function recordedName(
  { files }: Candidate,
  kind: DocumentKind,
  renamedTo: RenamedTo,
): string | undefined {
  const [now] = files.flatMap((file) => renamedTo(kind, file) ?? []);
  return now === undefined || kind !== 'competency' ? now : keyOf(now.replace(LEVEL_IN_NAME, ''));
}

interface LikePair {
  from: Candidate;
  to: Candidate;
  like: number;
}

function likest(gone: readonly Candidate[], come: readonly Candidate[]): LikePair[] {
  if (gone.length * come.length > MOST_PAIRS) return [];
  const bagged = come.map((candidate) => ({ candidate, bag: bag(candidate) }));
  return gone
    .flatMap((from) => {
      const own = bag(from);
      return bagged.map(({ candidate: to, bag: other }) => ({
        from,
        to,
        like: likeness(own, other),
      }));
    })
    .filter(({ like }) => like >= LIKE_DOCUMENT)
    .sort((a, b) => b.like - a.like);
}

function bag({ text }: Candidate): Bag {
  return bagOf(wordsOf(text, undefined));
}
