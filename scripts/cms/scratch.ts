import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { sync as writeFileAtomic } from 'write-file-atomic';
import { DRAFTS, draftStatus, draftsOf, git, setDraftStatus, tryGit } from './git';

/** Why there can be no scratch clone, in a sentence for whoever asked for one. */
export class NoScratchError extends Error {
  override name = 'NoScratchError';
}

/** A draft as it stood when the scratch clone was made. */
interface OpenedDraft {
  /** Its commit in the checkout. */
  checkout: string;
  /** Its commit in the clone, on top of what has been merged since. */
  clone: string;
  status: string | undefined;
}

/** A clone of a checkout for the editor to work in, and what was in it at first. */
export interface Scratch {
  /** The checkout's own folder. */
  checkout: string;
  /** The clone's, whose name no other clone has. */
  folder: string;
  /** The branch that drafts are made for, and its commit. */
  branch: string;
  start: string;
  drafts: Record<string, OpenedDraft>;
  /** Drafts that are not opened, as they are merged: the commit of each in the checkout. */
  merged: Record<string, string>;
  /** The process that works with it, and the port where its lock answers (`lock.ts`). */
  process: number;
  lock: number;
  /** Decap's server, once it was started. */
  backend?: Backend;
}

/** Decap's server: its process, and its port on this machine. */
export interface Backend {
  process: number;
  port: number;
}

/** Below git's own folder: it is found again after a crash, and is in nobody's way. */
const PLACE = 'rungs-editor';

/** What git calls somebody who has told it no name. */
const SOMEBODY = ['Editor', 'editor@localhost'] as const;

function placeOf(checkout: string): string {
  return resolve(checkout, git(checkout, 'rev-parse', '--git-path', PLACE));
}

function stateOf(checkout: string): string {
  return join(placeOf(checkout), 'state.json');
}

/** The scratch clone that an earlier run has left, because it could not end as it should. */
export function leftScratch(checkout: string): Scratch | undefined {
  const state = stateOf(checkout);
  return existsSync(state) ? (JSON.parse(readFileSync(state, 'utf8')) as Scratch) : undefined;
}

/** Writes down what is to be found again after a crash. */
export function saveScratch(scratch: Scratch): void {
  writeFileAtomic(stateOf(scratch.checkout), JSON.stringify(scratch));
}

/** Removes the clone; what was made in it is gone then. */
export function removeScratch(checkout: string): void {
  rmSync(placeOf(checkout), { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}

/**
 * Clones a checkout with its drafts for the editor, which switches branches and commits as it likes.
 * A draft is moved on top of what has been merged since, as the editor can save it only there; `told`
 * hears of one that could not be.
 *
 * @throws {NoScratchError} where nothing has been committed yet, or a draft is checked out
 */
export function makeScratch(
  checkout: string,
  lock: number,
  told: (sentence: string) => void,
): Scratch {
  const start = tryGit(checkout, 'rev-parse', '--verify', 'HEAD^{commit}');
  if (!start) {
    throw new NoScratchError('Nothing has been committed here yet. Commit the content first.');
  }
  const branch = tryGit(checkout, 'symbolic-ref', '--short', 'HEAD') ?? 'main';
  if (branch.startsWith(DRAFTS)) {
    throw new NoScratchError(
      `${branch} is checked out, and is a draft itself. Check out the branch that it is for first: git switch main`,
    );
  }
  const place = placeOf(checkout);
  removeScratch(checkout);
  mkdirSync(place, { recursive: true });
  const folder = mkdtempSync(join(place, 'clone-'));
  git(place, 'clone', '--quiet', '--no-tags', '--no-checkout', checkout, folder);
  // Files are read and written as they are committed, whatever the checkout does to them, and no
  // commit waits for a hook or a passphrase.
  const name = tryGit(checkout, 'config', 'user.name') ?? SOMEBODY[0];
  const email = tryGit(checkout, 'config', 'user.email') ?? SOMEBODY[1];
  const settings = {
    'core.autocrlf': 'false',
    'core.hooksPath': '.git/no-hooks',
    'commit.gpgSign': 'false',
    'user.name': name,
    'user.email': email,
  };
  for (const [key, value] of Object.entries(settings)) git(folder, 'config', key, value);
  git(folder, 'checkout', '--quiet', '-B', branch, start);
  const drafts: Scratch['drafts'] = {};
  const merged: Scratch['merged'] = {};
  for (const [draft, commit] of draftsOf(checkout)) {
    const clone = openDraft(folder, draft, commit, branch);
    if (clone === 'merged') {
      merged[draft] = commit;
      continue;
    }
    if (clone === 'conflict') {
      told(
        `${draft} changes what has been changed on ${branch} as well, and is not opened. Settle it with git: git rebase ${branch} ${draft}`,
      );
      continue;
    }
    const status = draftStatus(checkout, draft);
    if (status !== undefined) setDraftStatus(folder, draft, status);
    drafts[draft] = { checkout: commit, clone, status };
  }
  const scratch: Scratch = {
    checkout,
    folder,
    branch,
    start,
    drafts,
    merged,
    process: process.pid,
    lock,
  };
  saveScratch(scratch);
  return scratch;
}

/** Makes the draft's branch in the clone; its commit there, or why there is none. */
function openDraft(
  folder: string,
  draft: string,
  commit: string,
  branch: string,
): string | 'merged' | 'conflict' {
  git(folder, 'checkout', '--quiet', '-B', draft, commit);
  const moved = tryGit(folder, 'rebase', '--quiet', branch);
  if (moved === undefined) tryGit(folder, 'rebase', '--abort');
  const now = git(folder, 'rev-parse', draft);
  const isMerged = tryGit(folder, 'diff', '--quiet', branch, draft) !== undefined;
  git(folder, 'checkout', '--quiet', branch);
  if (moved !== undefined && !isMerged) return now;
  git(folder, 'branch', '--quiet', '-D', draft);
  return moved === undefined ? 'conflict' : 'merged';
}
