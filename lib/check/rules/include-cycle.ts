import { problem, related } from '../../problem/problem';
import { findSnippet, type Library } from '../../roles/library';
import type { Rule } from '../rule';

export const includeCycle: Rule = {
  id: 'include-cycle',
  summary: 'A snippet includes itself, directly or through others.',
  *find({ library }) {
    for (const { path } of library.includeCycles) {
      const [first, ...rest] = path
        .slice(0, -1)
        .map((name, index) => step(library, name, path[index + 1]));
      if (!first) continue;
      yield problem(
        'include-cycle',
        first.place,
        `These snippets include each other without an end: ${path.map((name) => `\`${name}\``).join(' → ')}. Remove one of the includes.`,
        {
          related: rest.flatMap((next) =>
            next ? [related(next.place, 'The way goes on here.')] : [],
          ),
        },
      );
    }
  },
  good: {
    'snippets/a.md': 'A\n\n<b.snippet/>\n\n<b.snippet/>\n',
    'snippets/b.md': 'B\n',
  },
  bad: {
    'snippets/a.md': 'A\n\n<⟦b⟧.snippet/>\n',
    'snippets/b.md': 'B\n\n<a.snippet/>\n',
    'snippets/c.md': 'C\n\n<⟦c⟧.snippet/>\n',
    'postings/gardener.md': '# Gardener\n\n<a.snippet/>\n',
  },
};

function step(library: Library, from: string, to: string | undefined) {
  return library.snippets
    .get(from)
    ?.body.includes.find(({ name }) => findSnippet(library, name)?.document.name === to);
}
