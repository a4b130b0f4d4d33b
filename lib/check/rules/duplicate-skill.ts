import type { RequirementLine } from '../../markup/requirement-line';
import { problem, related } from '../../problem/problem';
import { identityOf, requirementOf } from '../../roles/requirement';
import type { Rule } from '../rule';

export const duplicateSkill: Rule = {
  id: 'duplicate-skill',
  summary: 'A posting asks for the same skill or group twice.',
  *find({ library, postings }) {
    for (const posting of postings) {
      const first = new Map<string, RequirementLine>();
      for (const line of posting.body.skills.flatMap(({ requirements }) => requirements)) {
        const identity = identityOf(requirementOf(library, line));
        const other = first.get(identity);
        if (!other) first.set(identity, line);
        else {
          yield problem(
            'duplicate-skill',
            line.place,
            `This posting asks for \`${line.name}\` twice. Keep one of the two lines; the higher one counts.`,
            { related: [related(other.place, 'It was asked for here first.')] },
          );
        }
      }
    }
  },
  good: { 'postings/gardener.md': '# Gardener\n\n<skills>\nC\nC#\nC++\n</skills>\n' },
  bad: {
    'postings/gardener.md':
      '# Gardener\n\n<skills>\nGitHub\n</skills>\n\n<skills>\n⟦Github:2⟧\n1 of Tool\n⟦2 of tool⟧\n</skills>\n',
    'competencies/tool-rake.md': '# Tool - Rake\n\nIt rakes.\n',
    'competencies/tool-spade.md': '# Tool - Spade\n\nIt digs.\n',
  },
};
