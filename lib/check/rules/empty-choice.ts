import { atLevel } from '../../markup/level';
import { nearest } from '../../markup/nearest';
import { problem } from '../../problem/problem';
import type { Library } from '../../roles/library';
import { groupOf } from '../../roles/requirement';
import type { Rule } from '../rule';

export const emptyChoice: Rule = {
  id: 'empty-choice',
  summary: 'No competency belongs to the group that a choice names.',
  *find({ library, postings }) {
    for (const posting of postings) {
      for (const line of posting.body.skills.flatMap(({ requirements }) => requirements)) {
        if (line.kind !== 'choice' || line.group === '') continue;
        if (groupOf(library, line.group).length > 0) continue;
        const groups = nearest(line.group, groupNames(library));
        const hint =
          groups.length > 0
            ? `Did you mean \`${groups.join('`, `')}\`?`
            : `A group is made of competencies whose file names begin alike, such as \`competencies/${line.group}-first.md\`.`;
        yield problem(
          'empty-choice',
          line.place,
          `There is nothing to choose from: no competency belongs to \`${line.name}\`. ${hint}`,
          {
            suggestions: groups.map((group) => atLevel(`${line.count} of ${group}`, line.level)),
          },
        );
      }
    }
  },
  good: {
    'postings/gardener.md': '# Gardener\n\n<skills>\n1 of Garden Tool\n</skills>\n',
    'competencies/garden-tool-rake.md': '# Garden Tool - Rake\n\nIt rakes.\n',
  },
  bad: {
    'postings/gardener.md': '# Gardener\n\n<skills>\n⟦1 of Gardentool⟧\n</skills>\n',
    'competencies/garden-tool-rake.md': '# Garden Tool - Rake\n\nIt rakes.\n',
  },
};

/** Everything that two skills or more have as a common beginning, and single ones' own. */
function groupNames(library: Library): Set<string> {
  const names = new Set<string>();
  for (const key of library.skills.keys()) {
    for (let at = key.indexOf('-'); at > 0; at = key.indexOf('-', at + 1))
      names.add(key.slice(0, at));
  }
  return names;
}
