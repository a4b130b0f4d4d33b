import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { freePort } from '../free-port';
import { finish, rescue } from './finish';
import { git } from './git';
import { holdLock } from './lock';
import { makeScratch, type Scratch, saveScratch } from './scratch';
import { answers, startBackend, stopServer } from './servers';

const DRAFT = 'cms/postings/a';

describe('what an earlier run has left', () => {
  let checkout: string;
  let said: string[];
  const started: ChildProcess[] = [];

  const say = (sentence: string) => said.push(sentence);

  beforeEach(() => {
    checkout = mkdtempSync(join(tmpdir(), 'rungs-cms-'));
    said = [];
    git(checkout, 'init', '--quiet', '--initial-branch=main');
    git(checkout, 'config', 'user.name', 'Maintainer');
    git(checkout, 'config', 'user.email', 'maintainer@localhost');
    git(checkout, 'commit', '--quiet', '--allow-empty', '--message', 'Begin');
  });
  afterEach(async () => {
    for (const process of started.splice(0)) await stopServer(process);
    rmSync(checkout, { recursive: true, force: true });
  });

  /** A clone with one new draft, and with the state of a run whose lock is at a port. */
  function leave(lock: number): Scratch {
    const scratch = makeScratch(checkout, lock, say);
    git(scratch.folder, 'checkout', '--quiet', '-b', DRAFT);
    writeFileSync(join(scratch.folder, 'a.md'), 'draft');
    git(scratch.folder, 'add', '.');
    git(scratch.folder, 'commit', '--quiet', '--message', 'Draft');
    return scratch;
  }

  /** Starts Decap's server over a folder; the state of the run names it as its own. */
  async function serve(scratch: Scratch, folder: string): Promise<ChildProcess> {
    const port = await freePort();
    const server = startBackend(folder, port, 'http://localhost:1');
    started.push(server);
    saveScratch({ ...scratch, backend: { process: server.pid as number, port } });
    expect(await answers(`http://127.0.0.1:${port}/api/v1`, server)).toBe(true);
    return server;
  }

  it('is nothing at first', async () => {
    expect(await rescue(checkout, say)).toBe(true);
    expect(said).toEqual([]);
  });

  it('is left alone as long as that run holds the checkout', async () => {
    const { folder } = leave(await holdLock(checkout));
    expect(await rescue(checkout, say)).toBe(false);
    expect(said).toEqual([expect.stringContaining(`The editor of ${checkout} is running`)]);
    expect(said[0]).toContain('Ctrl-C');
    expect(existsSync(folder)).toBe(true);
    expect(git(checkout, 'branch', '--list', DRAFT)).toBe('');
  });

  // The process that the state names is this one, as it can be in a container after a crash.
  it('is brought back where nothing holds it, whatever process has the id by now', async () => {
    const { folder } = leave(await freePort());
    expect(await rescue(checkout, say)).toBe(true);
    expect(said).toContain(`${DRAFT}: a new draft`);
    expect(git(checkout, 'show', `${DRAFT}:a.md`)).toBe('draft');
    expect(existsSync(folder)).toBe(false);
  });

  it('is brought back where the port is that of another checkout by now', async () => {
    leave(await holdLock(join(checkout, 'another')));
    expect(await rescue(checkout, say)).toBe(true);
    expect(said).toContain(`${DRAFT}: a new draft`);
  });

  it('has its server ended before it is brought back', async () => {
    const scratch = leave(await freePort());
    const server = await serve(scratch, scratch.folder);
    expect(await rescue(checkout, say)).toBe(true);
    await expect.poll(() => server.signalCode).toBe('SIGTERM');
    expect(said).toContain(`${DRAFT}: a new draft`);
    expect(existsSync(scratch.folder)).toBe(false);
  });

  it('ends no server of another clone that has the id and the port by now', async () => {
    const other = await serve(leave(await freePort()), checkout);
    expect(await rescue(checkout, say)).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect([other.signalCode, other.exitCode]).toEqual([null, null]);
  });

  it('ends no other process that has the id by now', async () => {
    const sleeper = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    started.push(sleeper);
    const backend = { process: sleeper.pid as number, port: await freePort() };
    saveScratch({ ...leave(await freePort()), backend });
    expect(await rescue(checkout, say)).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect([sleeper.signalCode, sleeper.exitCode]).toEqual([null, null]);
  });

  it('is kept where it cannot be brought back', async () => {
    const scratch = leave(await freePort());
    writeFileSync(join(checkout, '.git/refs/heads/cms'), git(checkout, 'rev-parse', 'main'));
    expect(await finish(scratch, say)).toBe(false);
    expect(said.join()).toContain(`still in ${scratch.folder}`);
    expect(existsSync(scratch.folder)).toBe(true);
  });
});
