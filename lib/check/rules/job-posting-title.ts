import { problem } from '../../problem/problem';
import { notOfTheJob } from '../../roles/job-title';
import { headingPlace } from '../heading-place';
import { postingsForJobBoards } from '../job-boards';
import type { Rule } from '../rule';

export const jobPostingTitle: Rule = {
  id: 'job-posting-title',
  summary:
    'The title of an open posting says more than the job: a code, a place, a date, pay or the company.',
  *find(context) {
    for (const posting of postingsForJobBoards(context)) {
      for (const { words, what } of notOfTheJob(posting, context.library.settings)) {
        yield problem(
          'job-posting-title',
          headingPlace(posting),
          `Job boards want the job alone in the title, and \`${words}\` is ${what}. Leave it out: the page and its fields say it.`,
        );
      }
    }
  },
  good: {
    'postings/gardener.md':
      '---\ndatePosted: 2026-02-01\nlocations: [{ country: PT, city: Lisbon }]\n---\n# Outdoors - Gardener 2\n\n## Work\n\nGreen.\n',
    'settings.yaml': 'name: The garden\napplyEmail: apply@garden.example\n',
  },
  bad: {
    'postings/gardener.md':
      '---\ndatePosted: 2026-02-01\nlocations: [{ country: PT, city: Lisbon }]\n---\n⟦# Gardener in Lisbon⟧\n\n## Work\n\nGreen.\n',
    'postings/florist.md':
      '---\ntitle: ⟦Florist at The Garden⟧\ndatePosted: 2026-02-01\nlocations: [{ country: PT }]\n---\n\n## Work\n\nFlowers.\n',
    'settings.yaml': 'name: The garden\napplyEmail: apply@garden.example\n',
  },
};
