import { draftStatus, draftsOf, git, setDraftStatus, tryGit } from './git';
import type { Scratch } from './scratch';

/** What has become of a branch. */
export interface BroughtBack {
  branch: string;
  what: 'new' | 'changed' | 'deleted' | 'kept apart';
  /** Where it was kept, because the checkout's own branch has changed too or is checked out. */
  as?: string;
}

/**
 * Brings what was made in a scratch clone back into its checkout: new, changed and deleted drafts,
 * and commits beside them, such as of pictures. Nothing in the checkout is overwritten that has
 * changed there in the meantime. Called twice, it does the rest of what it did not do before.
 */
export function bringBack(scratch: Scratch): BroughtBack[] {
  const { checkout, folder, branch, start, drafts } = scratch;
  const now = draftsOf(folder);
  const brought: BroughtBack[] = [];
  for (const [draft, commit] of now) {
    const opened = drafts[draft];
    if (commit !== opened?.clone) brought.push(...take(scratch, draft, commit));
    const status = draftStatus(folder, draft);
    if (status === undefined || status === opened?.status) continue;
    // What is kept apart has left a draft of the same name in the checkout, which has its own status.
    const there = tipOf(checkout, draft);
    if (there && (commit === opened?.clone || commit === there)) {
      setDraftStatus(checkout, draft, status);
    }
  }
  for (const [draft, opened] of Object.entries(drafts)) {
    if (now.has(draft) || isCheckedOut(checkout, draft)) continue;
    const ref = `refs/heads/${draft}`;
    if (tryGit(checkout, 'update-ref', '-d', ref, opened.checkout) === undefined) continue;
    tryGit(checkout, 'config', '--local', '--remove-section', `branch.${draft}`);
    brought.push({ branch: draft, what: 'deleted' });
  }
  const beside = git(folder, 'rev-parse', `refs/heads/${branch}`);
  if (beside !== start) brought.push(...keepApart(scratch, branch, beside));
  return brought;
}

/**
 * Takes one draft over, where the checkout's own is still the one that was opened. One that had been
 * merged may be replaced, and is often removed meanwhile.
 */
function take(scratch: Scratch, draft: string, commit: string): BroughtBack[] {
  const { checkout, folder, drafts, merged } = scratch;
  const present = tipOf(checkout, draft);
  if (present === commit) return [];
  const opened = drafts[draft]?.checkout;
  const replaceable = opened ? [opened] : [merged[draft], undefined];
  if (!replaceable.includes(present) || isCheckedOut(checkout, draft)) {
    return keepApart(scratch, draft, commit);
  }
  fetchCommit(checkout, folder, draft);
  // Only as long as it is what we have just seen; no commit at all is written as zeros.
  git(checkout, 'update-ref', `refs/heads/${draft}`, commit, present ?? '0'.repeat(commit.length));
  return [{ branch: draft, what: opened ? 'changed' : 'new' }];
}

/** Keeps commits as a branch of another name, which no draft has. */
function keepApart({ checkout, folder }: Scratch, branch: string, commit: string): BroughtBack[] {
  const as = `editor/${branch.replace(/^cms\//, '')}-${commit.slice(0, 8)}`;
  if (tipOf(checkout, as)) return [];
  fetchCommit(checkout, folder, branch);
  git(checkout, 'branch', '--no-track', as, commit);
  return [{ branch, what: 'kept apart', as }];
}

function fetchCommit(checkout: string, folder: string, branch: string): void {
  git(
    checkout,
    'fetch',
    '--quiet',
    '--no-tags',
    '--no-write-fetch-head',
    folder,
    `refs/heads/${branch}`,
  );
}

/** The commit of a branch, undefined where there is none. */
function tipOf(folder: string, branch: string): string | undefined {
  return tryGit(folder, 'rev-parse', '--verify', '--quiet', `refs/heads/${branch}`);
}

function isCheckedOut(checkout: string, branch: string): boolean {
  const worktrees = git(checkout, 'worktree', 'list', '--porcelain').split('\n');
  return worktrees.includes(`branch refs/heads/${branch}`);
}
