import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LARGEST_FILE } from '../markup/source';
import { changed, commitContent, GARDEN, repository } from './diff-test-support';
import { commit, git, run, workspace, writeFiles } from './test-support';

const JUNIOR = 'content/postings/junior-gardener.md';
const PAID = changed(GARDEN, { edits: { [JUNIOR]: [['min: 28000', 'min: 29000']] } });

describe('rungs diff', () => {
  it('compares with the files as they are, also those that git does not know', async () => {
    const folder = repository(GARDEN);
    rmSync(join(folder, 'content/postings/florist.md'));
    writeFiles(folder, {
      'content/postings/flower-binder.md': (GARDEN['content/postings/florist.md'] ?? '').replace(
        'Florist',
        'Flower Binder',
      ),
    });
    const { code, out, err } = await run(folder, ['diff', 'main']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toBe(
      'What this change does\n\n1 role is renamed. No new problems.\n\nRoles that change\n- Shop - Flower Binder (a draft)\n  - It was called Shop - Florist and its address was /roles/florist.\n',
    );
  });

  it('says so where nothing changes', async () => {
    const { out } = await run(repository(GARDEN), ['diff', 'HEAD']);
    expect(out).toContain('Nothing changes that readers see. No new problems.\n');
  });

  it('writes JSON with the ids of the commits, and no pages of text', async () => {
    const folder = repository(GARDEN);
    commitContent(folder, PAID);
    const { out } = await run(folder, ['diff', 'HEAD~1', 'HEAD', '--format', 'json']);
    const report = JSON.parse(out);
    expect(Object.keys(report)).toEqual([
      'base',
      'head',
      'folder',
      'renames',
      'roles',
      'snippets',
      'skills',
      'settings',
      'ladder',
      'problems',
    ]);
    expect(report.base).toMatch(/^[0-9a-f]{40}$/);
    expect(report.folder).toBe('content');
    expect(report.roles).toMatchObject([
      { role: { name: 'junior-gardener' }, details: [{ label: 'Pay' }] },
    ]);
    const now = await run(folder, ['diff', 'HEAD~1', '--format', 'json']);
    expect(JSON.parse(now.out)).toEqual({ ...report, head: null });
  });

  it('reads a revision as the disk is read: links, sizes, folders, hidden files', async () => {
    const folder = repository(GARDEN);
    const content = join(folder, 'content');
    writeFiles(content, {
      'postings/.hidden.md': '# Hidden\n',
      'postings/shop/till.md': '# Till\n\n## Work\n',
      'postings/huge.md': 'x'.repeat(LARGEST_FILE + 1),
      'snippets/latin.md': Uint8Array.of(0xe9, 0x0a),
      'notes.md': '# No content\n',
    });
    symlinkSync('../../README.md', join(content, 'postings/link.md'));
    symlinkSync('base.md', join(content, 'postings/twin.md'));
    symlinkSync('shop', join(content, 'postings/linked'));
    commit(folder);
    const committed = await run(folder, ['diff', 'HEAD~1', 'HEAD', '--format', 'json']);
    const { problems, roles } = JSON.parse(committed.out);
    const onDisk = JSON.parse((await run(folder, ['diff', 'HEAD~1', '--format', 'json'])).out);
    expect({ problems, roles }).toEqual({ problems: onDisk.problems, roles: onDisk.roles });
    expect(roles).toMatchObject([{ change: 'added', role: { file: 'postings/shop/till.md' } }]);
    const rules = problems.new.map(({ rule }: { rule: string }) => rule);
    expect(rules.filter((rule: string) => rule === 'outside-content')).toHaveLength(3);
    expect(rules).toContain('file-too-large');
    expect(rules).toContain('invalid-encoding');
  });

  it('leaves out what base did since, if it is asked to', async () => {
    const folder = repository(GARDEN);
    git(folder, 'checkout', '-q', '-b', 'mine');
    commitContent(folder, PAID);
    git(folder, 'checkout', '-q', 'main');
    commitContent(folder, {
      ...GARDEN,
      'content/postings/cook.md': '# Cook\n\n## Work\n',
    });
    const without = await run(folder, ['diff', 'main', 'mine']);
    expect(without.out).toContain('1 role goes, 1 role changes.');
    const { out } = await run(folder, ['diff', '--merge-base', 'main', 'mine']);
    expect(out).toContain('\n1 role changes. No new problems.');
  });

  it('works in a folder of the repository, and names files as seen from there', async () => {
    const moved = (files: Readonly<Record<string, string>>) =>
      Object.fromEntries(Object.entries(files).map(([path, text]) => [`site/${path}`, text]));
    const folder = repository(moved(GARDEN));
    writeFiles(folder, { 'site/content/snippets/unused.md': 'Hm.\n' });
    const inside = await run(join(folder, 'site'), ['diff', 'HEAD']);
    expect(inside.out).toContain('\n- content/snippets/unused.md:1 ');
    const args = ['diff', 'HEAD', '--dir', 'site/content'];
    expect((await run(folder, args)).out).toContain('\n- site/content/snippets/unused.md:1 ');
  });

  it('takes a revision without content for an empty one', async () => {
    const folder = repository({ 'readme.txt': 'Hello.' });
    commitContent(folder, { 'content/postings/a.md': '# A\n\n## Work\n' });
    expect((await run(folder, ['diff', 'HEAD~1', 'HEAD'])).out).toContain('1 role is new.');
    expect((await run(folder, ['diff', 'HEAD', 'HEAD~1'])).out).toContain('1 role goes.');
  });
});

describe('rungs diff, used wrongly, ends with 2 and a sentence', () => {
  const cases: [what: string, args: string[], said: string][] = [
    ['no revision', [], "missing required argument 'base'"],
    ['a revision that is not there', ['nope'], 'There is no commit `nope` in this repository.'],
    ['no head', ['HEAD', 'nope'], 'There is no commit `nope`'],
    ['a file and no commit', ['HEAD:content/settings.yaml'], 'There is no commit'],
    ['an option for a revision', ['--', '--output=stolen'], 'There is no commit `--output=stolen`'],
    ['an empty revision', [''], 'There is no commit ``'],
    ['a format that is none', ['HEAD', '--format', 'xml'], 'Allowed choices are pretty, markdown'],
    ['no address', ['HEAD', '--site', 'javascript:alert(1)'], 'begins with https://'],
    ['no content', ['HEAD', '--dir', 'nowhere'], 'Neither revision has content at nowhere.'],
    ['a folder elsewhere', ['HEAD', '--dir', '..'], 'is not in the git repository'],
  ];
  for (const [what, args, said] of cases) {
    it(what, async () => {
      const { code, out, err } = await run(repository(GARDEN), ['diff', ...args]);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toContain(said);
    });
  }

  it('no repository', async () => {
    const { code, err } = await run(workspace(GARDEN), ['diff', 'HEAD']);
    expect(code).toBe(2);
    expect(err).toBe(
      'This folder is in no git repository, so that there are no revisions to compare.\n',
    );
  });

  it('two histories with nothing in common', async () => {
    const folder = repository(GARDEN);
    git(folder, 'checkout', '-q', '--orphan', 'other');
    commitContent(folder, PAID);
    const { code, err } = await run(folder, ['diff', '--merge-base', 'main', 'other']);
    expect(code).toBe(2);
    expect(err).toContain('no commit in common');
  });

  it('no git', async () => {
    const folder = repository(GARDEN);
    mkdirSync(join(folder, 'empty'));
    const { PATH } = process.env;
    process.env.PATH = join(folder, 'empty');
    try {
      const { code, err } = await run(folder, ['diff', 'HEAD']);
      expect(code).toBe(2);
      expect(err).toContain('Git cannot be run');
    } finally {
      process.env.PATH = PATH;
    }
  });
});
