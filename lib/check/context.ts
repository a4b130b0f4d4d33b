import { nameOf } from '../markup/name';
import type { Posting } from '../markup/posting';
import { type ContentSource, type DocumentKind, kindOf } from '../markup/source';
import type { Library } from '../roles/library';
import { type Lineage, lineageOf } from '../roles/lineage';
import type { AskedFor } from '../roles/requirement';
import { askedFor } from '../roles/role';

/** What a rule may ask: the content, and what follows from it, each computed once. */
export interface CheckContext {
  /** All content, for what takes more than a document to see. */
  library: Library;
  /** The documents to be checked: all of them, or the one that is being written. */
  documents: Library['documents'];
  /** The postings to be checked, in order of name. */
  postings: readonly Posting[];
  lineage(posting: Posting): Lineage;
  asked(posting: Posting): readonly AskedFor[];
  /** Whether a document is there and could not be read, which is said already. */
  isUnread(kind: DocumentKind, name: string): boolean;
  /** The present name of a document that the project's history knows under another one. */
  renamedTo: RenamedTo;
}

/** Looks a former name up in the history of the files. */
export type RenamedTo = (kind: DocumentKind, name: string) => string | undefined;

export function checkContext(
  library: Library,
  source: ContentSource,
  renamedTo: RenamedTo,
  documents: Library['documents'] = library.documents,
): CheckContext {
  const unread = unreadFiles(source).map((path) => `${kindOf(path)} ${nameOf(path)}`);
  return {
    library,
    documents,
    postings: postingsAmong(library, documents),
    lineage: remembered((posting) => lineageOf(library, posting)),
    asked: remembered((posting) => askedFor(library, posting)),
    isUnread: (kind, name) => unread.includes(`${kind} ${name}`),
    renamedTo,
  };
}

function postingsAmong(library: Library, documents: Library['documents']): Posting[] {
  if (documents === library.documents) return [...library.postings.values()];
  return documents.filter(
    (document) => document.kind === 'posting' && library.postings.get(document.name) === document,
  ) as Posting[];
}

function remembered<T>(compute: (posting: Posting) => T): (posting: Posting) => T {
  const known = new Map<Posting, T>();
  return (posting) => {
    let value = known.get(posting);
    if (value === undefined) {
      value = compute(posting);
      known.set(posting, value);
    }
    return value;
  };
}

/** The files that are there and were not read: those that have a problem and no text. */
export function unreadFiles({ files, problems }: ContentSource): string[] {
  const read = new Set(files.map(({ path }) => path));
  return [...new Set(problems.map(({ file }) => file))].filter((file) => !read.has(file));
}
