import { join } from 'node:path';
import { type Command, Option } from 'commander';
import type { DocumentKind } from '../markup/source';
import { counted } from '../problem/counted';
import type { ExitCode } from './failure';
import { loadContent } from './load-content';
import { progressOn } from './progress';
import { applyChanges } from './rename/apply';
import { notesOf } from './rename/notes';
import { planRename, type RenamePlan } from './rename/plan';
import { shownPath } from './shown-path';
import type { Terminal } from './terminal';

const KINDS: readonly DocumentKind[] = ['posting', 'snippet', 'competency'];

interface RenameOptions {
  dir: string;
  kind?: DocumentKind;
}

const EXPLANATION = `
The file keeps its folder, the old name stays behind as an alias, and every inherit, include or
line of skills that mentions it says the new name. No other byte of any file changes.

Examples:
  $ rungs rename engineering-devops engineering-devops-1
  $ rungs rename welcome hello --kind snippet
  $ rungs rename language-go golang

Exit codes:
  0  it was renamed
  1  refused, and nothing was changed: the new name is taken or cannot be used, or a file failed
  2  there is nothing of the old name, or the command was not used as it must be`;

/** Adds `rungs rename`. */
export function addRename(
  program: Command,
  terminal: Terminal,
  finish: (code: ExitCode) => void,
): void {
  program
    .command('rename')
    .description('rename a posting, snippet or competency wherever it is mentioned')
    .argument('<old>', 'its present name, with or without .md')
    .argument('<new>', 'its new name')
    .option('--dir <folder>', 'the content folder', 'content')
    .addOption(
      new Option('--kind <kind>', 'what it is, where several have the name').choices(KINDS),
    )
    .addHelpText('after', EXPLANATION)
    .action(async (from: string, to: string, options: RenameOptions) =>
      finish(await runRename(terminal, from, to, options)),
    );
}

/** Renames a document, all at once or not at all, and says what it did. */
async function runRename(
  terminal: Terminal,
  from: string,
  to: string,
  { dir, kind }: RenameOptions,
): Promise<ExitCode> {
  const { folder, source } = await loadContent(terminal, dir);
  const progress = progressOn(terminal);
  let plan: RenamePlan;
  try {
    progress.show(`Looking for mentions in ${source.files.length} files…`);
    plan = planRename(source, { from, to, ...(kind ? { kind } : {}) });
  } finally {
    progress.clear();
  }
  applyChanges(folder, plan.changes);
  const shown = (file: string) => shownPath(terminal.cwd, join(folder, file));
  await terminal.out(summary(plan, shown));
  for (const note of notesOf(plan, shown)) terminal.err(`Note: ${note}\n`);
  return 0;
}

function summary(
  { document, name, changes, references }: RenamePlan,
  shown: (file: string) => string,
) {
  const moved = changes.filter((change) => change.from !== change.to);
  const rewritten = changes.filter(
    ({ before, after, from, to }) => from === to && before !== after,
  );
  const mentions =
    references === 0
      ? 'Nothing mentions it.'
      : `${counted(references, 'mention')} ${references === 1 ? 'says' : 'say'} the new name now, in ${counted(rewritten.length, 'other file')}.`;
  return [
    `Renamed the ${document.kind} \`${document.name}\` to \`${name}\`. ${mentions}`,
    ...moved.map((change) => `  ${shown(change.from)} → ${shown(change.to)}`),
    ...rewritten.map((change) => `  ${shown(change.from)}`),
    '',
  ].join('\n');
}
