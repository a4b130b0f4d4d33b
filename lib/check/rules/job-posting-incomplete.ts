import type { Posting } from '../../markup/posting';
import { type Place, problem, startOf } from '../../problem/problem';
import { type MissingField, missingFields } from '../../roles/job-requirements';
import { postingsForJobBoards } from '../job-boards';
import type { Rule } from '../rule';

export const jobPostingIncomplete: Rule = {
  id: 'job-posting-incomplete',
  summary: 'An open posting lacks something without which Google for Jobs and others leave it out.',
  *find(context) {
    for (const posting of postingsForJobBoards(context)) {
      for (const missing of missingFields(posting, context.library.settings)) {
        yield problem(
          'job-posting-incomplete',
          placeOf(posting, missing),
          `Job boards leave this role out: ${missing.advice}.`,
        );
      }
    }
  },
  good: {
    'postings/gardener.md':
      '---\ndatePosted: 2026-02-01\nworkplace: hybrid\nlocations: [{ city: Lisbon, country: PT }]\n---\n# Gardener\n\n## Work\n\nGreen.\n',
    'postings/florist.md':
      '---\ndatePosted: 2026-02-01\nworkplace: remote\napplicantLocations: [{ name: Portugal }]\napplyUrl: https://apply.example\n---\n# Florist\n\n## Work\n\nFlowers.\n',
    'postings/no-fields.md': '# No fields\n\n## Work\n\nAll is well.\n',
    'postings/closed.md':
      '---\nstatus: closed\nworkplace: remote\n---\n# Closed\n\n## Work\n\nNo.\n',
    'settings.yaml': 'name: The garden\napplyEmail: apply@garden.example\n',
  },
  bad: {
    'postings/gardener.md':
      '⟦⟧---\nlocations: [{ city: Lisbon, country: PT }, ⟦{ city: Rome }⟧]\n---\n# Gardener\n\n## Work\n\nGreen.\n',
    'postings/florist.md':
      '---\ndatePosted: 2026-02-01\nworkplace: remote\napplicantLocations: [{ name: Portugal }, { name: ⟦EU⟧ }]\n---\n# Florist\n\n## Work\n\nFlowers.\n',
    'postings/tree-surgeon.md':
      '---\ndatePosted: 2026-02-01\nworkplace: ⟦remote⟧\n---\n# Tree surgeon\n\n## Work\n\nTrees.\n',
    'postings/beekeeper.md':
      '⟦⟧---\ndatePosted: 2026-02-01\n---\n# Beekeeper\n\n## Work\n\nBees.\n',
    'settings.yaml': 'name: The garden\napplyEmail: apply@garden.example\n',
  },
};

/** What is not there has no place: it is shown where it is asked for, or else at the very beginning. */
function placeOf(posting: Posting, { field }: MissingField): Place {
  const { fields, placeOfField, file } = posting;
  const [name] = field;
  if (typeof name === 'string' && Object.hasOwn(fields, name)) return placeOfField(...field);
  return name === 'applicantLocations' ? placeOfField('workplace') : startOf(file);
}
