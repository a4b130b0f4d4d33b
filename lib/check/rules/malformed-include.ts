import type { Rule } from '../rule';

export const malformedInclude: Rule = {
  id: 'malformed-include',
  summary:
    'An include is almost right: a slash is missing, a letter has the wrong case, or the name has other characters.',
  good: {
    'postings/gardener.md':
      '# Gardener\n\n<welcome.snippet/>\n<welcome.snippet />\n\nIn text `<welcome.snippet>`, \\<welcome.snippet> and <https://example.com/a.snippet>.\n\n    <welcome.snippet>\n\n<!-- <welcome.snippet> -->\n',
    'snippets/welcome.md': 'Come in.\n',
  },
  bad: {
    'postings/gardener.md':
      '# Gardener\n\n⟦<basecamp.snippet>⟧\n⟦<Welcome.Snippet/>⟧\n⟦<what_you_need.snippet/>⟧\n\nInside ⟦<a b.snippet/>⟧ and ⟦</welcome.snippet>⟧.\n\n⟦<welcome.snippet⟧\n',
  },
};
