import type { RequirementLine } from '../markup/requirement-line';
import type { Place } from '../problem/problem';
import { effectiveRequirements, identityOf, requirementOf } from '../roles/requirement';
import type { CheckContext } from './context';

/** A line of a posting that adds nothing to what the posting inherits. */
export interface InheritedClash {
  line: RequirementLine;
  relation: 'same' | 'lower';
  /** The documents that ask for as much or more, the nearest first; a choice's may be several. */
  documents: string[];
  /** The nearest place that asks for it. */
  place: Place;
}

const known = new WeakMap<CheckContext, readonly InheritedClash[]>();

/** The lines that ask for what is inherited already, or for less. Two rules ask for them. */
export function inheritedClashes(context: CheckContext): readonly InheritedClash[] {
  const clashes = known.get(context) ?? [...findClashes(context)];
  known.set(context, clashes);
  return clashes;
}

function* findClashes({
  library,
  postings,
  lineage,
  asked,
}: CheckContext): Iterable<InheritedClash> {
  for (const posting of postings) {
    const own = posting.body.skills.flatMap(({ requirements }) => requirements);
    if (own.length === 0 || posting.body.inherits.length === 0) continue;
    const inherited = new Map(
      effectiveRequirements(lineage(posting).postings.flatMap(asked)).map((requirement) => [
        identityOf(requirement),
        requirement,
      ]),
    );
    for (const line of own) {
      const below = inherited.get(identityOf(requirementOf(library, line)));
      if (!below) continue;
      const count =
        line.kind === 'choice' && below.kind === 'choice' ? line.count - below.count : 0;
      const level = line.level - below.level;
      const lower = level < 0 || count < 0;
      if (!lower && (level > 0 || count > 0)) continue;
      // Of a choice the count may come from one place and the level from another.
      const sources =
        line.kind === 'choice'
          ? below.sources
          : below.sources.filter((from) => from.level >= line.level).slice(0, 1);
      const [source] = sources;
      const document = source && library.postings.get(source.document);
      if (!source || !document) continue;
      yield {
        line,
        relation: lower ? 'lower' : 'same',
        documents: [...new Set(sources.map((from) => from.document))],
        place: {
          file: document.file,
          line: source.line,
          column: 1,
          endLine: source.line,
          endColumn: 1,
        },
      };
    }
  }
}
