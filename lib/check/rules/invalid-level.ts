import type { Rule } from '../rule';

export const invalidLevel: Rule = {
  id: 'invalid-level',
  summary: 'What stands behind a skill is no level from 1 to 9.',
  good: {
    'postings/gardener.md':
      '# Gardener\n\n<skills>\nRaking\nDigging : 2\nPruning Level 3\nMowing - Level 9\nWeb API: Service Worker\n</skills>\n',
  },
  bad: {
    'postings/gardener.md':
      '# Gardener\n\n<skills>\nA:⟦0⟧\nB:⟦-1⟧\nC:⟦2.5⟧\nD⟦:⟧\nE: ⟦two⟧\nF:⟦2nd⟧\nG:⟦10⟧\nH Level ⟦0⟧\n- I:⟦+3⟧\nJ Level ⟦1:2⟧\nK:⟦2:3⟧\n1 of L:⟦0⟧\n</skills>\n',
  },
};
