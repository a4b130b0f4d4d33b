import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { NoContentError, readContent } from '../content/read';
import { type ContentSource, FOLDER, SETTINGS_FILE } from '../markup/source';
import { wrongUsage } from './failure';
import { ORIGINAL } from './import/original-layout';
import { progressOn } from './progress';
import type { Terminal } from './terminal';

/** A content folder that was read. */
export interface LoadedContent {
  /** Absolute. */
  folder: string;
  source: ContentSource;
}

/**
 * Reads a content folder for a command.
 *
 * @param dir as it was typed
 * @throws {Failure} where there is no content
 */
export async function loadContent(terminal: Terminal, dir: string): Promise<LoadedContent> {
  const folder = resolve(terminal.cwd, dir);
  const progress = progressOn(terminal);
  try {
    const source = await readContent(folder, (read, all) =>
      progress.show(`Reading ${read} of ${all} files…`),
    );
    requireContent(terminal, dir, folder);
    return { folder, source };
  } catch (error) {
    if (!(error instanceof NoContentError)) throw error;
    throw wrongUsage(
      `There is no content folder at ${dir}. Name the right one with --dir.${hint(terminal, '.')}`,
    );
  } finally {
    progress.clear();
  }
}

/** Refuses a folder in which an empty run would look like a faultless one. */
function requireContent(terminal: Terminal, dir: string, folder: string): void {
  const known = [...Object.values(FOLDER), SETTINGS_FILE];
  const has = (name: string) => existsSync(join(folder, name));
  if (!has(FOLDER.posting) && has(ORIGINAL.posting)) {
    throw wrongUsage(`${dir} has no folder ${FOLDER.posting}.${hint(terminal, dir)}`);
  }
  if (!known.some(has)) {
    throw wrongUsage(
      `${dir} is no content folder: it has none of ${known.join(', ')}. Name the right one with --dir.`,
    );
  }
}

/** Says what to do where a folder has the original layout. */
function hint(terminal: Terminal, dir: string): string {
  if (!existsSync(resolve(terminal.cwd, dir, ORIGINAL.posting))) return '';
  const to = existsSync(resolve(terminal.cwd, 'content')) ? 'imported-content' : 'content';
  const where = dir === '.' ? 'This folder' : dir;
  return ` ${where} has roles in the original layout. Bring them into this one with: rungs import ${dir} --to ${to}`;
}
