import { existsSync } from 'node:fs';
import { contentFolder } from '../../lib/content/folder';
import { freePort } from '../free-port';
import { finish, rescue } from './finish';
import { git, tryGit } from './git';
import { holdLock } from './lock';
import { makeScratch, NoScratchError, type Scratch, saveScratch } from './scratch';
import { answers, startBackend, startSite, stopServer } from './servers';

/**
 * The editor over a checkout on this machine: the site in development, Decap's server in a scratch
 * clone, and, when it ends, the drafts back in the checkout.
 *
 * @returns the exit code
 */
export async function runEditor(sitePort: number): Promise<number> {
  const folder = contentFolder();
  const checkout = existsSync(folder) ? tryGit(folder, 'rev-parse', '--show-toplevel') : undefined;
  if (!checkout) {
    say(
      `${folder} is in no git repository, and drafts are branches of one. Make it one: git init, git add . and git commit.`,
    );
    return 1;
  }
  if (!(await rescue(checkout, say))) return 1;
  try {
    const scratch = makeScratch(checkout, await holdLock(checkout), say);
    sayUncommitted(folder, checkout);
    return await serve(scratch, git(folder, 'rev-parse', '--show-prefix'), sitePort);
  } catch (error) {
    if (!(error instanceof NoScratchError)) throw error;
    say(error.message);
    return 1;
  }
}

async function serve(scratch: Scratch, prefix: string, sitePort: number): Promise<number> {
  const port = await freePort();
  const site = `http://localhost:${sitePort}`;
  const api = `http://127.0.0.1:${port}/api/v1`;
  const ended = new Promise<number>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => resolve(0));
    }
    process.on('uncaughtException', (error) => {
      say(String(error.stack ?? error));
      resolve(1);
    });
  });
  const backend = startBackend(scratch.folder, port, site);
  if (backend.pid) saveScratch({ ...scratch, backend: { process: backend.pid, port } });
  const pages = startSite(sitePort, {
    RUNGS_LOCAL_BACKEND: api,
    RUNGS_BRANCH: scratch.branch,
    RUNGS_CONTENT_PATH: prefix.replace(/\/$/, ''),
  });
  const failed = new Promise<number>((resolve) => {
    for (const server of [backend, pages]) server.once('exit', () => resolve(1));
  });
  void Promise.all([answers(api, backend), answers(`${site}/admin`, pages)]).then((ready) => {
    if (ready.every(Boolean)) {
      say(`\nThe editor is at ${site}/admin (Ctrl-C ends it, and brings the drafts back)`);
    }
  });
  const code = await Promise.race([ended, failed]);
  await Promise.all([stopServer(pages), stopServer(backend)]);
  return (await finish(scratch, say)) ? code : 1;
}

/** The editor shows what is committed, which whoever has just typed may not expect. */
function sayUncommitted(folder: string, checkout: string): void {
  const changed = git(folder, 'status', '--porcelain', '--', '.').split('\n').filter(Boolean);
  if (changed.length === 0) return;
  say(
    `${changed.length} ${changed.length === 1 ? 'file' : 'files'} below ${folder} in ${checkout} ${changed.length === 1 ? 'is' : 'are'} not committed; the editor shows what is.`,
  );
}

function say(sentence: string): void {
  process.stdout.write(`${sentence}\n`);
}
