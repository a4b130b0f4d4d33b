import { problem } from '../../problem/problem';
import { findPosting } from '../../roles/library';
import { LARGEST_LINEAGE } from '../../roles/lineage';
import type { Rule } from '../rule';

export const inheritTooDeep: Rule = {
  id: 'inherit-too-deep',
  summary: `A posting inherits more than ${LARGEST_LINEAGE} others, directly and through each other.`,
  *find({ library, postings, lineage }) {
    for (const posting of postings) {
      if (!lineage(posting).tooDeep) continue;
      const direct = posting.body.inherits.flatMap((reference) => {
        const document = findPosting(library, reference.name)?.document;
        return document ? [{ reference, document }] : [];
      });
      // The most junior one that passes the bound is where the mistake is, not all above it.
      const last = direct.at(-1);
      if (!last || direct.some(({ document }) => document !== posting && lineage(document).tooDeep))
        continue;
      yield problem(
        'inherit-too-deep',
        last.reference.place,
        `This posting inherits more than ${LARGEST_LINEAGE} others, and what lies beyond is left out. Inherit fewer.`,
      );
    }
  },
  good: chain(LARGEST_LINEAGE),
  bad: chain(LARGEST_LINEAGE + 3),
};

/** A chain of postings in which each inherits the next; the one that passes the bound is marked. */
function chain(length: number): Record<string, string> {
  const files: Record<string, string> = {};
  for (let left = length; left >= 0; left -= 1) {
    const target = `p${left - 1}.md`;
    const marked = left === LARGEST_LINEAGE + 1 ? `⟦${target}⟧` : target;
    const inherit = left === 0 ? '' : `\n<inherit doc="${marked}"/>\n`;
    files[`postings/p${left}.md`] = `# P ${left}\n${inherit}`;
  }
  return files;
}
