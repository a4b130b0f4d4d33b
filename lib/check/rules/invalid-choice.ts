import { problem } from '../../problem/problem';
import { groupOf } from '../../roles/requirement';
import type { Rule } from '../rule';

export const invalidChoice: Rule = {
  id: 'invalid-choice',
  summary: 'A choice asks for none, for part of one, or for more than its group has.',
  *find({ library, postings }) {
    for (const posting of postings) {
      for (const line of posting.body.skills.flatMap(({ requirements }) => requirements)) {
        if (line.kind !== 'choice') continue;
        const { length } = groupOf(library, line.group);
        if (length === 0 || line.count <= length) continue;
        yield problem(
          'invalid-choice',
          line.place,
          `\`${line.name}\` has ${length} ${length === 1 ? 'skill' : 'skills'} to choose from, fewer than ${line.count}. Ask for ${length} at most, or describe more of them in \`competencies/${line.group}-….md\`.`,
        );
      }
    }
  },
  good: {
    'postings/gardener.md':
      '# Gardener\n\n<skills>\n2 of Tool\nA part of 2 Successful Gardens\n</skills>\n',
    'competencies/tool-rake.md': '# Tool - Rake\n\nIt rakes.\n',
    'competencies/tool-spade.md': '# Tool - Spade\n\nIt digs.\n',
  },
  bad: {
    'postings/gardener.md':
      '# Gardener\n\n<skills>\n⟦0⟧ of Tool\n⟦-1⟧ of Tool\n⟦1.5⟧ of Tool\n⟦3 of Tool⟧\n⟦2 of⟧\n</skills>\n',
    'competencies/tool-rake.md': '# Tool - Rake\n\nIt rakes.\n',
    'competencies/tool-spade.md': '# Tool - Spade\n\nIt digs.\n',
  },
};
