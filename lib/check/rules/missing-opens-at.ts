import { problem } from '../../problem/problem';
import type { Rule } from '../rule';

export const missingOpensAt: Rule = {
  id: 'missing-opens-at',
  summary: 'A scheduled posting does not say when it opens, so that it never does.',
  *find({ postings }) {
    for (const { fields, placeOfField, problems } of postings) {
      if (fields.status !== 'scheduled' || fields.opensAt !== undefined) continue;
      // A day that cannot be read is said already.
      if (problems.some(({ rule }) => rule === 'invalid-front-matter')) continue;
      yield problem(
        'missing-opens-at',
        placeOfField('status'),
        'This posting is scheduled and does not say when it opens, so that it never does. Add a line such as `opensAt: 2026-03-31`, or make it a draft.',
      );
    }
  },
  good: {
    'postings/gardener.md': '---\nstatus: scheduled\nopensAt: 2026-03-31\n---\n# Gardener\n',
    'postings/digger.md': '---\nstatus: draft\n---\n# Digger\n',
  },
  bad: { 'postings/gardener.md': '---\nstatus: ⟦scheduled⟧\n---\n# Gardener\n' },
};
