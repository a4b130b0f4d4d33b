import type { Body } from '../../markup/body';
import { type Problem, problem } from '../../problem/problem';
import {
  DEEPEST_EXPANSION,
  expandedDepth,
  expandedLength,
  LARGEST_EXPANSION,
} from '../../roles/expansion-size';
import { findSnippet, type Library } from '../../roles/library';
import type { Rule } from '../rule';

export const includeTooLarge: Rule = {
  id: 'include-too-large',
  summary: `A document grows past ${LARGEST_EXPANSION.toLocaleString('en')} characters once its snippets are included, or they stand in each other more than ${DEEPEST_EXPANSION} deep.`,
  *find({ library, documents }) {
    for (const document of documents) {
      yield* tooDeep(library, document.body);
      if (document.kind === 'competency') continue;
      const found = passesBound(library, document.body, document.kind);
      if (found) yield found;
    }
  },
  good: { 'snippets/a.md': 'A\n\n<b.snippet/>\n', 'snippets/b.md': 'B\n' },
  bad: doublings(),
};

/** A problem at each include that is the first one too deep, seen from the innermost snippet. */
function* tooDeep(library: Library, { includes }: Body): Iterable<Problem> {
  for (const { name, place } of includes) {
    const snippet = findSnippet(library, name)?.document;
    if (!snippet || expandedDepth(library, snippet) !== DEEPEST_EXPANSION + 1) continue;
    yield problem(
      'include-too-large',
      place,
      `With \`${name}\` more than ${DEEPEST_EXPANSION} snippets stand in each other, and the innermost are left out. Include them from fewer others.`,
    );
  }
}

/** A problem at the include that passes the bound, unless a snippet in it has passed it already. */
function passesBound(library: Library, body: Body, kind: string): Problem | undefined {
  let length = 0;
  for (const { name, place } of body.includes) {
    const snippet = findSnippet(library, name)?.document;
    const inner = snippet ? expandedLength(library, snippet) : 0;
    if (inner > LARGEST_EXPANSION) return undefined;
    length += inner;
    if (length > LARGEST_EXPANSION) {
      return problem(
        'include-too-large',
        place,
        `With \`${name}\` this ${kind} grows past ${LARGEST_EXPANSION.toLocaleString('en')} characters. Include less, or look for a snippet that includes the same text many times.`,
      );
    }
  }
  return undefined;
}

/** Twenty snippets, each of which includes the next one twice. */
function doublings(): Record<string, string> {
  const files: Record<string, string> = { 'postings/gardener.md': '# Gardener\n\n<s1.snippet/>\n' };
  for (let number = 1; number < 20; number += 1) {
    const next = `s${number + 1}`;
    files[`snippets/s${number}.md`] = `<${next}.snippet/>\n<${next}.snippet/>\n`;
  }
  files['snippets/s20.md'] = 'Twice as much.\n';
  // Each level adds 36 characters and doubles the rest: the bound is passed at the fifth.
  files['snippets/s5.md'] = '<s6.snippet/>\n<⟦s6⟧.snippet/>\n';
  return files;
}
