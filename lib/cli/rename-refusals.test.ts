import { describe, expect, it } from 'vitest';
import { type Files, readFiles, run, workspace } from './test-support';

/** Renames, expects it to be refused with nothing changed, and returns what was said. */
async function refused(files: Files, args: string[], code: 1 | 2): Promise<string> {
  const folder = workspace(files);
  const before = readFiles(folder);
  const result = await run(folder, ['rename', ...args]);
  expect({ code: result.code, out: result.out }).toEqual({ code, out: '' });
  expect(readFiles(folder)).toEqual(before);
  return result.err;
}

describe('rungs rename refuses, and changes nothing', () => {
  const FILES = {
    'content/postings/one.md':
      '# One\n\n## W\n\n<hi.snippet/>\n\n<skills>\nRaking\n1 of Tool\n</skills>\n',
    'content/postings/two.md': '---\nslug: second\naliases: [zwei]\n---\n# Two\n\n## W\n',
    'content/snippets/hi.md': 'Hi.\n',
    'content/competencies/raking.md': '---\naliases: [Leaf Work]\n---\n# Raking\n\nText.\n',
    'content/competencies/tool-spade.md': '# Tool - Spade\n\nText.\n',
  };

  it.each([
    ['a name that is taken', ['one', 'two'], 'postings/two.md has it'],
    ['one taken in another case', ['one', 'TWO'], 'postings/two.md has it'],
    ['a former name of another', ['one', 'zwei'], 'a former name of `two`'],
    ['an address of another', ['one', 'second'], '`two` has it as its address'],
    ['the same name', ['one', 'one.md'], 'named `one` already'],
    ['a name with space', ['one', 'number one'], 'such as `number-one`'],
    ['a name with a folder', ['one', '../one-b'], 'cannot be named'],
    ['a snippet that no include can say', ['hi', 'hi_there'], 'such as `hi-there`'],
    ['a skill that is taken', ['raking', 'Tool: Spade'], 'cannot be named'],
    ['a skill of the same key', ['raking', 'Tool - Spade'], '`tool-spade` is found by it'],
    ['a skill with a level', ['raking', 'sweeping-level-2'], 'Name the skill alone: `sweeping`'],
    ['a skill that reads as a level', ['raking', 'Sweeping Level 2'], 'neither a level nor'],
    ['a skill that reads as a choice', ['raking', '2 of Tool'], 'neither a level nor'],
    ['a skill that is no file name', ['raking', '.net'], 'cannot be named'],
    ["another skill's alias", ['tool-spade', 'leaf-work'], '`raking` is found by it'],
  ])('%s', async (_what, args, said) => {
    expect(await refused(FILES, args, 1)).toContain(said);
  });

  it('a name that is unknown, with the nearest ones', async () => {
    expect(await refused(FILES, ['rakin', 'sweeping'], 2)).toBe(
      'There is no posting, snippet or competency named `rakin`. Did you mean `raking`?\n',
    );
    expect(await refused(FILES, ['zwei', 'three'], 2)).toContain('it is now called `two`');
    expect(await refused(FILES, ['raking', 'x', '--kind', 'posting'], 2)).toContain('no posting');
  });

  it('a name that two files have', async () => {
    const files = { ...FILES, 'content/postings/old/one.md': '# One\n' };
    expect(await refused(files, ['one', 'three'], 1)).toContain('There are two postings named');
  });

  it('what would be wrong afterwards', async () => {
    const files = {
      ...FILES,
      'content/postings/three.md': '# Three\n\n<skills>\nRaking\nSweeping\n</skills>\n',
    };
    expect(await refused(files, ['raking', 'sweeping'], 1)).toMatch(
      /^Nothing was renamed, because of what would be wrong then in postings\/three\.md, line 5: This posting asks for `Sweeping` twice\./,
    );
  });

  it('front matter that says something else', async () => {
    const files = { ...FILES, 'content/postings/one.md': '---\naliases: eins\n---\n# One\n' };
    expect(await refused(files, ['one', 'three'], 1)).toBe(
      'postings/one.md: its front matter has aliases that are not a list. Mend it first.\n',
    );
  });

  it('a file that is no UTF-8', async () => {
    const latin = Buffer.from('# One\n\n## W\n\nCaf\u00e9 <hi.snippet/>\n', 'latin1');
    const files = { ...FILES, 'content/postings/one.md': latin };
    expect(await refused(files, ['hi', 'hello'], 1)).toContain('postings/one.md is not UTF-8 text');
  });

  it('a place that is taken by what is not read', async () => {
    const folder = workspace({ ...FILES, 'content/postings/three.md/note.txt': '' });
    const before = readFiles(folder);
    const { code, err } = await run(folder, ['rename', 'one', 'three']);
    expect({ code, err }).toEqual({
      code: 1,
      err: 'There is a file at postings/three.md already. Nothing was renamed.\n',
    });
    expect(readFiles(folder)).toEqual(before);
  });

  it('asks which one is meant where several kinds have a name', async () => {
    const files = {
      'content/postings/go.md': '# Go\n\n## W\n\n<go.snippet/>\n',
      'content/snippets/go.md': 'Go.\n',
    };
    const said = await refused(files, ['go', 'come'], 2);
    expect(said).toBe(
      'There is a posting and a snippet named `go`. Say which with --kind posting or --kind snippet.\n',
    );
    const folder = workspace(files);
    expect((await run(folder, ['rename', 'go', 'come', '--kind', 'snippet'])).code).toBe(0);
    expect(readFiles(folder)['content/postings/go.md']).toContain('<come.snippet/>');
  });
});
