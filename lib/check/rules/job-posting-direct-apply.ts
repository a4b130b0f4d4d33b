import { problem } from '../../problem/problem';
import { applyLinksOf } from '../../roles/apply';
import { postingsForJobBoards } from '../job-boards';
import type { Rule } from '../rule';

export const jobPostingDirectApply: Rule = {
  id: 'job-posting-direct-apply',
  summary:
    'A posting says that one completes the application at its address, and that address is for e-mail.',
  *find(context) {
    for (const posting of postingsForJobBoards(context)) {
      if (!posting.fields.directApply) continue;
      const links = applyLinksOf(posting, context.library.settings);
      if (!links.some(({ url }) => url.startsWith('mailto:'))) continue;
      yield problem(
        'job-posting-direct-apply',
        posting.placeOfField('directApply'),
        'One applies for this role by e-mail, which no page completes. Leave `directApply` out, or give the address of a form in `applyUrl`.',
      );
    }
  },
  good: {
    'postings/gardener.md':
      '---\ndirectApply: true\napplyUrl: https://apply.example\n---\n# Gardener\n\n## Work\n\nGreen.\n',
    'settings.yaml': 'applyEmail: apply@garden.example\n',
  },
  bad: {
    'postings/gardener.md': '---\ndirectApply: ⟦true⟧\n---\n# Gardener\n\n## Work\n\nGreen.\n',
    'settings.yaml': 'applyEmail: apply@garden.example\n',
  },
};
