import type { Rule } from '../rule';

export const emptyDocument: Rule = {
  id: 'empty-document',
  summary: 'A file has nothing in it.',
  good: { 'postings/gardener.md': '# Gardener\n' },
  bad: { 'postings/gardener.md': '⟦⟧', 'snippets/blank.md': '⟦⟧ \n\n' },
};
