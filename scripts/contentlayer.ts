import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { contentFolder } from '../lib/content/folder';

const CACHE = '.contentlayer';
const MARK = `${CACHE}/content-folder`;

/** The command line of Contentlayer. */
export const CONTENTLAYER = 'node_modules/contentlayer2/bin/cli.cjs';

/**
 * Ingests the content. Contentlayer's cache knows files by path and time stamp alone, and would
 * serve the former folder's text after `CONTENT_DIR` has changed: so it is cleared then.
 */
export function ingestContent(): boolean {
  const folder = resolve(contentFolder());
  if (lastFolder() !== folder) rmSync(CACHE, { recursive: true, force: true });
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(MARK, folder);
  const { status } = spawnSync(process.execPath, [CONTENTLAYER, 'build'], { stdio: 'inherit' });
  return status === 0;
}

function lastFolder(): string | undefined {
  try {
    return readFileSync(MARK, 'utf8');
  } catch {
    return undefined;
  }
}
