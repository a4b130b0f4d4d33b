import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { git, REPOSITORY, run, workspace } from './test-support';

const ANSWERS = {
  '--name': 'Skerry & Sons',
  '--tagline': 'Boats that come home: since 1904',
  '--title': 'Boatbuilder',
  '--department': 'Yard',
  '--summary': 'You build boats out of *wood*, # and mend them.',
};
const flags = (answers: Record<string, string>) => Object.entries(answers).flat();

/** A clone of the project, as far as the command looks. */
function clone(): string {
  const folder = workspace();
  for (const part of ['content', 'app/(text)', '.github']) {
    cpSync(join(REPOSITORY, part), join(folder, part), { recursive: true });
  }
  git(folder, 'init', '--quiet');
  git(folder, 'add', '.');
  git(folder, 'commit', '--quiet', '--message', 'Clone');
  return folder;
}

const status = (folder: string) =>
  execFileSync('git', ['status', '--porcelain'], { cwd: folder, encoding: 'utf8' });
const read = (folder: string, path: string) => readFileSync(join(folder, path), 'utf8');

describe('rungs init', () => {
  it('leaves nothing of the sample company, and content without a problem', async () => {
    const folder = clone();
    const result = await run(folder, [
      ...['init', ...flags(ANSWERS)],
      ...['--accent', '#0B5FA0', '--site-url', 'https://careers.skerry.example'],
      ...['--email', 'work@skerry.example'],
    ]);
    expect(result).toMatchObject({ code: 0, err: '' });
    expect(result.out).toContain('This is the careers site of Skerry & Sons now.');
    expect(readdirSync(join(folder, 'content/postings'))).toEqual(['yard-boatbuilder.md']);
    expect(readdirSync(join(folder, 'content/snippets'))).toEqual(['welcome.md']);
    expect(readdirSync(join(folder, 'content/competencies'))).toEqual([
      'communication.md',
      'writing.md',
    ]);
    expect(existsSync(join(folder, '.github/workflows/ci.yml'))).toBe(false);
    const grep = spawnSync('grep', ['-rli', 'copperlane', '.', '--exclude-dir=.git'], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(grep.stdout).toBe('');
    const check = await run(folder, ['check', '--max-warnings', '0']);
    expect(check.code, check.out + check.err).toBe(0);
  });

  it('shows words as they were given, whatever they mean in YAML or Markdown', async () => {
    const folder = clone();
    const hostile = {
      ...ANSWERS,
      '--name': '"Acme": <b>#1</b> \u{1f9ed}',
      '--title': '../../etc/passwd <script>',
      '--department': "Q&A: the 'best' --- [x](y)",
    };
    expect(await run(folder, ['init', ...flags(hostile)])).toMatchObject({ code: 0 });
    const [file = ''] = readdirSync(join(folder, 'content/postings'));
    expect(file).toBe('q-a-the-best-x-y-etc-passwd-script.md');
    const resolved = await run(folder, ['resolve', file]);
    expect(resolved.out).toContain('../../etc/passwd <script>');
    expect(read(folder, 'content/snippets/welcome.md')).toContain('\\<b\\>\\#1\\</b\\>');
    expect(await run(folder, ['check', '--max-warnings', '0'])).toMatchObject({ code: 0 });
  });

  it('names a file by words of any script, and of none', async () => {
    for (const [title, department, name] of [
      ['造船工', '船厂', '船厂-造船工.md'],
      ['!!!', '???', 'first-role.md'],
      ['x'.repeat(140), 'Y', `y-${'x'.repeat(58)}.md`],
    ] as const) {
      const folder = clone();
      const answers = { ...ANSWERS, '--title': title, '--department': department };
      expect(await run(folder, ['init', ...flags(answers)])).toMatchObject({ code: 0 });
      expect(readdirSync(join(folder, 'content/postings'))).toEqual([name]);
    }
  });

  it.each([
    ['an accent that cannot be read', { '--accent': '#ffcc00' }, 'can be read on a light ground'],
    ['an accent that is none', { '--accent': 'red' }, '--accent must be a colour such as'],
    ['an empty name', { '--name': ' ' }, '--name must be the name of the company'],
    ['an address that is none', { '--site-url': 'skerry' }, '--site-url must be an address'],
    ['an e-mail address that is none', { '--email': 'skerry' }, 'must be an e-mail address'],
    ['a title of 200 characters', { '--title': 'x'.repeat(200) }, 'at most 150 characters'],
  ])('refuses %s, and changes nothing', async (_, answer, sentence) => {
    const folder = clone();
    const result = await run(folder, ['init', ...flags({ ...ANSWERS, ...answer })]);
    expect(result).toMatchObject({ code: 2, err: expect.stringContaining(sentence) });
    expect(status(folder)).toBe('');
  });

  it('says which flag it needs where nobody can be asked', async () => {
    const folder = clone();
    const result = await run(folder, ['init', '--name', 'Acme']);
    expect(result).toMatchObject({
      code: 2,
      err: '--tagline is needed where nobody can be asked. What does it do, in one line?\n',
    });
    expect(status(folder)).toBe('');
  });

  it('touches nothing that could not be brought back, and nobody’s own site', async () => {
    const refused = async (folder: string, sentence: string) =>
      expect(await run(folder, ['init', ...flags(ANSWERS)])).toMatchObject({
        code: 1,
        err: expect.stringContaining(sentence),
      });
    const changed = clone();
    writeFileSync(join(changed, 'content/postings/mine.md'), '# Mine\n');
    await refused(changed, 'not committed');
    expect(existsSync(join(changed, 'content/postings/mine.md'))).toBe(true);
    const own = clone();
    await run(own, ['init', ...flags(ANSWERS)]);
    git(own, 'add', '.');
    git(own, 'commit', '--quiet', '--message', 'Ours');
    await refused(own, 'This is the site of Skerry & Sons already');
    expect(status(own)).toBe('');
    await refused(workspace(), 'not the folder of a careers site');
  });

  // `script` takes other arguments elsewhere.
  it.skipIf(process.platform !== 'linux')(
    'asks whoever sits at the terminal, again where an answer cannot be meant (on Linux)',
    () => {
      const folder = clone();
      const answers = [
        'Acme',
        'Boats',
        '',
        'nobody',
        '',
        '#ffcc00',
        '#0b5fa0',
        'Boatbuilder',
        'Yard',
        'Build.',
      ];
      const binary = join(REPOSITORY, 'bin/rungs.mjs');
      // A pseudo-terminal is what makes a program believe that somebody is there.
      const { stdout, status: code } = spawnSync(
        'script',
        ['--quiet', '--return', '--command', `${process.execPath} ${binary} init`, '/dev/null'],
        { cwd: folder, encoding: 'utf8', input: `${answers.join('\n')}\n` },
      );
      expect(code, stdout).toBe(0);
      expect(stdout).toContain('It must be an e-mail address.');
      expect(stdout).toContain('It must be a colour that can be read');
      expect(read(folder, 'content/settings.yaml')).toContain('accent: "#0b5fa0"');
      expect(readdirSync(join(folder, 'content/postings'))).toEqual(['yard-boatbuilder.md']);
    },
  );
});
