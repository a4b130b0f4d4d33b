import { problem } from '../../problem/problem';
import { findPosting, findSnippet } from '../../roles/library';
import type { Rule } from '../rule';

export const renamedDocument: Rule = {
  id: 'renamed-document',
  summary: 'A document is mentioned by a former name.',
  *find({ library, documents }) {
    for (const { body } of documents) {
      for (const { name, place } of body.includes) {
        const found = findSnippet(library, name);
        if (found?.renamed) yield renamed(place, name, found.document.name, found.document.name);
      }
      for (const { name, place } of body.inherits) {
        const found = findPosting(library, name);
        if (found?.renamed)
          yield renamed(place, name, found.document.name, `${found.document.name}.md`);
      }
    }
  },
  good: {
    'postings/gardener.md': '# Gardener\n\n<hello.snippet/>\n',
    'snippets/hello.md': '---\naliases: [welcome]\n---\nCome in.\n',
  },
  bad: {
    'postings/gardener.md': '# Gardener\n\n<⟦welcome⟧.snippet/>\n\n<inherit doc="⟦ground.md⟧"/>\n',
    'snippets/hello.md': '---\naliases: [welcome]\n---\nCome in.\n',
    'postings/base.md': '---\naliases: [ground]\n---\n# Base\n',
  },
};

function renamed(
  place: Parameters<typeof problem>[1],
  name: string,
  now: string,
  suggestion: string,
) {
  return problem(
    'renamed-document',
    place,
    `\`${name}\` is now called \`${now}\`. Write the new name.`,
    {
      suggestions: [suggestion],
    },
  );
}
