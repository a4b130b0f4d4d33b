import type { Rule } from '../rule';

export const missingTitle: Rule = {
  id: 'missing-title',
  summary: 'A posting or a competency has no title, so that its file name stands in.',
  good: {
    'postings/gardener.md': '# Gardener\n',
    'postings/florist.md': '---\ntitle: Florist\n---\nFlowers.\n',
  },
  bad: {
    'postings/gardener.md': '⟦⟧## What it is like\n\nGreen.\n',
    'competencies/raking.md': '⟦⟧It rakes.\n',
  },
};
