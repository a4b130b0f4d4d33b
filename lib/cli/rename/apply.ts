import { lstatSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { isSystemError, reasonOf, refusal } from '../failure';
import type { FileChange } from './plan';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const BYTE_ORDER_MARK = '\ufeff';

/**
 * Writes changes: all of them or none.
 *
 * @param folder the content folder, absolute
 * @param done what they do to a document, as the end of "Nothing was …"
 * @throws {Failure} where a file cannot be written; whatever was written has been taken back
 */
export function applyChanges(
  folder: string,
  changes: readonly FileChange[],
  done = 'renamed',
): void {
  const undo: (() => void)[] = [];
  let current = '';
  // Nothing below waits, so a signal that has a listener is only heard when all is done.
  const later = () => {};
  for (const name of SIGNALS) process.on(name, later);
  try {
    const prepared = changes.map((change) => prepare(folder, change, done));
    for (const { path, to, before, after } of prepared) {
      current = path;
      if (!after.equals(before)) {
        writeFileAtomic.sync(path, after);
        undo.push(() => writeFileAtomic.sync(path, before));
      }
      if (to !== path) {
        renameSync(path, to);
        undo.push(() => renameSync(to, path));
      }
    }
  } catch (error) {
    const lost = takeBack(undo);
    if (!isSystemError(error)) throw error;
    const outcome =
      lost === 0
        ? `Nothing was ${done}.`
        : `${lost} of the changes could not be taken back: look at them with git diff.`;
    const file = current === '' ? error.path : current;
    throw refusal(`${file} cannot be written: ${reasonOf(error)}. ${outcome}`);
  } finally {
    for (const name of SIGNALS) process.removeListener(name, later);
  }
}

interface Prepared {
  path: string;
  to: string;
  before: Buffer;
  after: Buffer;
}

/** Makes sure that the file is what was read, and that nothing stands where it is to go. */
function prepare(folder: string, change: FileChange, done: string): Prepared {
  const path = join(folder, change.from);
  const to = join(folder, change.to);
  const before = readFileSync(path);
  const text = before.toString('utf8');
  const mark = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : '';
  if (!Buffer.from(mark + change.before).equals(before)) {
    throw refusal(
      `${change.from} is not UTF-8 text, or was changed just now. Nothing was ${done}.`,
    );
  }
  const there = to === path ? undefined : lstatSync(to, { throwIfNoEntry: false });
  // Where case makes no difference to the file system, the file stands in its own way.
  if (there && there.ino !== lstatSync(path).ino) {
    throw refusal(`There is a file at ${change.to} already. Nothing was ${done}.`);
  }
  return { path, to, before, after: Buffer.from(mark + change.after) };
}

/** Undoes the last first; the number of steps that failed. */
function takeBack(undo: readonly (() => void)[]): number {
  let failed = 0;
  for (const step of undo.toReversed()) {
    try {
      step();
    } catch {
      failed += 1;
    }
  }
  return failed;
}
