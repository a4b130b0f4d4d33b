import { problem, startOf } from '../../problem/problem';
import { findSnippet } from '../../roles/library';
import type { Rule } from '../rule';

export const unusedSnippet: Rule = {
  id: 'unused-snippet',
  summary: 'Nothing includes a snippet.',
  *find({ library, documents }) {
    if (!documents.some(({ kind }) => kind === 'snippet')) return;
    const used = new Set(
      library.documents.flatMap(({ name: self, kind, body }) =>
        body.includes.flatMap(({ name }) => {
          const found = findSnippet(library, name)?.document.name;
          return found === undefined || (kind === 'snippet' && found === self) ? [] : [found];
        }),
      ),
    );
    for (const { name, file } of library.snippets.values()) {
      if (used.has(name)) continue;
      yield problem(
        'unused-snippet',
        startOf(file),
        `Nothing includes this snippet. Write \`<${name}.snippet/>\` where it belongs, or delete the file.`,
      );
    }
  },
  good: {
    'postings/gardener.md': '# Gardener\n\n<welcome.snippet/>\n',
    'snippets/welcome.md': 'Come in.\n',
  },
  bad: { 'snippets/welcome.md': '⟦⟧Come in.\n' },
};
