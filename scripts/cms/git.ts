import { spawnSync } from 'node:child_process';

/** What git did not do; the message is its own. */
export class GitError extends Error {
  override name = 'GitError';
}

/**
 * Runs git in a folder, and gives what it prints without the last line end.
 *
 * @throws {GitError} where it fails, or is not installed
 */
export function git(folder: string, ...args: string[]): string {
  const { status, stdout, stderr, error } = spawnSync('git', args, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (error) throw new GitError(`git could not be started: ${error.message}`);
  if (status !== 0) throw new GitError(stderr.trim() || `git ${args[0]} failed`);
  return stdout.replace(/\n$/, '');
}

/** The same, undefined where git fails. */
export function tryGit(folder: string, ...args: string[]): string | undefined {
  try {
    return git(folder, ...args);
  } catch (error) {
    if (error instanceof GitError) return undefined;
    throw error;
  }
}

/** What the names of draft branches begin with; Decap CMS lists all of them and no others. */
export const DRAFTS = 'cms/';

/** The drafts of a repository: the commit of each branch, by its name. */
export function draftsOf(folder: string): Map<string, string> {
  const format = '--format=%(refname:lstrip=2) %(objectname)';
  const listed = git(folder, 'for-each-ref', format, `refs/heads/${DRAFTS}`);
  return new Map(
    listed
      .split('\n')
      .filter(Boolean)
      .map((line) => line.split(' ') as [string, string]),
  );
}

/** What Decap keeps of a draft beside its commits, as a setting of git: how far it has come. */
export function draftStatus(folder: string, branch: string): string | undefined {
  return tryGit(folder, 'config', '--local', `branch.${branch}.description`);
}

/** Keeps it there. */
export function setDraftStatus(folder: string, branch: string, status: string): void {
  git(folder, 'config', '--local', `branch.${branch}.description`, status);
}
