import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { LARGEST_FILE } from '../markup/source';
import { writeImport } from './import/write-import';
import { corpus, REPOSITORY, readFiles, run, workspace, writeFiles } from './test-support';

const ORIGINAL = {
  'old/roles/gardener.md': '\ufeff# Gardener\r\n\r\nCaf\u00e9\r\n',
  'old/roles/latin.md': Uint8Array.of(0x23, 0x20, 0xe9, 0x0a),
  'old/snippets/welcome.snippet': 'Come in.',
  'old/competencies/raking.md': '# Competency - Raking\n',
  'old/competencies/Cypress.io.md': '# Cypress.io\n',
};

describe('rungs import', () => {
  it('brings every file over, byte for byte', async () => {
    const folder = workspace(ORIGINAL);
    const before = readFiles(join(folder, 'old'));
    const { code, out, err } = await run(folder, ['import', 'old', '--to', 'new/content']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(readFiles(join(folder, 'new/content'))).toEqual({
      'competencies/Cypress.io.md': before['competencies/Cypress.io.md'],
      'competencies/raking.md': before['competencies/raking.md'],
      'postings/gardener.md': before['roles/gardener.md'],
      'postings/latin.md': before['roles/latin.md'],
      'snippets/welcome.md': before['snippets/welcome.snippet'],
    });
    expect(readFiles(join(folder, 'old'))).toEqual(before);
    expect(out).toBe(
      'Imported 2 postings, 1 snippet and 2 competencies into new/content.\nNext, see what there is to mend: rungs check --dir new/content\n',
    );
  });

  it('says what it left out, and why', async () => {
    const folder = workspace({
      ...ORIGINAL,
      'old/LICENSE': 'MIT',
      'old/.git/config': '',
      'old/roles/notes.txt': '',
      'old/roles/two words.md': '# Two\n',
      'old/roles/archive/old.md': '# Old\n',
      'old/snippets/what_you_need.snippet': '',
      'old/snippets/plain.md': '',
      'old/competencies/!.md': '# !\n',
      'old/competencies/huge.md': 'x'.repeat(LARGEST_FILE + 1),
      'secret.md': '# Secret\n',
    });
    symlinkSync('../../secret.md', join(folder, 'old/roles/secret.md'));
    const { code, out } = await run(folder, ['import', 'old', '--to', 'content']);
    expect(code).toBe(0);
    expect(Object.keys(readFiles(join(folder, 'content')))).toHaveLength(5);
    expect(out).toContain('Left out 9 entries of the folder:\n');
    for (const [path, why] of [
      ['LICENSE', 'it is in none of the folders roles, snippets, competencies'],
      ['roles/archive', 'it is a folder in a folder'],
      ['roles/notes.txt', 'it is not named ….md'],
      ['roles/secret.md', 'it is a symbolic link'],
      ['roles/two words.md, snippets/what_you_need.snippet, competencies/!.md', 'its name'],
      ['snippets/plain.md', 'it is not named ….snippet'],
      [
        'competencies/huge.md',
        `it has ${LARGEST_FILE / 1024 + 1} KiB, and ${LARGEST_FILE / 1024} KiB is the most that is read`,
      ],
    ]) {
      expect(out).toContain(`  ${path}: ${why}`);
    }
  });

  it('fills an empty folder that is there already', async () => {
    const folder = workspace(ORIGINAL);
    mkdirSync(join(folder, 'content'));
    const { ino } = statSync(join(folder, 'content'));
    expect((await run(folder, ['import', 'old', '--to', 'content'])).code).toBe(0);
    expect(statSync(join(folder, 'content')).ino).toBe(ino);
    expect(readdirSync(join(folder, 'content'))).toEqual(['competencies', 'postings', 'snippets']);
    expect(readdirSync(folder).sort()).toEqual(['content', 'old']);
  });

  it('makes folders that others may read too', async () => {
    const folder = workspace(ORIGINAL);
    await run(folder, ['import', 'old', '--to', 'content']);
    expect(statSync(join(folder, 'content')).mode).toBe(statSync(join(folder, 'old')).mode);
  });

  it('refuses to overwrite, with 1', async () => {
    const folder = workspace({ ...ORIGINAL, 'content/postings/mine.md': '# Mine\n' });
    const before = readFiles(folder);
    const { code, out, err } = await run(folder, ['import', 'old', '--to', 'content']);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/^content is not empty, and nothing in it is to be overwritten\./);
    expect(readFiles(folder)).toEqual(before);
  });

  it('refuses a file for a folder, with 1', async () => {
    const folder = workspace({ ...ORIGINAL, content: 'x' });
    const { code, err } = await run(folder, ['import', 'old', '--to', 'content']);
    expect(code).toBe(1);
    expect(err).toBe('Nothing can be written to content: it is no folder.\n');
  });

  it('leaves nothing where a file takes the place of a folder', async () => {
    const folder = workspace({ ...ORIGINAL, taken: 'x' });
    const { code } = await run(folder, ['import', 'old', '--to', 'taken/deep/content']);
    expect(code).toBe(1);
    expect(readdirSync(folder).sort()).toEqual(['old', 'taken']);
  });

  it('leaves nothing where a file cannot be read', async () => {
    const folder = workspace(ORIGINAL);
    const files = ['gardener', 'gone'].map((name) => ({
      kind: 'posting' as const,
      from: `roles/${name}.md`,
      to: `postings/${name}.md`,
    }));
    const target = { path: join(folder, 'made/content'), exists: false };
    await expect(writeImport(join(folder, 'old'), files, target, () => {})).rejects.toThrow(
      /gone\.md cannot be used: it is not there\. Nothing was imported\.$/,
    );
    expect(readdirSync(folder)).toEqual(['old']);
  });

  it('ends with 2 where there is nothing in the original layout', async () => {
    const folder = workspace({ 'a/postings/a.md': '', 'b/roles/notes.txt': '', 'c.md': '' });
    mkdirSync(join(folder, 'd'));
    symlinkSync('../b/roles', join(folder, 'd/roles'));
    for (const [source, said] of [
      ['a', 'a has no folder roles'],
      ['b', 'There is nothing to import: b/roles has no role.'],
      ['c.md', 'c.md has no folder roles'],
      ['d', 'd has no folder roles'],
      ['nope', 'There is no folder nope.'],
    ] as const) {
      const { code, err } = await run(folder, ['import', source, '--to', 'content']);
      expect(code).toBe(2);
      expect(err).toContain(said);
    }
  });

  it('leaves nothing when it is stopped', async () => {
    const folder = workspace(ORIGINAL);
    for (let number = 0; number < 3000; number += 1) {
      writeFileSync(join(folder, `old/roles/role-${number}.md`), '# Role\n');
    }
    const binary = join(REPOSITORY, 'bin/rungs.mjs');
    const child = spawn(process.execPath, [binary, 'import', 'old', '--to', 'a/content'], {
      cwd: folder,
    });
    const ended = new Promise<NodeJS.Signals | null>((done) => {
      child.on('exit', (_code, signal) => done(signal));
    });
    while (!readdirSync(folder).includes('a')) await setTimeout(2);
    child.kill('SIGINT');
    expect(await ended).toBe('SIGINT');
    expect(readdirSync(folder)).toEqual(['old']);
  });
});

const whole = corpus('whole');

it.skipIf(!whole)('rungs import brings the whole corpus over', async () => {
  const folder = workspace();
  const { out } = await run(folder, ['import', whole ?? '', '--to', 'content']);
  expect(out).toContain('Imported 21 postings, 8 snippets and 142 competencies into content.');
  const imported = readFiles(join(folder, 'content'));
  expect(Object.keys(imported)).toHaveLength(171);
  for (const [path, bytes] of Object.entries(readFiles(whole ?? ''))) {
    if (path === 'LICENSE') continue;
    const to = path.replace(/^roles/, 'postings').replace(/\.snippet$/, '.md');
    expect(imported[to]).toBe(bytes);
  }
});

it('rungs import can bring a folder into itself', async () => {
  const folder = workspace();
  writeFiles(folder, { 'roles/a.md': '# A\n' });
  expect((await run(folder, ['import', '.', '--to', 'content'])).code).toBe(0);
  expect(readFiles(folder)).toEqual({ 'content/postings/a.md': '# A\n', 'roles/a.md': '# A\n' });
});
