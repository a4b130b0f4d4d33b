import { join } from 'node:path';
import { NoContentError, readContent } from '../../content/read';
import { nameOf } from '../../markup/name';
import { type ContentSource, type DocumentKind, kindOf } from '../../markup/source';
import type { History } from '../../report/content-report';
import type { Revision } from '../../report/revision';
import { buildLibrary } from '../../roles/library';
import { wrongUsage } from '../failure';
import { gitRenames } from '../git-renames';
import type { Terminal } from '../terminal';
import { readCommit } from './read-commit';
import { commitOf, mergeBaseOf, repositoryOf } from './repository';

/** Which revisions are compared, as they were typed. */
export interface Revisions {
  base: string;
  /** The work tree where none is given. */
  head: string | undefined;
  dir: string;
  /** Compare with the commit where both histories part. */
  mergeBase: boolean;
}

/** Two revisions of the content, read from a repository. */
export interface ReadRevisions {
  base: Revision;
  head: Revision;
  history: History;
  /** The ids of their commits; none for the work tree. */
  commits: { base: string; head: string | undefined };
  /** The content folder, absolute. */
  folder: string;
}

/**
 * Reads two revisions. One without a content folder is empty.
 *
 * @throws {Failure} where one is not there, or neither has content
 */
export async function readRevisions(
  terminal: Terminal,
  { base, head, dir, mergeBase }: Revisions,
): Promise<ReadRevisions> {
  const repository = repositoryOf(terminal, dir);
  const headCommit = head === undefined ? undefined : commitOf(repository, head);
  const named = commitOf(repository, base);
  const baseCommit = mergeBase
    ? mergeBaseOf(repository, named, headCommit ?? commitOf(repository, 'HEAD'))
    : named;
  // Of one moment, so that no deadline passes between the two.
  const now = new Date();
  const folder = join(repository.root, repository.content);
  const older = readCommit(repository, baseCommit);
  const newer = headCommit ? readCommit(repository, headCommit) : await readWorkTree(folder);
  if (older.files.length + newer.files.length === 0) {
    throw wrongUsage(
      `Neither revision has content at ${dir}. Name the right content folder with --dir.`,
    );
  }
  return {
    base: revisionOf(older, now),
    head: revisionOf(newer, now),
    history: {
      base: gitRenames(folder, present(older), baseCommit),
      head: gitRenames(folder, present(newer), headCommit),
    },
    commits: { base: baseCommit, head: headCommit },
    folder,
  };
}

async function readWorkTree(folder: string): Promise<ContentSource> {
  try {
    return await readContent(folder);
  } catch (error) {
    if (error instanceof NoContentError) return { files: [], problems: [] };
    throw error;
  }
}

function revisionOf(source: ContentSource, now: Date): Revision {
  return { source, library: buildLibrary(source.files, { now }) };
}

function present({ files }: ContentSource): (kind: DocumentKind, name: string) => boolean {
  const names = new Set(files.map(({ path }) => `${kindOf(path)} ${nameOf(path)}`));
  return (kind, name) => names.has(`${kind} ${name}`);
}
