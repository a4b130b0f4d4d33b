import { problem, related, startOf } from '../../problem/problem';
import { findPosting } from '../../roles/library';
import { isUnpublished, statusOf } from '../../roles/visibility';
import type { Rule } from '../rule';

export const inheritsUnpublished: Rule = {
  id: 'inherits-unpublished',
  summary:
    'A published posting inherits one that is not published: its requirements count, its title is not shown.',
  *find({ library, postings }) {
    for (const posting of postings) {
      if (isUnpublished(posting)) continue;
      for (const { name, place } of posting.body.inherits) {
        const junior = findPosting(library, name)?.document;
        if (!junior || !isUnpublished(junior)) continue;
        yield problem(
          'inherits-unpublished',
          place,
          `\`${junior.name}\` is not published (its status is ${statusOf(junior)}). Its requirements count here, and its title is not shown. Publish it, or inherit another posting.`,
          { related: [related(startOf(junior.file), 'The unpublished posting is here.')] },
        );
      }
    }
  },
  good: {
    'postings/senior.md': '# Senior\n\n<inherit doc="junior.md"/>\n',
    'postings/junior.md': '---\nstatus: closed\n---\n# Junior\n',
  },
  bad: {
    'postings/senior.md': '# Senior\n\n<inherit doc="⟦junior.md⟧"/>\n',
    'postings/junior.md': '---\nstatus: draft\n---\n# Junior\n',
  },
};
