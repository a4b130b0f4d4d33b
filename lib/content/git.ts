import { execFileSync } from 'node:child_process';

/** How long git may take, in milliseconds: its answer is a kindness, and never worth a long wait. */
const TIMEOUT = 20_000;
const LARGEST_ANSWER = 64 * 1024 * 1024;

/**
 * What git answers in a folder, and changes nothing. Undefined where it is not installed, the folder is
 * in no checkout, or the question makes no sense there.
 */
export function git(folder: string, args: readonly string[]): string | undefined {
  try {
    return execFileSync('git', ['-c', 'core.fsmonitor=false', ...args], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: TIMEOUT,
      maxBuffer: LARGEST_ANSWER,
      env: { ...process.env, GIT_OPTIONAL_LOCKS: '0' },
    });
  } catch {
    return undefined;
  }
}
