import type { Rule } from '../rule';

export const straySkillsEnd: Rule = {
  id: 'stray-skills-end',
  summary: 'A `</skills>` ends nothing.',
  good: { 'postings/gardener.md': '# Gardener\n\n<skills>\nRaking\n</skills>\n\n`</skills>`\n' },
  bad: {
    'postings/gardener.md':
      '# Gardener\n\n<skills>\nRaking\n</skills>\n\n⟦</skills>⟧\n\nAnd here ⟦</skills>⟧.\n',
  },
};
