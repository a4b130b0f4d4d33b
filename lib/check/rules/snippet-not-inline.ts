import { problem, related, startOf } from '../../problem/problem';
import { fitsInline } from '../../roles/expansion-size';
import { findSnippet } from '../../roles/library';
import type { Rule } from '../rule';

export const snippetNotInline: Rule = {
  id: 'snippet-not-inline',
  summary: 'A snippet of several paragraphs stands inside a sentence, a table cell or a list item.',
  *find({ library, documents }) {
    for (const { body } of documents) {
      for (const { name, place, block } of body.includes) {
        const snippet = findSnippet(library, name)?.document;
        if (block || !snippet || fitsInline(library, snippet)) continue;
        yield problem(
          'snippet-not-inline',
          place,
          `\`${name}\` is more than one paragraph, so it cannot stand inside a sentence, a table cell, a list item, a quote or a heading. Put the include on a line of its own, outside of them.`,
          { related: [related(startOf(snippet.file), 'The snippet is here.')] },
        );
      }
    }
  },
  good: {
    'postings/gardener.md': '# Gardener\n\nWe are in <place.snippet/>.\n\n<list.snippet/>\n',
    'snippets/place.md': '<town.snippet/>\n',
    'snippets/town.md': 'the *town*\n',
    'snippets/list.md': '- a\n- b\n',
  },
  bad: {
    'postings/gardener.md':
      '# Gardener\n\nWe offer <⟦list⟧.snippet/>.\n\n| a | <⟦list⟧.snippet/> |\n|---|---|\n\n- item\n  <⟦wrapped⟧.snippet/>\n',
    'snippets/list.md': '- a\n- b\n',
    'snippets/wrapped.md': '<list.snippet/>\n',
  },
};
