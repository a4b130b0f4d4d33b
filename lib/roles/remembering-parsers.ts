import { parseCompetency } from '../markup/competency';
import { parsePosting } from '../markup/posting';
import { parseSnippet } from '../markup/snippet';
import type { SourceFile } from '../markup/source';
import type { Parsers } from './library';

/** Parsers that know a file which they have parsed before, and let go of it with the file. */
export function rememberingParsers(): Parsers {
  return {
    snippet: remember(parseSnippet),
    competency: remember(parseCompetency),
    // A title that includes a snippet changes with the snippet.
    posting: remember(parsePosting, ({ body: { includes, headings } }) =>
      includes.some(({ place }) =>
        headings.some(({ position }) => position?.start.line === place.line),
      ),
    ),
  };
}

function remember<Document, More extends unknown[]>(
  parse: (file: SourceFile, ...more: More) => Document,
  depends: (document: Document) => boolean = () => false,
): (file: SourceFile, ...more: More) => Document {
  const known = new WeakMap<SourceFile, Document>();
  return (file, ...more) => {
    const before = known.get(file);
    if (before !== undefined && !depends(before)) return before;
    const document = parse(file, ...more);
    known.set(file, document);
    return document;
  };
}
