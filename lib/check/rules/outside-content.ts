import type { Rule } from '../rule';

export const outsideContent: Rule = {
  id: 'outside-content',
  summary: 'A symbolic link or an inherit leads out of the content folder; it is never followed.',
  good: {
    'postings/gardener.md': '# Gardener\n\n<inherit doc="base.md"/>\n',
    'postings/base.md': '# Base\n',
  },
  bad: {
    'postings/gardener.md': '# Gardener\n\n<inherit doc="⟦../../secret.md⟧"/>\n',
    'snippets/secret.md': { linkTo: '../../secret.md' },
  },
};
