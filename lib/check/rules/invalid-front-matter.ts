import type { Rule } from '../rule';

export const invalidFrontMatter: Rule = {
  id: 'invalid-front-matter',
  summary:
    'The front matter is not valid YAML, has a field that does not exist, or a value that a field does not take.',
  good: {
    'postings/gardener.md':
      '---\nstatus: draft\nemploymentType: [FULL_TIME]\nsalary: { min: 30000, max: 40000, currency: EUR, unit: YEAR }\nlocations:\n  - city: Lisbon\n    country: PT\n    postalCode: 01234\ndatePosted: 2026-02-01\nteam:\n---\n# Gardener\n',
  },
  bad: {
    'postings/gardener.md':
      '---\nstatus: ⟦opne⟧\ndatePosted: ⟦soon⟧\nlocations:\n  - country: ⟦Portugal⟧\n    ⟦town⟧: Lisbon\n⟦sumary⟧: A gardener\nsalary: { min: ⟦50000⟧, max: 40000 }\n---\n# Gardener\n',
    'postings/broken.md': '---\ntitle: ⟦H⟧ead: of the garden\n---\n# Head\n',
    'postings/open.md': '⟦---⟧\ntitle: Never closed\n\n# Open\n',
  },
};
