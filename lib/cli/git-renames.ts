import type { RenamedTo } from '../check/context';
import { git } from '../content/git';
import { nameOf } from '../markup/name';
import { type DocumentKind, kindOf } from '../markup/source';

interface Rename {
  kind: DocumentKind;
  from: string;
  to: string;
}

/**
 * Looks former names up in git's history of a content folder, then in what is not committed yet; or
 * in the history of one commit alone.
 * Git is asked once, and only when the first name is. Where it is not installed, or the folder is
 * in no checkout, no name was ever another.
 *
 * @param exists whether a document has this name now
 * @param commit the commit, by its full id
 */
export function gitRenames(
  folder: string,
  exists: (kind: DocumentKind, name: string) => boolean,
  commit?: string,
): RenamedTo {
  let renames: Rename[] | undefined;
  return (kind, name) => {
    renames ??= readRenames(folder, commit);
    const now = follow(renames, kind, name);
    return now !== name && exists(kind, now) ? now : undefined;
  };
}

/** Follows the document that last had a name through all that it was called since. */
function follow(renames: readonly Rename[], kind: DocumentKind, name: string): string {
  let now = name;
  const last = renames.findLastIndex((rename) => rename.kind === kind && rename.from === name);
  for (const rename of last < 0 ? [] : renames.slice(last)) {
    if (rename.kind === kind && rename.from === now) now = rename.to;
  }
  return now;
}

/** Every rename below the folder, the oldest first. */
function readRenames(folder: string, commit = 'HEAD'): Rename[] {
  const shape = ['-M', '--diff-filter=R', '--name-status', '-z', '--relative', '--no-color'];
  const log = ['log', '--format=', '--no-show-signature', ...shape, commit, '--', '.'];
  const committed = git(folder, log);
  const since = commit === 'HEAD' ? git(folder, ['diff', ...shape, 'HEAD', '--', '.']) : undefined;
  return [...parseRenames(committed ?? '').reverse(), ...parseRenames(since ?? '')];
}

/** Reads `R100␀old␀new␀…`, in the order in which git says it. */
function parseRenames(answer: string): Rename[] {
  const fields = answer.split('\0');
  const renames: Rename[] = [];
  for (let index = 0; index + 2 < fields.length; index += 3) {
    const [, from = '', to = ''] = fields.slice(index, index + 3);
    const kind = kindOf(from);
    // Content that moves into another kind of folder is not found under its former name.
    if (kind === undefined || kindOf(to) !== kind) continue;
    renames.push({ kind, from: nameOf(from), to: nameOf(to) });
  }
  return renames;
}
