import type { Problem } from '../problem/problem';

/** The kinds of document, each in a folder of its own. */
export type DocumentKind = 'posting' | 'snippet' | 'competency';

/** The folder of each kind below the content folder. */
export const FOLDER: Record<DocumentKind, string> = {
  posting: 'postings',
  snippet: 'snippets',
  competency: 'competencies',
};

/** The settings' path below the content folder. */
export const SETTINGS_FILE = 'settings.yaml';

/**
 * The largest file that is read, in bytes. A posting of this size is a small book, and a parser's
 * time can grow with the square of what a hostile one holds.
 */
export const LARGEST_FILE = 64 * 1024;

/** Text of a file of the content folder, as it was read. */
export interface SourceFile {
  /** Below the content folder, with forward slashes. */
  path: string;
  /** Decoded, without a byte-order mark. */
  text: string;
}

/** Everything read from a content folder, with what could not be read. */
export interface ContentSource {
  files: SourceFile[];
  problems: Problem[];
}

/** The kind of document that a path holds; undefined for anything else. */
export function kindOf(path: string): DocumentKind | undefined {
  if (!/\.md$/i.test(path)) return undefined;
  const folder = path.slice(0, path.indexOf('/'));
  if (folder === FOLDER.posting) return 'posting';
  if (folder === FOLDER.snippet) return 'snippet';
  if (folder === FOLDER.competency) return 'competency';
  return undefined;
}
