import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NoContentError, readContent, readListed } from './read';

describe('readContent', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'rungs-read-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  function write(path: string, text: string): void {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }

  it('reads documents in folders of folders, and the settings, in order of path', async () => {
    write('postings/town/b.md', '# B\n');
    write('postings/a.md', '\ufeff# A\r\n');
    write('settings.yaml', 'name: A\n');
    write('postings/.hidden.md', '');
    write('postings/notes.txt', '');
    write('elsewhere/c.md', '');
    const { files, problems } = await readContent(folder);
    expect(problems).toEqual([]);
    expect(files).toEqual([
      { path: 'postings/a.md', text: '# A\r\n' },
      { path: 'postings/town/b.md', text: '# B\n' },
      { path: 'settings.yaml', text: 'name: A\n' },
    ]);
  });

  it('goes on where a file cannot be read', async () => {
    write('postings/a.md', '# A\n');
    const listed = ['postings/gone.md', 'postings/a.md'].map((path) => ({ path, size: 4 }));
    const { files, problems } = await readListed(folder, listed);
    expect(files).toEqual([{ path: 'postings/a.md', text: '# A\n' }]);
    expect(problems).toEqual([
      expect.objectContaining({
        rule: 'invalid-encoding',
        file: 'postings/gone.md',
        message: 'This file cannot be read: ENOENT. Allow it to be read, or delete it.',
      }),
    ]);
  });

  it.runIf(process.platform === 'linux')('reports a name that is no UTF-8', async () => {
    write('postings/a.md', '# A\n');
    const name = Buffer.concat([
      Buffer.from(`${folder}/postings/caf`),
      Buffer.of(0xe9),
      Buffer.from('.md'),
    ]);
    writeFileSync(name, '# Café\n');
    const { files, problems } = await readContent(folder);
    expect(files).toHaveLength(1);
    expect(problems.map(({ rule, file }) => [rule, file])).toEqual([
      ['invalid-name', 'postings/caf\ufffd.md'],
    ]);
  });

  it('reports settings that are no file', async () => {
    write('settings.yaml/a.md', '# A\n');
    const { problems } = await readContent(folder);
    expect(problems.map(({ rule, file }) => [rule, file])).toEqual([
      ['invalid-settings', 'settings.yaml'],
    ]);
  });

  it('throws where there is no folder', async () => {
    await expect(readContent(join(folder, 'nope'))).rejects.toThrow(NoContentError);
  });
});
