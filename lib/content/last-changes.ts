import { git } from './git';

/** Begins a line that says when a commit was made; no path of a file begins so. */
const COMMIT = '\u0001';

/**
 * When each file of a content folder last changed (RFC 3339), by its path below the folder, from
 * git's history. A file that has changed since its last commit is not in it, and nothing is where
 * there is no git, or only a part of the history (a shallow clone says that everything changed in its
 * oldest commit): a day that is not known is better than a wrong one.
 */
export function lastChanges(folder: string): Map<string, string> {
  const shallow = git(folder, ['rev-parse', '--is-shallow-repository'])?.trim();
  if (shallow !== 'false') return new Map();
  const prefix = git(folder, ['rev-parse', '--show-prefix'])?.trimEnd();
  const shape = ['--name-only', '-z', '--no-renames', '--no-relative', '--no-color'];
  // Newest first. `-c` has a merge list what it changed itself, and not what it brought in.
  const format = `--format=${COMMIT}%cI`;
  const log = git(folder, ['log', '-c', format, '--no-show-signature', ...shape, '--', '.']);
  const tracked = git(folder, ['ls-files', '-z', '--full-name', '--', '.']);
  const dirty = git(folder, ['diff', ...shape, 'HEAD', '--', '.']);
  if (log === undefined || tracked === undefined || dirty === undefined) return new Map();
  const committed = new Set(tracked.split('\0'));
  for (const path of dirty.split('\0')) committed.delete(path);
  const changes = new Map<string, string>();
  let date = '';
  for (const entry of log.split(/[\0\n]/)) {
    if (entry.startsWith(COMMIT)) date = entry.slice(COMMIT.length);
    else if (committed.delete(entry)) changes.set(entry.slice(prefix?.length), date);
  }
  return changes;
}
