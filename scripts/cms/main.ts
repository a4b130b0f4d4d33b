import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder } from '../../lib/content/folder';
import { type BroughtBack, bringBack } from './bring-back';
import { GitError, git, tryGit } from './git';
import { leftScratch, makeScratch, NoScratchError, removeScratch, type Scratch } from './scratch';
import { answers, freePort, startBackend, startSite, stopServer } from './servers';

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
  if (!rescue(checkout)) return 1;
  try {
    const scratch = makeScratch(checkout, say);
    sayUncommitted(folder, checkout);
    return await serve(scratch, git(folder, 'rev-parse', '--show-prefix'), sitePort);
  } catch (error) {
    if (!(error instanceof NoScratchError)) throw error;
    say(error.message);
    return 1;
  }
}

/** Brings back what an earlier run has left; false where that one still runs, or it could not be. */
function rescue(checkout: string): boolean {
  const left = leftScratch(checkout);
  if (!left) return true;
  if (isRunning(left.process)) {
    say(`The editor of this checkout is running already, as process ${left.process}.`);
    return false;
  }
  say('The editor did not end as it should the last time. Its drafts are brought back now.');
  return finish(left);
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
  await gitIsDone(scratch);
  return finish(scratch) ? code : 1;
}

/** Waits, for a while, until git has ended what it was doing in the clone. */
async function gitIsDone({ folder }: Scratch): Promise<void> {
  for (let tries = 0; tries < 50 && existsSync(join(folder, '.git/index.lock')); tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Brings the drafts back, says so, and only then removes the clone; false where that failed. */
function finish(scratch: Scratch): boolean {
  try {
    const brought = bringBack(scratch);
    for (const one of brought) say(sentenceOf(one));
    if (brought.length === 0) say('No draft has changed.');
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    say(
      `${error.message}\nThe drafts could not be brought back, and are still in ${scratch.folder}.`,
    );
    return false;
  }
  removeScratch(scratch.checkout);
  return true;
}

function sentenceOf({ branch, what, as }: BroughtBack): string {
  if (what === 'kept apart') {
    return `${branch} has changed in the checkout too, could not be opened or is checked out, and stays as it is there: what the editor made of it is in ${as}.`;
  }
  return `${branch}: ${{ new: 'a new draft', changed: 'changed', deleted: 'deleted' }[what]}`;
}

/** The editor shows what is committed, which whoever has just typed may not expect. */
function sayUncommitted(folder: string, checkout: string): void {
  const changed = git(folder, 'status', '--porcelain', '--', '.').split('\n').filter(Boolean);
  if (changed.length === 0) return;
  say(
    `${changed.length} ${changed.length === 1 ? 'file' : 'files'} below ${folder} in ${checkout} ${changed.length === 1 ? 'is' : 'are'} not committed; the editor shows what is.`,
  );
}

function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch {
    return false;
  }
}

function say(sentence: string): void {
  process.stdout.write(`${sentence}\n`);
}
