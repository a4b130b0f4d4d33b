import type { Rule } from '../rule';

export const misplacedConstruct: Rule = {
  id: 'misplaced-construct',
  summary:
    'Skills or an inherit stand in a snippet or a competency, or something stands inside or behind a list of skills.',
  good: {
    'postings/gardener.md':
      '# Gardener\n\n<skills>\nRaking <!-- <a.snippet/> -->\n</skills>\n\n<inherit doc="base.md"/>\n',
    'postings/base.md': '# Base\n',
  },
  bad: {
    'postings/gardener.md':
      '# Gardener\n\n<skills>\nRaking\n⟦<welcome.snippet/>⟧\n</skills> ⟦lost words⟧\n\nA ⟦<skills>⟧ in a sentence.\n',
    'snippets/welcome.md': '⟦<skills>⟧\nRaking\n</skills>\n',
    'competencies/raking.md': '# Raking\n\n<inherit doc="⟦base.md⟧"/>\n',
    'postings/base.md': '# Base\n',
  },
};
