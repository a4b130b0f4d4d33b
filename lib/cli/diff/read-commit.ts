import { posix } from 'node:path';
import { decode } from '../../content/decode';
import { askGit } from '../../content/git';
import { DEEPEST_FOLDER, linked, linkedDocument } from '../../content/read';
import { tooLarge } from '../../markup/limits';
import {
  type ContentSource,
  FOLDER,
  kindOf,
  LARGEST_FILE,
  SETTINGS_FILE,
} from '../../markup/source';
import type { Repository } from './repository';

/** So many bytes of files are asked for at a time. */
const LARGEST_BATCH = 32 * 1024 * 1024;

const LINK = '120000';
const FILE = /^100/;

interface Entry {
  mode: string;
  id: string;
  size: number;
  /** Below the content folder. */
  path: string;
}

/**
 * Reads the content of a commit as it would be read from disk: the same files count, and the same are
 * problems instead. Nothing where the commit has no content folder.
 *
 * @param commit its full id
 */
export function readCommit(repository: Repository, commit: string): ContentSource {
  const source: ContentSource = { files: [], problems: [] };
  const entries = listCommit(repository, commit);
  const read: Entry[] = [];
  for (const entry of entries) {
    const { mode, path, size } = entry;
    const known = kindOf(path) !== undefined || path === SETTINGS_FILE;
    if (mode === LINK && !known) source.problems.push(linked(path));
    else if (mode === LINK || (known && FILE.test(mode) && size <= LARGEST_FILE)) read.push(entry);
    else if (known && FILE.test(mode)) source.problems.push(tooLarge(path, size));
  }
  const paths = new Set(entries.map(({ path }) => path));
  for (const [{ mode, path }, bytes] of readBlobs(repository, read)) {
    if (mode === LINK) {
      const target = posix.join(posix.dirname(path), bytes.toString('utf8'));
      source.problems.push(linkedDocument(path, !paths.has(target)));
      continue;
    }
    const { text, problems } = decode(bytes, path);
    source.files.push({ path, text });
    source.problems.push(...problems);
  }
  return source;
}

function listCommit({ root, content }: Repository, commit: string): Entry[] {
  const prefix = content === '' ? '' : `${content}/`;
  const wanted = [...Object.values(FOLDER), SETTINGS_FILE].map((name) => prefix + name);
  const args = ['ls-tree', '-r', '-z', '-l', '--full-tree', commit, '--', ...wanted];
  return askGit(root, args)
    .toString('utf8')
    .split('\0')
    .flatMap((line): Entry[] => {
      const [fields = '', path = ''] = line.split('\t', 2);
      const [mode, , id, size] = fields.split(/ +/);
      if (!mode || !id || !size) return [];
      return [{ mode, id, size: Number(size), path: path.slice(prefix.length) }];
    })
    .filter(({ path }) => {
      const parts = path.split('/');
      // Hidden files are an editor's or the system's.
      return !parts.some((part) => part.startsWith('.')) && parts.length <= DEEPEST_FOLDER + 2;
    });
}

function* readBlobs(
  { root }: Repository,
  entries: readonly Entry[],
): Iterable<[entry: Entry, bytes: Buffer]> {
  for (const batch of batches(entries)) {
    const answer = askGit(root, ['cat-file', '--batch'], batch.map(({ id }) => `${id}\n`).join(''));
    let at = 0;
    for (const entry of batch) {
      // `<id> blob <size>`, a line end, the bytes, a line end.
      const start = answer.indexOf('\n', at) + 1;
      yield [entry, answer.subarray(start, start + entry.size)];
      at = start + entry.size + 1;
    }
  }
}

function batches(entries: readonly Entry[]): Entry[][] {
  const all: Entry[][] = [];
  let size = LARGEST_BATCH;
  for (const entry of entries) {
    if (size + entry.size > LARGEST_BATCH) {
      all.push([]);
      size = 0;
    }
    all.at(-1)?.push(entry);
    size += entry.size;
  }
  return all;
}
