import { problem, related } from '../../problem/problem';
import { inheritedClashes } from '../inherited-clashes';
import type { Rule } from '../rule';

export const redundantSkill: Rule = {
  id: 'redundant-skill',
  summary: 'A posting asks for what it already inherits at that level.',
  *find(context) {
    for (const { line, documents, place, relation } of inheritedClashes(context)) {
      if (relation !== 'same') continue;
      yield problem(
        'redundant-skill',
        line.place,
        `\`${line.name}\` is already inherited at level ${line.level} from \`${documents.join('`, `')}\`. Remove the line, or ask for more.`,
        { related: [related(place, 'It is asked for here.')] },
      );
    }
  },
  good: {
    'postings/senior.md': '# Senior\n\n<skills>\nRaking:2\n</skills>\n<inherit doc="junior.md"/>\n',
    'postings/junior.md': '# Junior\n\n<skills>\nRaking\n</skills>\n',
  },
  bad: {
    'postings/senior.md':
      '# Senior\n\n<skills>\n⟦Raking⟧\nDigging\n</skills>\n<inherit doc="junior.md"/>\n',
    'postings/junior.md': '# Junior\n\n<skills>\nRaking\n</skills>\n',
  },
};
