import type { Rule } from '../rule';

export const unclosedSkills: Rule = {
  id: 'unclosed-skills',
  summary: 'A list of skills is never closed, or one of its tags is almost right.',
  good: { 'postings/gardener.md': '# Gardener\n\n<skills>\n\nRaking\n\n</skills>\n' },
  bad: {
    'postings/gardener.md':
      '# Gardener\n\n⟦<skills>⟧\nRaking\n\n## Then\n\n⟦<skills>⟧\nDigging\n<inherit doc="base.md"/>\n\n⟦<Skills>⟧\n',
    'postings/base.md': '# Base\n\n⟦<skills>⟧\nWalking\n',
  },
};
