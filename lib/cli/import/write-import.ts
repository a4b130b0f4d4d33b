import { randomUUID } from 'node:crypto';
import {
  closeSync,
  constants,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { isSystemError, reasonOf, refusal } from '../failure';
import type { ImportedFile } from './original-layout';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** A folder that nothing may be lost in: it is not there yet, or is empty. */
export interface Target {
  path: string;
  exists: boolean;
}

/**
 * Looks where an import is to go.
 *
 * @throws {Failure} where something is there
 */
export function targetFor(path: string, typed: string): Target {
  try {
    // The user may well mean the folder behind a symbolic link; what is put there stays in it.
    const target = realpathSync(path);
    if (readdirSync(target).length === 0) return { path: target, exists: true };
  } catch (error) {
    if (!isSystemError(error)) throw error;
    if (error.code === 'ENOENT') return { path, exists: false };
    const reason = error.code === 'ENOTDIR' ? 'it is no folder' : reasonOf(error);
    throw refusal(`Nothing can be written to ${typed}: ${reason}.`);
  }
  throw refusal(
    `${typed} is not empty, and nothing in it is to be overwritten. Name a folder that is not there yet.`,
  );
}

/**
 * Copies files, byte for byte, into a folder beside the target, and moves that into place when
 * all are there. When anything fails, or the user stops it, nothing of it stays.
 *
 * @throws {Failure} where a file cannot be read or written
 */
export async function writeImport(
  source: string,
  files: readonly ImportedFile[],
  target: Target,
  onCopy: (copied: number) => void,
): Promise<void> {
  const parent = dirname(target.path);
  let firstMade: string | undefined;
  let staging: string | undefined;
  const undo = () => {
    if (staging !== undefined) rmSync(staging, { recursive: true, force: true });
    if (firstMade !== undefined) rmSync(firstMade, { recursive: true, force: true });
  };
  const stop = (signal: NodeJS.Signals) => {
    undo();
    // The signal that was held back does now what it would have done.
    for (const name of SIGNALS) process.removeListener(name, stop);
    process.kill(process.pid, signal);
  };
  for (const name of SIGNALS) process.on(name, stop);
  try {
    firstMade = mkdirSync(parent, { recursive: true });
    staging = join(parent, `.${basename(target.path)}-import-${randomUUID()}`);
    mkdirSync(staging);
    for (const [index, file] of files.entries()) {
      copy(join(source, file.from), join(staging, file.to));
      onCopy(index + 1);
      // Signals are heard between two files, and never while one is half written.
      await setImmediate();
    }
    settle(staging, target);
    firstMade = undefined;
  } catch (error) {
    undo();
    if (!isSystemError(error)) throw error;
    const staged = staging !== undefined && error.path?.startsWith(staging);
    const path = staged ? target.path : (error.path ?? 'A file');
    throw refusal(`${path} cannot be used: ${reasonOf(error)}. Nothing was imported.`);
  } finally {
    for (const name of SIGNALS) process.removeListener(name, stop);
  }
}

function copy(from: string, to: string): void {
  // A link that took the file's place since it was listed is not followed either.
  const descriptor = openSync(from, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
  try {
    if (!fstatSync(descriptor).isFile()) throw refusal(`${from} is no file any more.`);
    mkdirSync(dirname(to), { recursive: true });
    writeFileSync(to, readFileSync(descriptor), { flag: 'wx' });
  } finally {
    closeSync(descriptor);
  }
}

/** Moves what was staged into place: as a whole, or into the empty folder that waits for it. */
function settle(staging: string, target: Target): void {
  if (!target.exists) {
    renameSync(staging, target.path);
    return;
  }
  const moved: string[] = [];
  try {
    for (const name of readdirSync(staging)) {
      renameSync(join(staging, name), join(target.path, name));
      moved.push(name);
    }
    rmdirSync(staging);
  } catch (error) {
    for (const name of moved) rmSync(join(target.path, name), { recursive: true, force: true });
    throw error;
  }
}
