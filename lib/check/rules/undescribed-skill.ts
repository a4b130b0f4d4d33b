import { atLevel } from '../../markup/level';
import { nearTypo } from '../../markup/nearest';
import { problem } from '../../problem/problem';
import { findSkill } from '../../roles/library';
import { skillLineOf } from '../../roles/skill-line';
import type { Rule } from '../rule';

export const undescribedSkill: Rule = {
  id: 'undescribed-skill',
  summary: 'A posting asks for a skill that no competency describes.',
  *find({ library, postings, isUnread }) {
    const keys = [...library.skills.keys()];
    const proposals = new Map<string, string[]>();
    for (const posting of postings) {
      for (const line of posting.body.skills.flatMap(({ requirements }) => requirements)) {
        if (line.kind !== 'skill' || findSkill(library, line.key)) continue;
        if (isUnread('competency', line.key)) continue;
        const near = proposals.get(line.key) ?? nearTypo(line.key, keys);
        proposals.set(line.key, near);
        const names = near.flatMap((key) => {
          const skill = library.skills.get(key);
          return skill ? [skillLineOf(library, skill)] : [];
        });
        const hint =
          names.length > 0
            ? `Did you mean \`${names.join('`, `')}\`? Else describe it in`
            : 'Describe it in';
        yield problem(
          'undescribed-skill',
          line.place,
          `No competency describes \`${line.name}\` yet. ${hint} \`competencies/${line.key}.md\`.`,
          { suggestions: names.map((name) => atLevel(name, line.level)) },
        );
      }
    }
  },
  good: {
    'postings/gardener.md': '# Gardener\n\n<skills>\nRaking\nLeaf blowing\n</skills>\n',
    'competencies/raking.md': '---\naliases: [Leaf Blowing]\n---\n# Raking\n\nIt rakes.\n',
  },
  bad: { 'postings/gardener.md': '# Gardener\n\n<skills>\n- ⟦Raking⟧\n⟦Digging:2⟧\n</skills>\n' },
};
