import type { Posting } from '../markup/posting';
import type { DocumentKind } from '../markup/source';
import type { Library } from '../roles/library';
import { type Lineage, lineageOf } from '../roles/lineage';
import type { AskedFor } from '../roles/requirement';
import { askedFor } from '../roles/role';

/** What a rule may ask: the content, and what follows from it, each computed once. */
export interface CheckContext {
  library: Library;
  /** The postings in order of name. */
  postings: readonly Posting[];
  lineage(posting: Posting): Lineage;
  asked(posting: Posting): readonly AskedFor[];
  /** The present name of a document that the project's history knows under another one. */
  renamedTo: RenamedTo;
}

/** Looks a former name up in the history of the files. */
export type RenamedTo = (kind: DocumentKind, name: string) => string | undefined;

export function checkContext(library: Library, renamedTo: RenamedTo): CheckContext {
  return {
    library,
    postings: [...library.postings.values()],
    lineage: remembered((posting) => lineageOf(library, posting)),
    asked: remembered((posting) => askedFor(library, posting)),
    renamedTo,
  };
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
