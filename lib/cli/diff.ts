import { join } from 'node:path';
import { type Command, Option } from 'commander';
import { type ContentReport, contentReport } from '../report/content-report';
import { reportWords } from '../report/words/report-words';
import type { Block } from '../report/words/text';
import { type ReadRevisions, readRevisions } from './diff/read-revisions';
import type { ExitCode } from './failure';
import { writeBlocks } from './format/blocks';
import { problemJson } from './format/report';
import { shownPath } from './shown-path';
import { siteAddress } from './site-address';
import type { Terminal } from './terminal';

const FORMATS = ['pretty', 'markdown', 'json'] as const;

interface DiffOptions {
  dir: string;
  format: (typeof FORMATS)[number];
  site?: string;
  mergeBase?: boolean;
}

const EXPLANATION = `
Examples:
  $ rungs diff main
  $ rungs diff --merge-base main my-branch
  $ rungs diff v1 v2 --format markdown --site https://careers.example.org

Exit codes:
  0  the report was written, whatever it says
  2  there is no such revision, or the command was not used as it must be`;

/** Adds `rungs diff`. */
export function addDiff(
  program: Command,
  terminal: Terminal,
  finish: (code: ExitCode) => void,
): void {
  program
    .command('diff')
    .description('say in words what a change of the content does to which roles')
    .argument('<base>', 'the revision before: a branch, a tag or a commit')
    .argument('[head]', 'the revision after; the files as they are now where it is left out')
    .option('--dir <folder>', 'the content folder', 'content')
    .addOption(
      new Option('--format <format>', 'how the report is written')
        .choices(FORMATS)
        .default('pretty'),
    )
    .option('--site <url>', 'where the site of the change is, to link to its pages', siteAddress)
    .option('--merge-base', 'leave out what changed in base since head was begun')
    .addHelpText('after', EXPLANATION)
    .action(async (base: string, head: string | undefined, options: DiffOptions) =>
      finish(await runDiff(terminal, base, head, options)),
    );
}

/** Compares two revisions, and writes what differs. */
async function runDiff(
  terminal: Terminal,
  base: string,
  head: string | undefined,
  { dir, format, site, mergeBase = false }: DiffOptions,
): Promise<ExitCode> {
  const read = await readRevisions(terminal, { base, head, dir, mergeBase });
  const report = contentReport(read.base, read.head, read.history);
  const shown = (file: string) => shownPath(terminal.cwd, join(read.folder, file));
  if (format === 'json') await terminal.out(reportJson(report, read, shown('')));
  else {
    const title: Block = { kind: 'heading', level: 2, text: ['What this change does'] };
    await terminal.out(
      writeBlocks([title, ...reportWords(report)], format, { site, shown }, terminal.colours),
    );
  }
  return 0;
}

function reportJson(report: ContentReport, { commits }: ReadRevisions, folder: string): string {
  const problems = {
    new: report.problems.new.map(problemJson),
    solved: report.problems.solved.map(problemJson),
  };
  const { base, head = null } = commits;
  return `${JSON.stringify({ base, head, folder, ...report, problems }, null, 2)}\n`;
}
