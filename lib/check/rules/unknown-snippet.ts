import { nearest } from '../../markup/nearest';
import { problem } from '../../problem/problem';
import { findSnippet } from '../../roles/library';
import type { Rule } from '../rule';

export const unknownSnippet: Rule = {
  id: 'unknown-snippet',
  summary: 'An include names a snippet that does not exist.',
  *find({ library, documents, isUnread, renamedTo }) {
    const names = [...library.snippets.keys(), ...library.aliases.snippets.keys()];
    for (const { body } of documents) {
      for (const { name, place } of body.includes) {
        if (findSnippet(library, name) || isUnread('snippet', name)) continue;
        const renamed = renamedTo('snippet', name);
        const suggestions = renamed ? [renamed] : nearest(name, names);
        const hint = renamed
          ? `It was renamed: write \`${renamed}\`.`
          : suggestions.length > 0
            ? `Did you mean \`${suggestions.join('`, `')}\`?`
            : `Write the text in \`snippets/${name}.md\`, or remove the include.`;
        yield problem('unknown-snippet', place, `There is no snippet \`${name}\`. ${hint}`, {
          suggestions,
        });
      }
    }
  },
  good: {
    'postings/gardener.md': '# Gardener\n\n<welcome.snippet/>\n',
    'snippets/welcome.md': 'Come in.\n',
  },
  bad: {
    'postings/gardener.md':
      '# Gardener\n\n<⟦welcom⟧.snippet/>\n\nSee <⟦nothing-like-it⟧.snippet/>.\n',
    'snippets/welcome.md': 'Come in.\n',
  },
};
