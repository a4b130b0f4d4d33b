import { nearest } from '../../markup/nearest';
import { problem } from '../../problem/problem';
import { findPosting } from '../../roles/library';
import type { Rule } from '../rule';

export const unknownDocument: Rule = {
  id: 'unknown-document',
  summary: 'An inherit names a posting that does not exist.',
  *find({ library, postings, isUnread, renamedTo }) {
    for (const posting of postings) {
      for (const { name, place } of posting.body.inherits) {
        if (findPosting(library, name) || isUnread('posting', name)) continue;
        const renamed = renamedTo('posting', name);
        const suggestions = renamed ? [renamed] : nearestPostings(name, posting.name);
        const hint = renamed
          ? `It was renamed: write \`${renamed}.md\`.`
          : suggestions.length > 0
            ? `Did you mean \`${suggestions.join('`, `')}\`?`
            : 'Write the name of a posting that exists, or remove the inherit.';
        yield problem('unknown-document', place, `There is no posting \`${name}\`. ${hint}`, {
          suggestions: suggestions.map((suggestion) => `${suggestion}.md`),
        });
      }
    }

    function nearestPostings(name: string, self: string): string[] {
      const names = [...library.postings.keys(), ...library.aliases.postings.keys()];
      return nearest(
        name,
        names.filter((candidate) => candidate !== self),
      );
    }
  },
  good: {
    'postings/gardener.md': '# Gardener\n\n<inherit doc="base.md"/>\n',
    'postings/base.md': '# Base\n',
  },
  bad: {
    'postings/gardener-2.md': '# Gardener 2\n\n<inherit doc="⟦gardener.md⟧"/>\n',
    'postings/gardener-1.md': "# Gardener 1\n\n<inherit doc='⟦base⟧'/>\n",
  },
};
