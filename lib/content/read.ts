import {
  type Dirent,
  lstatSync,
  readdirSync,
  readFileSync,
  realpathSync,
  type Stats,
} from 'node:fs';
import { join, sep } from 'node:path';
import { tooLarge } from '../markup/limits';
import {
  type ContentSource,
  type DocumentKind,
  FOLDER,
  kindOf,
  LARGEST_FILE,
  SETTINGS_FILE,
  type SourceFile,
} from '../markup/source';
import { compareText, type Problem, problem, startOf } from '../problem/problem';
import { decode } from './decode';

/** Folders in folders deeper than this are not looked at. */
export const DEEPEST_FOLDER = 20;

/** The content folder is not there, or is no folder. */
export class NoContentError extends Error {
  override name = 'NoContentError';
}

/** A file of the content folder that may be read. */
export interface ContentFile {
  /** Below the content folder, with forward slashes. */
  path: string;
  size: number;
}

/** The files of a content folder, and what was found instead of files. */
export interface ContentListing {
  files: ContentFile[];
  problems: Problem[];
}

/** Told how many files of how many have been read. */
export type ReadProgress = (read: number, all: number) => void;

/**
 * Reads every document and the settings of a content folder. What cannot be read is a problem of
 * its file, and takes no other file with it.
 *
 * @throws {NoContentError} where the folder is not there
 */
export async function readContent(
  folder: string,
  onProgress?: ReadProgress,
): Promise<ContentSource> {
  const listing = await listContent(folder);
  const { files, problems } = await readListed(folder, listing.files, onProgress);
  return { files, problems: [...listing.problems, ...problems] };
}

/** Reads files of a listing. One that is too large, or cannot be read, is a problem instead. */
export async function readListed(
  folder: string,
  listed: readonly ContentFile[],
  onProgress?: ReadProgress,
): Promise<ContentSource> {
  const files: SourceFile[] = [];
  const problems: Problem[] = [];
  for (const [index, { path, size }] of listed.entries()) {
    onProgress?.(index, listed.length);
    if (size > LARGEST_FILE) {
      problems.push(tooLarge(path, size));
      continue;
    }
    try {
      // Not one promise a file: in development React writes down where each of thousands was made.
      const decoded = decode(readFileSync(join(folder, path)), path);
      problems.push(...decoded.problems);
      files.push({ path, text: decoded.text });
    } catch (error) {
      problems.push(unreadable(path, 'file', error));
    }
  }
  return { files, problems };
}

/**
 * Lists the documents and the settings of a content folder, in order of path. A symbolic link is
 * followed only to a file of the same content folder.
 *
 * @throws {NoContentError} where the folder is not there
 */
export async function listContent(folder: string): Promise<ContentListing> {
  const listing: ContentListing = { files: [], problems: [] };
  const root = realPathOf(folder);
  if (root === undefined || !lstatSync(root).isDirectory()) {
    throw new NoContentError(`There is no content folder at ${folder}.`);
  }
  for (const kind of Object.keys(FOLDER) as DocumentKind[]) {
    listFolder(root, FOLDER[kind], 0, listing);
  }
  listEntry(root, SETTINGS_FILE, listing);
  listing.files.sort((a, b) => compareText(a.path, b.path));
  return listing;
}

function listFolder(root: string, path: string, depth: number, listing: ContentListing): void {
  if (depth > DEEPEST_FOLDER) return;
  const status = statusOf(join(root, path));
  if (status?.isSymbolicLink()) {
    listing.problems.push(outside(path, 'This folder is a symbolic link, and is not followed.'));
    return;
  }
  if (!status?.isDirectory()) return;
  for (const entry of entriesOf(root, path, listing)) {
    const inner = `${path}/${entry.name}`;
    // Hidden files are an editor's or the system's.
    if (entry.name.startsWith('.')) continue;
    if (entry.isDirectory()) listFolder(root, inner, depth + 1, listing);
    else if (kindOf(inner)) listEntry(root, inner, listing);
    else if (entry.isSymbolicLink()) listing.problems.push(linked(inner));
  }
}

function entriesOf(root: string, path: string, listing: ContentListing): Dirent[] {
  try {
    return readdirSync(join(root, path), { withFileTypes: true });
  } catch (error) {
    listing.problems.push(unreadable(path, 'folder', error));
    return [];
  }
}

function listEntry(root: string, path: string, listing: ContentListing): void {
  const full = join(root, path);
  const status = statusOf(full);
  if (!status) {
    // A name that is no UTF-8 arrives with replaced characters, and leads to nothing.
    if (path.includes('\ufffd')) listing.problems.push(unnameable(path));
    return;
  }
  if (status.isSymbolicLink()) {
    const target = realPathOf(full);
    const leaves = target === undefined || !target.startsWith(root + sep);
    listing.problems.push(linkedDocument(path, leaves));
  } else if (status.isFile()) listing.files.push({ path, size: status.size });
  else if (path === SETTINGS_FILE) listing.problems.push(settingsFolder());
}

/** What a path is, without following it; undefined where nothing is, or nobody may know. */
function statusOf(path: string): Stats | undefined {
  try {
    return lstatSync(path);
  } catch {
    return undefined;
  }
}

/** Where a path leads to in the end; undefined where it leads nowhere. */
function realPathOf(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

/** A problem of a file or a folder that the system does not let us read. */
function unreadable(path: string, what: 'file' | 'folder', error: unknown): Problem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'an unknown error';
  const reason = code === 'EACCES' || code === 'EPERM' ? 'permission is denied' : code;
  const message = `This ${what} cannot be read: ${reason}. Allow it to be read, or delete it.`;
  return problem('invalid-encoding', startOf(path), message);
}

function unnameable(path: string): Problem {
  const message = 'The name of this file is not UTF-8, so it cannot be read. Rename the file.';
  return problem('invalid-name', startOf(path), message);
}

function settingsFolder(): Problem {
  const message = 'The settings are a file; this is something else. Put a file of text here.';
  return problem('invalid-settings', startOf(SETTINGS_FILE), message);
}

/** A problem of a symbolic link that stands for a document. */
export function linkedDocument(path: string, leaves: boolean): Problem {
  const said = leaves
    ? 'This symbolic link leads out of the content folder'
    : 'This is a symbolic link to another document';
  return outside(path, `${said}, and is not followed.`);
}

/** A problem of any other symbolic link. */
export function linked(path: string): Problem {
  return outside(path, 'This symbolic link is not followed.');
}

function outside(path: string, what: string): Problem {
  return problem('outside-content', startOf(path), `${what} Put the text itself here.`);
}
