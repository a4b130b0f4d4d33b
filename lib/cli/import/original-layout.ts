import { type Dirent, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { keyOf } from '../../markup/key';
import { isValidName, LONGEST_NAME, nameOf } from '../../markup/name';
import { type DocumentKind, FOLDER, LARGEST_FILE } from '../../markup/source';
import { compareText } from '../../problem/problem';

/** The folder of each kind of document in the original layout. */
export const ORIGINAL: Record<DocumentKind, string> = {
  posting: 'roles',
  snippet: 'snippets',
  competency: 'competencies',
};

const EXTENSION: Record<DocumentKind, RegExp> = {
  posting: /\.md$/i,
  snippet: /\.snippet$/i,
  competency: /\.md$/i,
};

const KINDS: readonly DocumentKind[] = ['posting', 'snippet', 'competency'];

/** A file to bring over; both paths have forward slashes, below the one and the other folder. */
export interface ImportedFile {
  kind: DocumentKind;
  from: string;
  to: string;
}

/** A file or folder that stays behind, and why. */
export interface LeftOut {
  path: string;
  why: string;
}

/** What a folder in the original layout holds. */
export interface OriginalLayout {
  files: ImportedFile[];
  leftOut: LeftOut[];
}

/** Looks a folder in the original layout through. Reads no file, and follows no symbolic link. */
export function readOriginalLayout(source: string): OriginalLayout {
  const layout: OriginalLayout = { files: [], leftOut: [] };
  const folders = Object.values(ORIGINAL);
  for (const entry of entriesOf(source)) {
    if (folders.includes(entry.name) && entry.isDirectory()) continue;
    // Git's own folder and its like are nobody's content.
    if (entry.name.startsWith('.')) continue;
    const why = entry.isSymbolicLink()
      ? SYMBOLIC_LINK
      : `it is in none of the folders ${folders.join(', ')}`;
    layout.leftOut.push({ path: entry.name, why });
  }
  for (const kind of KINDS) {
    const folder = ORIGINAL[kind];
    if (!isFolder(join(source, folder))) continue;
    for (const entry of entriesOf(join(source, folder))) {
      const path = `${folder}/${entry.name}`;
      const why = whyNot(source, path, entry, kind);
      if (why) layout.leftOut.push({ path, why });
      else layout.files.push({ kind, from: path, to: targetOf(entry.name, kind) });
    }
  }
  return layout;
}

/** Whether a path is a folder, and no symbolic link to one. */
export function isFolder(path: string): boolean {
  try {
    return lstatSync(path).isDirectory();
  } catch {
    return false;
  }
}

const SYMBOLIC_LINK = 'it is a symbolic link, and those are not followed';

function entriesOf(folder: string): Dirent[] {
  return readdirSync(folder, { withFileTypes: true }).sort((a, b) => compareText(a.name, b.name));
}

function targetOf(file: string, kind: DocumentKind): string {
  return `${FOLDER[kind]}/${kind === 'snippet' ? file.replace(EXTENSION.snippet, '.md') : file}`;
}

function whyNot(
  source: string,
  path: string,
  entry: Dirent,
  kind: DocumentKind,
): string | undefined {
  if (entry.isSymbolicLink()) return SYMBOLIC_LINK;
  if (entry.isDirectory()) return 'it is a folder in a folder, which the original layout has not';
  if (!entry.isFile()) return 'it is no file';
  const { source: pattern } = EXTENSION[kind];
  if (!EXTENSION[kind].test(entry.name) || entry.name.startsWith('.')) {
    return `it is not named …${pattern.replace(/\\|\$/g, '')}`;
  }
  const name = nameOf(targetOf(entry.name, kind));
  if (!isImportable(name, kind)) {
    return 'its name is not made of letters, digits and hyphens: rename it first';
  }
  const size = lstatSync(join(source, path), { throwIfNoEntry: false })?.size ?? 0;
  if (size > LARGEST_FILE) {
    return `it has ${Math.ceil(size / 1024)} KiB, and ${LARGEST_FILE / 1024} KiB is the most that is read`;
  }
  return undefined;
}

/** A competency is found by a key, which more names have than an include can say. */
function isImportable(name: string, kind: DocumentKind): boolean {
  if (name.includes('\ufffd')) return false;
  return kind === 'competency'
    ? keyOf(name.replace(/-level-[1-9]$/i, '')) !== '' && name.length <= LONGEST_NAME
    : isValidName(name);
}
