import { problem, related } from '../../problem/problem';
import { findPosting, type Library } from '../../roles/library';
import type { Rule } from '../rule';

export const inheritCycle: Rule = {
  id: 'inherit-cycle',
  summary: 'A posting inherits itself, directly or through others.',
  *find({ library }) {
    for (const { path } of library.inheritCycles) {
      const [first, ...rest] = path
        .slice(0, -1)
        .map((name, index) => step(library, name, path[index + 1]));
      if (!first) continue;
      yield problem(
        'inherit-cycle',
        first.place,
        `These postings inherit each other without an end: ${path.map((name) => `\`${name}\``).join(' → ')}. Remove the inherit of the most junior one.`,
        {
          related: rest.flatMap((next) =>
            next ? [related(next.place, 'The way goes on here.')] : [],
          ),
        },
      );
    }
  },
  good: {
    'postings/senior.md': '# Senior\n\n<inherit doc="junior.md"/>\n<inherit doc="base.md"/>\n',
    'postings/junior.md': '# Junior\n\n<inherit doc="base.md"/>\n',
    'postings/base.md': '# Base\n',
  },
  bad: {
    'postings/a.md': '# A\n\n<inherit doc="⟦b.md⟧"/>\n',
    'postings/b.md': '# B\n\n<inherit doc="c.md"/>\n',
    'postings/c.md': '# C\n\n<inherit doc="a.md"/>\n',
    'postings/d.md': '# D\n\n<inherit doc="a.md"/>\n',
  },
};

function step(library: Library, from: string, to: string | undefined) {
  return library.postings
    .get(from)
    ?.body.inherits.find(({ name }) => findPosting(library, name)?.document.name === to);
}
