import { join } from 'node:path';
import { type Command, Option } from 'commander';
import { type Posting, parsePosting } from '../markup/posting';
import type { ContentSource } from '../markup/source';
import { buildLibrary } from '../roles/library';
import { isUnpublished, statusOf } from '../roles/visibility';
import { CLOSED_STATUSES, type ClosedStatus, statusEdit } from './close/status-edit';
import { type ExitCode, refusal } from './failure';
import { FrontMatterError } from './front-matter-edit';
import { loadContent } from './load-content';
import { applyChanges } from './rename/apply';
import { findDocument } from './rename/document';
import { applyEdits } from './rename/edit';
import { shownPath } from './shown-path';
import type { Terminal } from './terminal';

interface CloseOptions {
  dir: string;
  reason: ClosedStatus;
}

const EXPLANATION = `
Writes the reason as \`status\` into the front matter of the posting, and changes no other byte of
it. Its page then says so and leads to the roles that are open; it is in no list, feed or search any
more, and keeps its rung of the ladder. Delete the line, or write \`status: open\`, to open it again.

Examples:
  $ rungs close engineering-devops-2 --reason filled
  $ rungs close engineering-devops-2 --reason paused

Exit codes:
  0  it is closed, or was already for that reason
  1  refused, and nothing was changed: it is a base, is not published, or cannot be written to
  2  there is no posting of that name, or the command was not used as it must be`;

/** Adds `rungs close`. */
export function addClose(
  program: Command,
  terminal: Terminal,
  finish: (code: ExitCode) => void,
): void {
  program
    .command('close')
    .description('close a posting that can no longer be applied for')
    .argument('<name>', 'the name of the posting, with or without .md')
    .option('--dir <folder>', 'the content folder', 'content')
    .addOption(new Option('--reason <reason>', 'why').choices(CLOSED_STATUSES).default('closed'))
    .addHelpText('after', EXPLANATION)
    .action(async (name: string, options: CloseOptions) =>
      finish(await runClose(terminal, name, options)),
    );
}

async function runClose(
  terminal: Terminal,
  name: string,
  { dir, reason }: CloseOptions,
): Promise<ExitCode> {
  const { folder, source } = await loadContent(terminal, dir);
  const posting = postingToClose(source, name);
  const shown = shownPath(terminal.cwd, join(folder, posting.file));
  if (posting.fields.status === reason) {
    await terminal.out(`${shown} says \`status: ${reason}\` already.\n`);
    return 0;
  }
  const before = source.files.find(({ path }) => path === posting.file)?.text ?? '';
  const after = closedText(posting, before, reason);
  const change = { from: posting.file, to: posting.file, before, after };
  applyChanges(folder, [change], 'closed');
  await terminal.out(`${shown} says \`status: ${reason}\` now.\n`);
  return 0;
}

function postingToClose(source: ContentSource, name: string): Posting {
  const document = findDocument(buildLibrary(source.files), name, 'posting');
  const [posting] = document.files;
  if (posting?.kind !== 'posting') throw new Error('A posting was asked for.');
  if (posting.abstract) {
    throw refusal(
      `${posting.file} is a base, which is never advertised. There is nothing to close.`,
    );
  }
  if (isUnpublished(posting)) {
    throw refusal(
      `${posting.file} is not published (its status is ${statusOf(posting)}), and a closed posting has a public page. Delete the file, or leave it as it is.`,
    );
  }
  return posting;
}

/** Front matter that says nothing yet because it is broken would say no more with another line. */
function closedText(posting: Posting, before: string, reason: ClosedStatus): string {
  try {
    const after = applyEdits(before, [statusEdit(before, posting.body.frontMatter, reason)]);
    const then = parsePosting({ path: posting.file, text: after });
    const isBroken = [...posting.problems, ...then.problems].some(
      ({ rule }) => rule === 'invalid-front-matter',
    );
    if (then.fields.status === reason && !isBroken) return after;
    throw new FrontMatterError('has a problem that `rungs check` shows');
  } catch (error) {
    if (!(error instanceof FrontMatterError)) throw error;
    throw refusal(
      `${posting.file}: its front matter ${error.message}. Mend it first. Nothing was closed.`,
    );
  }
}
