import type { Rule } from '../rule';

export const invalidEncoding: Rule = {
  id: 'invalid-encoding',
  summary: 'A file is not UTF-8 text.',
  good: { 'snippets/cafe.md': 'A café, with � in it.\n' },
  // The rest of the file is read all the same.
  bad: { 'snippets/cafe.md': { latin1: 'A\nCaf⟦é⟧\n' } },
};
