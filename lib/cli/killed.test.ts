import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { readContent } from '../content/read';
import { REPOSITORY, readFiles, workspace } from './test-support';

const POSTINGS = 300;
const nameOf = (number: number) => `content/postings/role-${String(number).padStart(3, '0')}.md`;

/** Postings that all include one snippet, each long enough that it takes a moment to write. */
const FILES = Object.fromEntries([
  ['content/snippets/hi.md', 'Hi.\n'],
  ...Array.from({ length: POSTINGS }, (_, number) => [
    nameOf(number),
    `# Role ${number}\n\n<hi.snippet/>\n\n${`Text of ${number}. `.repeat(60)}\n`,
  ]),
]);

/** Runs the real binary, and kills it without warning once a file is another one than before. */
async function killedWhenChanged(folder: string, args: string[], file: string): Promise<boolean> {
  const before = readFileSync(join(folder, file), 'utf8');
  const child = spawn(process.execPath, [join(REPOSITORY, 'bin/rungs.mjs'), ...args], {
    cwd: folder,
    stdio: 'ignore',
  });
  const ended = new Promise<NodeJS.Signals | null>((done) => {
    child.on('exit', (_code, signal) => done(signal));
  });
  while (child.exitCode === null && readFileSync(join(folder, file), 'utf8') === before) {
    await setImmediate();
  }
  child.kill('SIGKILL');
  return (await ended) === 'SIGKILL';
}

describe('a rename that is killed', { timeout: 120_000 }, () => {
  it('leaves each file as it was or as it was to be', async () => {
    let killed = 0;
    for (const number of [0, 60, 150, 280]) {
      const folder = workspace(FILES);
      if (await killedWhenChanged(folder, ['rename', 'hi', 'hello'], nameOf(number))) killed += 1;
      const after = readFiles(join(folder, 'content/postings'));
      const names = Object.keys(after).filter((name) => name.endsWith('.md'));
      expect(names).toHaveLength(POSTINGS);
      for (const name of names) {
        const old = FILES[`content/postings/${name}`] ?? '';
        expect([old, old.replace('<hi.', '<hello.')], `${name}, killed at ${number}`).toContain(
          after[name],
        );
      }
      // What was being written when it was killed is no content.
      const { files } = await readContent(join(folder, 'content'));
      expect(files).toHaveLength(POSTINGS + 1);
    }
    expect(killed).toBeGreaterThan(1);
  });
});
