import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { contentFolder } from '../lib/content/folder';

const CACHE = '.contentlayer';
const MARK = `${CACHE}/content-folder`;

/**
 * Changes with every save in development. The site imports it, so that the open page is drawn again
 * also where Contentlayer passes over what was saved, as it does with broken front matter.
 */
const SAVES = `${CACHE}/saves.ts`;

/** The deadlines of open roles by the last part of their address, in milliseconds since 1970. */
const DEADLINES = `${CACHE}/deadlines.ts`;

/** The command line of Contentlayer. */
export const CONTENTLAYER = 'node_modules/contentlayer2/bin/cli.cjs';

/** Its environment: it believes `PWD` more than the folder that it runs in, and only a shell keeps that right. */
export function contentlayerEnvironment(): NodeJS.ProcessEnv {
  return { ...process.env, PWD: process.cwd() };
}

/**
 * Ingests the content. Contentlayer's cache knows files by path and time stamp alone, and would
 * serve the former folder's text after `CONTENT_DIR` has changed: so it is cleared then.
 */
export function ingestContent(): boolean {
  const folder = resolve(contentFolder());
  if (lastFolder() !== folder) rmSync(CACHE, { recursive: true, force: true });
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(MARK, folder);
  markSave(0);
  writeDeadlines({});
  const { status } = spawnSync(process.execPath, [CONTENTLAYER, 'build'], {
    stdio: 'inherit',
    env: contentlayerEnvironment(),
  });
  return status === 0;
}

/**
 * Writes down when which role closes, for `proxy.ts` to know with every request. Development needs
 * none: it draws each page anew, as of that moment.
 */
export function writeDeadlines(deadlines: Readonly<Record<string, number>>): void {
  const text = JSON.stringify(deadlines);
  writeFileSync(DEADLINES, `export const deadlines: Readonly<Record<string, number>> = ${text};\n`);
}

/** How long the content has to be still before the page is drawn again, in milliseconds. */
const STILL = 100;

/** Draws the open pages again after each save in the content folder, until the process ends. */
export function watchSaves(): void {
  let saves = 0;
  let pending: NodeJS.Timeout | undefined;
  watch(contentFolder(), { recursive: true }, () => {
    clearTimeout(pending);
    pending = setTimeout(() => {
      saves += 1;
      markSave(saves);
    }, STILL);
  });
}

function markSave(number: number): void {
  writeFileSync(SAVES, `export const saves: number = ${number};\n`);
}

function lastFolder(): string | undefined {
  try {
    return readFileSync(MARK, 'utf8');
  } catch {
    return undefined;
  }
}
