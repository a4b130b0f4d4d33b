import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type BroughtBack, bringBack } from './bring-back';
import { GitError } from './git';
import { isHeld } from './lock';
import { leftScratch, removeScratch, type Scratch } from './scratch';
import { endLeftBackend } from './servers';

type Say = (sentence: string) => void;

/**
 * Brings back what an earlier run has left over a checkout; false where that one still runs, or it
 * could not be.
 */
export async function rescue(checkout: string, say: Say): Promise<boolean> {
  const left = leftScratch(checkout);
  if (!left) return true;
  if (await isHeld(checkout, left.lock)) {
    say(
      `The editor of ${checkout} is running already, as process ${left.process}. Go on there, or end it with Ctrl-C and start it here.`,
    );
    return false;
  }
  say('The editor did not end as it should the last time. Its drafts are brought back now.');
  if (left.backend && !(await endLeftBackend(left.folder, left.backend))) {
    say(
      `Its server still works in ${left.folder}, and could not be ended. End process ${left.backend.process}, and start the editor again.`,
    );
    return false;
  }
  return finish(left, say);
}

/**
 * Brings the drafts back, says so, and only then removes the clone; false where that failed. Nothing
 * may work in the clone any more, but git may still be ending what it was told.
 */
export async function finish(scratch: Scratch, say: Say): Promise<boolean> {
  await gitIsDone(scratch);
  try {
    const brought = bringBack(scratch);
    for (const one of brought) say(sentenceOf(one));
    if (brought.length === 0) say('No draft has changed.');
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    say(
      `${error.message}\nThe drafts could not be brought back, and are still in ${scratch.folder}.`,
    );
    return false;
  }
  removeScratch(scratch.checkout);
  return true;
}

/** Waits, for a while, until git has ended what it was doing in the clone. */
async function gitIsDone({ folder }: Scratch): Promise<void> {
  for (let tries = 0; tries < 50 && existsSync(join(folder, '.git/index.lock')); tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

function sentenceOf({ branch, what, as }: BroughtBack): string {
  if (what === 'kept apart') {
    return `${branch} has changed in the checkout too, could not be opened or is checked out, and stays as it is there: what the editor made of it is in ${as}.`;
  }
  return `${branch}: ${{ new: 'a new draft', changed: 'changed', deleted: 'deleted' }[what]}`;
}
