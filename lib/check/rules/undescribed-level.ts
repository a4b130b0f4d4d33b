import { problem, related, startOf } from '../../problem/problem';
import { findSkill } from '../../roles/library';
import type { Rule } from '../rule';

export const undescribedLevel: Rule = {
  id: 'undescribed-level',
  summary: 'A posting asks for a skill at a level that its competency does not describe.',
  *find({ library, postings }) {
    for (const posting of postings) {
      for (const line of posting.body.skills.flatMap(({ requirements }) => requirements)) {
        if (line.kind !== 'skill') continue;
        const skill = findSkill(library, line.key)?.document;
        if (!skill || skill.levels.some(({ level }) => level === line.level)) continue;
        const file = skill.files[0]?.file ?? '';
        yield problem(
          'undescribed-level',
          line.place,
          `\`${skill.title}\` is not described at level ${line.level} yet. Add \`# ${skill.title} - Level ${line.level}\` to \`${file}\`, and how to prove and improve it.`,
          { related: [related(startOf(file), 'The competency is here.')] },
        );
      }
    }
  },
  good: {
    'postings/gardener.md': '# Gardener\n\n<skills>\nRaking:2\n</skills>\n',
    'competencies/raking.md': '# Raking\n\nIt rakes.\n\n# Raking - Level 2\n\nWell.\n',
  },
  bad: {
    'postings/gardener.md': '# Gardener\n\n<skills>\n⟦Raking:2⟧\n</skills>\n',
    'competencies/raking.md': '# Raking\n\nIt rakes.\n\n# Raking - Level 3\n\nVery well.\n',
  },
};
