import { describe, expect, it } from 'vitest';
import { reportOf } from './test-support';

const BROKEN = '# A\n\n## Work\n\n<inherit doc="nowhere"/>\n';

function rules(before: Record<string, string>, after: Record<string, string>) {
  const { problems } = reportOf(before, after);
  return {
    new: problems.new.map(({ rule }) => rule),
    solved: problems.solved.map(({ rule }) => rule),
  };
}

describe('problemChanges', () => {
  it('knows a problem again where lines move and its file is renamed', () => {
    const moved = BROKEN.replace('## Work\n', '## Work\n\nYou dig.\n');
    expect(rules({ 'postings/a.md': BROKEN }, { 'postings/a.md': moved })).toEqual({
      new: [],
      solved: [],
    });
    const aliased = `---\naliases: [a]\n---\n${BROKEN}`;
    expect(rules({ 'postings/a.md': BROKEN }, { 'postings/b.md': aliased })).toEqual({
      new: [],
      solved: [],
    });
  });

  it('knows it again by what is said, where the marked words are others', () => {
    const asking = (line: string) => ({
      'postings/a.md': `# A\n\n## Work\n\n<skills>\n${line}\n</skills>\n`,
    });
    expect(rules(asking('Raking'), asking('Raking'))).toEqual({ new: [], solved: [] });
    expect(rules(asking('Raking'), asking('Raking:1'))).toEqual({ new: [], solved: [] });
    expect(rules(asking('Raking'), asking('Hoeing')).new).toEqual(['undescribed-skill']);
  });

  it('counts a problem that is there once more', () => {
    const twice = `${BROKEN}\n<inherit doc="nowhere"/>\n`;
    expect(rules({ 'postings/a.md': BROKEN }, { 'postings/a.md': twice })).toEqual({
      new: ['unknown-document'],
      solved: [],
    });
    expect(rules({ 'postings/a.md': twice }, { 'postings/a.md': BROKEN })).toEqual({
      new: [],
      solved: ['unknown-document'],
    });
  });

  it('proposes the new name of what this very change renames', () => {
    const text = '# B\n\n## Work\n\nYou dig, rake, hoe, water and plant whatever we grow here.\n';
    const a = '# A\n\n## Work\n\n<inherit doc="b"/>\n';
    const { problems } = reportOf(
      { 'postings/a.md': a, 'postings/b.md': text },
      { 'postings/a.md': a, 'postings/c.md': text },
    );
    expect(problems.new).toMatchObject([{ rule: 'unknown-document', suggestions: ['c.md'] }]);
  });
});
