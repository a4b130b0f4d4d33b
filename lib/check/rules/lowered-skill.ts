import { problem, related } from '../../problem/problem';
import { inheritedClashes } from '../inherited-clashes';
import type { Rule } from '../rule';

export const loweredSkill: Rule = {
  id: 'lowered-skill',
  summary:
    'A posting asks for less of a skill or group than it inherits; what is inherited counts.',
  *find(context) {
    for (const { line, documents, place, relation } of inheritedClashes(context)) {
      if (relation !== 'lower') continue;
      yield problem(
        'lowered-skill',
        line.place,
        `\`${line.name}\` is asked for below what is inherited from \`${documents.join('`, `')}\`, and that counts. Remove the line, or ask for more.`,
        { related: [related(place, 'More is asked for here.')] },
      );
    }
  },
  good: {
    'postings/senior.md': '# Senior\n\n<skills>\nRaking:3\n</skills>\n<inherit doc="junior.md"/>\n',
    'postings/junior.md': '# Junior\n\n<skills>\nRaking:2\n</skills>\n',
  },
  bad: {
    'postings/senior.md':
      '# Senior\n\n<skills>\n⟦Raking⟧\n⟦1 of Tool:3⟧\n</skills>\n<inherit doc="junior.md"/>\n',
    'postings/junior.md': '# Junior\n\n<skills>\nRaking:2\n2 of Tool:2\n</skills>\n',
    'competencies/tool-rake.md': '# Tool - Rake\n\nIt rakes.\n',
    'competencies/tool-spade.md': '# Tool - Spade\n\nIt digs.\n',
  },
};
