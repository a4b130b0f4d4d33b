import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FOLDER, kindOf, SETTINGS_FILE } from '../../markup/source';
import type { FileKind } from './format';

const ROOT = join(import.meta.dirname, '../../..');
/** The sample content, and real content that is not part of the repository. */
const FOLDERS = [
  'content',
  '../shared/seed',
  '../shared/corpus/whole',
  '../shared/corpus/half-renamed',
];

export interface RealFile {
  path: string;
  kind: FileKind;
  text: string;
}

/** Where real files may be, and whether they are there: a plain clone has its own content alone. */
export const REAL_FOLDERS = FOLDERS.map((folder) => ({
  folder,
  isThere: existsSync(join(ROOT, folder)),
}));

/** Every file of a folder that the editor may open. */
export function filesOf(folder: string): RealFile[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .sort()
    .flatMap((path): RealFile[] => {
      const place = path.replaceAll('\\', '/');
      const kind = fileKind(place);
      if (!kind) return [];
      // As a browser reads it: byte-order marks stay.
      const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(
        readFileSync(join(ROOT, folder, path)),
      );
      return [{ path: `${folder}/${place}`, kind, text }];
    });
}

function fileKind(path: string): FileKind | undefined {
  if (path.endsWith(SETTINGS_FILE)) return 'settings';
  // The folders stand at different depths.
  const folders = Object.values(FOLDER).join('|');
  const from = new RegExp(`(?:^|/)(?:${folders})/`).exec(path);
  return kindOf(from ? path.slice(path.indexOf(from[0])).replace(/^\//, '') : `postings/${path}`);
}
