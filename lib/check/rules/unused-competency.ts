import { problem, startOf } from '../../problem/problem';
import { findSkill } from '../../roles/library';
import { groupOf } from '../../roles/requirement';
import type { Rule } from '../rule';

export const unusedCompetency: Rule = {
  id: 'unused-competency',
  summary: 'No posting asks for a skill, alone or in a choice.',
  *find({ library, documents }) {
    if (!documents.some(({ kind }) => kind === 'competency')) return;
    const used = new Set<string>();
    for (const posting of library.postings.values()) {
      for (const line of posting.body.skills.flatMap(({ requirements }) => requirements)) {
        if (line.kind === 'skill') used.add(findSkill(library, line.key)?.document.key ?? line.key);
        else for (const { key } of groupOf(library, line.group)) used.add(key);
      }
    }
    for (const { key, title, files } of library.skills.values()) {
      if (used.has(key)) continue;
      for (const { file } of files) {
        yield problem(
          'unused-competency',
          startOf(file),
          `No posting asks for \`${title}\`. Add it to the skills of one, or delete the file.`,
        );
      }
    }
  },
  good: {
    'postings/gardener.md': '# Gardener\n\n<skills>\n1 of Tool\nRaking\n</skills>\n',
    'competencies/tool-rake.md': '# Tool - Rake\n\nIt rakes.\n',
    'competencies/raking.md': '# Raking\n\nIt rakes.\n',
  },
  bad: { 'competencies/raking.md': '⟦⟧# Raking\n\nIt rakes.\n' },
};
