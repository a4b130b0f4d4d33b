import { realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import { type DocumentKind, FOLDER } from '../markup/source';
import { counted } from '../problem/counted';
import { type ExitCode, wrongUsage } from './failure';
import {
  type ImportedFile,
  isFolder,
  type LeftOut,
  ORIGINAL,
  readOriginalLayout,
} from './import/original-layout';
import { targetFor, writeImport } from './import/write-import';
import { progressOn } from './progress';
import { printable, type Terminal } from './terminal';

/** How many files are named for each reason why they stay behind. */
const MOST_NAMED = 10;

const EXPLANATION = `
The original layout has roles/*.md, snippets/*.snippet and competencies/*.md. They are copied byte
for byte, into postings/*.md, snippets/*.md and competencies/*.md.

Example:
  $ rungs import ../company-roles --to content

Exit codes:
  0  the files were imported; what was left out is listed, with the reason
  1  refused, and nothing was written: the folder behind --to is not empty, or a file failed
  2  there are no roles to import, or the command was not used as it must be`;

/** Adds `rungs import`. */
export function addImport(
  program: Command,
  terminal: Terminal,
  finish: (code: ExitCode) => void,
): void {
  program
    .command('import')
    .description('bring roles, snippets and competencies in the original layout into this one')
    .argument('<source>', 'the folder that has roles/, snippets/ and competencies/')
    .requiredOption('--to <folder>', 'the content folder to make; it must be empty or not there')
    .addHelpText('after', EXPLANATION)
    .action(async (source: string, { to }: { to: string }) =>
      finish(await runImport(terminal, source, to)),
    );
}

/** Imports a folder in the original layout, and says what it did. */
async function runImport(terminal: Terminal, source: string, to: string): Promise<ExitCode> {
  const folder = sourceFolder(terminal, source);
  const { files, leftOut } = readOriginalLayout(folder);
  if (!files.some(({ kind }) => kind === 'posting')) {
    throw wrongUsage(`There is nothing to import: ${source}/${ORIGINAL.posting} has no role.`);
  }
  const target = targetFor(resolve(terminal.cwd, to), to);
  const progress = progressOn(terminal);
  try {
    await writeImport(folder, files, target, (copied) =>
      progress.show(`Copying ${copied} of ${files.length} files…`),
    );
  } finally {
    progress.clear();
  }
  await terminal.out(summary(files, leftOut, to));
  return 0;
}

function sourceFolder(terminal: Terminal, source: string): string {
  let folder: string;
  try {
    folder = realpathSync(resolve(terminal.cwd, source));
  } catch {
    throw wrongUsage(`There is no folder ${source}.`);
  }
  if (isFolder(join(folder, ORIGINAL.posting))) return folder;
  throw wrongUsage(
    `${source} has no folder ${ORIGINAL.posting}, so it is not in the original layout. Name the folder that has ${Object.values(ORIGINAL).join(', ')}.`,
  );
}

function summary(files: readonly ImportedFile[], leftOut: readonly LeftOut[], to: string): string {
  const count = (kind: DocumentKind) => files.filter((file) => file.kind === kind).length;
  return [
    `Imported ${counted(count('posting'), 'posting')}, ${counted(count('snippet'), 'snippet')} and ${counted(count('competency'), 'competency', FOLDER.competency)} into ${to}.`,
    ...describeLeftOut(leftOut),
    `Next, see what there is to mend: rungs check --dir ${to}`,
    '',
  ].join('\n');
}

function describeLeftOut(leftOut: readonly LeftOut[]): string[] {
  if (leftOut.length === 0) return [];
  const byReason = new Map<string, string[]>();
  for (const { path, why } of leftOut) byReason.set(why, [...(byReason.get(why) ?? []), path]);
  return [
    `Left out ${counted(leftOut.length, 'entry', 'entries')} of the folder:`,
    ...[...byReason].map(([why, paths]) => {
      const more = paths.length > MOST_NAMED ? ` and ${paths.length - MOST_NAMED} more` : '';
      return `  ${paths.slice(0, MOST_NAMED).map(printable).join(', ')}${more}: ${why}`;
    }),
  ];
}
