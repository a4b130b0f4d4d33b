import type { Rule } from '../rule';

export const malformedInherit: Rule = {
  id: 'malformed-inherit',
  summary:
    'An inherit is almost right: no quotes, no slash, a wrong letter case, or a folder before the name.',
  good: {
    'postings/gardener.md': '# Gardener\n\n<inherit doc="base.md"/>\n<inherit doc=\'base\' />\n',
    'postings/base.md': '# Base\n',
  },
  bad: {
    'postings/gardener.md':
      '# Gardener\n\n⟦<inherit doc=base.md/>⟧\n⟦<inherit doc="base.md">⟧\n⟦<Inherit doc="base.md"/>⟧\n⟦<inherit doc=“base.md”/>⟧\n⟦<inherit doc="postings/base.md"/>⟧\n⟦<inherit/>⟧\n⟦<inherit doc="base.md"⟧\n',
    'postings/base.md': '# Base\n',
  },
};
