import { describe, expect, it } from 'vitest';
import type { RenamedTo } from '../check/context';
import { renamesOf } from './renames';
import { revisionOf } from './test-support';

const nothing: RenamedTo = () => undefined;

const LONG = 'You dig the beds, cut the hedges, rake the leaves and water whatever grows outside.';

function renames(
  before: Record<string, string>,
  after: Record<string, string>,
  renamedTo = nothing,
) {
  return renamesOf(revisionOf(before), revisionOf(after), renamedTo).map(
    ({ kind, from, to }) => `${kind} ${from} ${to}`,
  );
}

describe('renamesOf', () => {
  it('takes an alias for a rename, whatever the documents say', () => {
    expect(
      renames(
        { 'postings/a.md': '# A\n', 'snippets/s.md': 'One', 'competencies/c.md': '# Raking' },
        {
          'postings/b.md': '---\naliases: [a]\n---\n# Another\n',
          'snippets/t.md': '---\naliases: [s]\n---\nTwo',
          'competencies/d.md': '---\naliases: [C]\n---\n# Hoeing',
        },
      ),
    ).toEqual(['posting a b', 'snippet s t', 'competency c d']);
  });

  it('believes the history, and not what only stands beside it', () => {
    const renamedTo: RenamedTo = (_kind, name) => ({ a: 'b', 'x-level-2': 'y-level-2' })[name];
    expect(
      renames(
        { 'postings/a.md': `# ${LONG}`, 'competencies/x-level-2.md': '# X' },
        {
          'postings/b.md': '# B',
          'postings/c.md': `# ${LONG}`,
          'competencies/y-level-2.md': '# Y',
        },
        renamedTo,
      ),
    ).toEqual(['posting a b', 'competency x y']);
  });

  it('leaves a name of the history alone that was there before, too', () => {
    expect(
      renames(
        { 'postings/a.md': '# A', 'postings/b.md': '# B' },
        { 'postings/b.md': '# B' },
        () => 'b',
      ),
    ).toEqual([]);
  });

  it('pairs what is likest first, and each name once', () => {
    expect(
      renames(
        { 'snippets/a.md': LONG, 'snippets/b.md': `${LONG} And you mow the lawn on Fridays.` },
        {
          'snippets/c.md': `${LONG} And you mow the lawn on Mondays.`,
          'snippets/d.md': 'We sell flowers.',
        },
      ),
    ).toEqual(['snippet b c']);
  });

  it('pairs a file that moves into another folder with itself', () => {
    expect(renames({ 'postings/a.md': LONG }, { 'postings/garden/a.md': LONG })).toEqual([]);
  });
});
