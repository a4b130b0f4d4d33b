import { realpathSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { askGit, GitError } from '../../content/git';
import { wrongUsage } from '../failure';
import { printable, type Terminal } from '../terminal';

/** A checkout, and where its content lies. */
export interface Repository {
  /** Absolute. */
  root: string;
  /** The content folder below the root, with forward slashes; empty where it is the root. */
  content: string;
}

/**
 * Finds the checkout of the current folder.
 *
 * @param dir the content folder as it was typed; it need not be there now
 * @throws {Failure} where there is none, or the content is not in it
 */
export function repositoryOf({ cwd }: Terminal, dir: string): Repository {
  const root = said(() => askGit(cwd, ['rev-parse', '--show-toplevel']).toString('utf8'));
  // The current folder may be reached through a link, and git names the root without one.
  const content = relative(resolve(root), resolve(realpathSync(cwd), dir));
  if (content === '..' || content.startsWith(`..${sep}`) || isAbsolute(content)) {
    throw wrongUsage(`The folder ${dir} is not in the git repository at ${root}.`);
  }
  return { root, content: content.replaceAll(sep, '/') };
}

function said(ask: () => string): string {
  try {
    return ask().replace(/\r?\n$/, '');
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    if (error.cause !== undefined) {
      throw wrongUsage(`Git cannot be run: ${error.message}. Install it to compare revisions.`);
    }
    const reason = error.message.split('\n', 1)[0] ?? '';
    if (!/not a git repository/i.test(reason)) throw wrongUsage(`Git refuses: ${reason}`);
    throw wrongUsage(
      'This folder is in no git repository, so that there are no revisions to compare.',
    );
  }
}

/**
 * The full id of the commit that a revision names.
 *
 * @throws {Failure} where it names none
 */
export function commitOf({ root }: Repository, revision: string): string {
  // A second lock beside `--end-of-options`, which old versions of git do not know.
  if (revision.startsWith('-') || /\p{Cc}/u.test(revision)) throw unknown(revision);
  const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
  try {
    return askGit(root, args).toString('utf8').trim();
  } catch (error) {
    if (error instanceof GitError) throw unknown(revision);
    throw error;
  }
}

/**
 * Where the histories of two commits part.
 *
 * @throws {Failure} where they have nothing in common
 */
export function mergeBaseOf({ root }: Repository, base: string, head: string): string {
  try {
    return askGit(root, ['merge-base', base, head]).toString('utf8').trim();
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    throw wrongUsage(
      'The two revisions have no commit in common here. In a shallow clone, fetch all of the history.',
    );
  }
}

function unknown(revision: string) {
  return wrongUsage(
    `There is no commit \`${printable(revision)}\` in this repository. Write a branch, a tag or the id of a commit; in a shallow clone, fetch it first.`,
  );
}
