import { describe, expect, it } from 'vitest';
import { REPOSITORY, run, workspace } from './test-support';

const BROKEN = {
  'content/postings/senior.md':
    '# Senior\n\n## Work\n\n<skills>\nRaking\n</skills>\n\n<inherit doc="junor.md"/>\n',
  'content/postings/junior.md': '# Junior\n\n## Work\n',
};

describe('rungs check', () => {
  it('prints nothing on the sample content, and ends with 0', async () => {
    expect(await run(REPOSITORY, ['check'])).toEqual({ code: 0, out: '', err: '' });
  });

  it('finds all problems of all files in one run, sorted, and ends with 1', async () => {
    const { code, out } = await run(workspace(BROKEN), ['check', '--format', 'json']);
    const { files, problems } = JSON.parse(out);
    expect(code).toBe(1);
    expect(files).toBe(2);
    expect(problems.map(({ rule, line }: { rule: string; line: number }) => [rule, line])).toEqual([
      ['undescribed-skill', 6],
      ['unknown-document', 9],
    ]);
    expect(problems[1]).toMatchObject({
      severity: 'error',
      file: 'content/postings/senior.md',
      suggestions: ['junior.md'],
    });
  });

  it('ends with 0 where there are only warnings, and no more than allowed', async () => {
    const folder = workspace({ 'content/postings/a.md': '# A\n\n<skills>\nRaking\n</skills>\n' });
    expect((await run(folder, ['check'])).code).toBe(0);
    expect((await run(folder, ['check', '--max-warnings', '1'])).code).toBe(0);
    const refused = await run(folder, ['check', '--max-warnings', '0']);
    expect(refused.code).toBe(1);
    expect(refused.err).toBe('Found 1 warning; --max-warnings allows 0 at most.\n');
  });

  it('names files relative to the current folder, and absolute outside of it', async () => {
    const folder = workspace({ ...BROKEN, 'elsewhere/readme.md': '' });
    const inside = await run(`${folder}/content`, ['check', '--dir', '.', '--format', 'json']);
    expect(JSON.parse(inside.out).problems[0].file).toBe('postings/senior.md');
    const args = ['check', '--dir', '../content', '--format', 'json'];
    const outside = await run(`${folder}/elsewhere`, args);
    expect(JSON.parse(outside.out).problems[0].file).toBe(
      `${folder}/content/postings/senior.md`.replaceAll('\\', '/'),
    );
  });

  it('names the other place of a problem in the same way', async () => {
    const folder = workspace({
      'content/postings/a.md': '# A\n\n<inherit doc="b"/>\n',
      'content/postings/b.md': '# B\n\n<inherit doc="a"/>\n',
    });
    const { out } = await run(folder, ['check', '--format', 'json']);
    expect(JSON.parse(out).problems[0].related).toEqual([
      expect.objectContaining({ file: 'content/postings/b.md', line: 3, column: 15 }),
    ]);
  });

  it('colours only where it may', async () => {
    const folder = workspace(BROKEN);
    const plain = await run(folder, ['check']);
    expect(plain.out).not.toContain('\u001b');
    expect((await run(folder, ['check'], { colours: true })).out).toContain('\u001b[31merror');
  });

  it('shows progress to who watches, and takes it away', async () => {
    const { err } = await run(workspace(BROKEN), ['check'], { watched: true });
    expect(err).toContain('Checking 2 files…');
    expect(err.endsWith('\r\u001b[2K')).toBe(true);
  });
});

describe('rungs check, used wrongly, ends with 2 and a sentence', () => {
  const cases: [what: string, args: string[], said: string][] = [
    ['no such folder', ['--dir', 'nope'], 'There is no content folder at nope.'],
    ['a file for a folder', ['--dir', 'file.md'], 'There is no content folder at file.md.'],
    ['a folder without content', ['--dir', 'empty'], 'empty is no content folder'],
    ['the original layout', ['--dir', 'old'], 'rungs import old --to content'],
    ['a format that is none', ['--format', 'xml'], 'Allowed choices are pretty, json'],
    ['a number that is none', ['--max-warnings', '-1'], 'whole number'],
    ['an unknown option', ['--folder', 'x'], "unknown option '--folder'"],
  ];
  for (const [what, args, said] of cases) {
    it(what, async () => {
      const folder = workspace({
        'file.md': '',
        'empty/readme.txt': '',
        'old/roles/a.md': '# A\n',
        'old/snippets/a.snippet': 'A\n',
      });
      const { code, out, err } = await run(folder, ['check', ...args]);
      expect(code).toBe(2);
      expect(out).toBe('');
      expect(err).toContain(said);
    });
  }

  it('no command at all', async () => {
    const { code, err } = await run(workspace(), []);
    expect(code).toBe(2);
    expect(err).toContain('Usage: rungs');
  });

  it('help is no mistake, and has examples and exit codes', async () => {
    for (const command of ['check', 'diff', 'ladder', 'resolve', 'import', 'rename']) {
      const { code, out } = await run(workspace(), [command, '--help']);
      expect(code).toBe(0);
      expect(out).toMatch(/Examples?:\n {2}\$ rungs /);
      expect(out).toContain('Exit codes:');
    }
  });
});
