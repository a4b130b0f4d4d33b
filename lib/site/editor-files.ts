import { readFile } from 'node:fs/promises';
import type { EditorFiles } from './editor-page';

/** Written by `scripts/editor.ts`, beside the files that it names. */
const MANIFEST = 'public/admin/manifest.json';

/** The files of the editor; undefined where they have not been bundled. */
export async function editorFiles(): Promise<EditorFiles | undefined> {
  try {
    return JSON.parse(await readFile(MANIFEST, 'utf8')) as EditorFiles;
  } catch {
    return undefined;
  }
}
