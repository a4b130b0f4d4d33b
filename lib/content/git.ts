import { spawnSync } from 'node:child_process';

/** How long git may take, in milliseconds: its answer is mostly a kindness, and never worth a long wait. */
const TIMEOUT = 20_000;
const LARGEST_ANSWER = 128 * 1024 * 1024;

/** Git is not installed, the folder is in no checkout, or the question makes no sense there. */
export class GitError extends Error {
  override name = 'GitError';
}

/**
 * What git answers in a folder, byte for byte. Its arguments reach it as they are, without a shell.
 *
 * @param input what it reads
 * @throws {GitError} with what it says
 */
export function askGit(folder: string, args: readonly string[], input = ''): Buffer {
  const { error, status, stdout, stderr } = spawnSync(
    'git',
    ['-c', 'core.fsmonitor=false', ...args],
    {
      cwd: folder,
      input,
      timeout: TIMEOUT,
      maxBuffer: LARGEST_ANSWER,
      // English, for whoever looks at what it says.
      env: { ...process.env, GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' },
    },
  );
  if (error) throw new GitError(error.message, { cause: error });
  if (status !== 0) throw new GitError(stderr.toString('utf8').trim());
  return stdout;
}

/** The same as text; undefined where git cannot answer. */
export function git(folder: string, args: readonly string[]): string | undefined {
  try {
    return askGit(folder, args).toString('utf8');
  } catch (error) {
    if (error instanceof GitError) return undefined;
    throw error;
  }
}
