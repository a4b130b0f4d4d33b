import { type Command, InvalidArgumentError, Option } from 'commander';
import { counted } from '../problem/counted';
import type { ExitCode } from './failure';
import { findProblems } from './find-problems';
import { formatGithub } from './format/github';
import { formatJson } from './format/json';
import { formatPretty } from './format/pretty';
import type { Report } from './format/report';
import { formatSarif } from './format/sarif';
import { loadContent } from './load-content';
import type { Terminal } from './terminal';

const FORMATS = ['pretty', 'json', 'github', 'sarif'] as const;

interface CheckOptions {
  dir: string;
  format: (typeof FORMATS)[number];
  maxWarnings?: number;
}

const EXPLANATION = `
Examples:
  $ rungs check
  $ rungs check --dir content --format sarif > rungs.sarif
  $ rungs check --max-warnings 0

Exit codes:
  0  there are no errors, and no more warnings than allowed
  1  there are errors, or too many warnings
  2  the command was not used as it must be`;

/** Adds `rungs check`. */
export function addCheck(
  program: Command,
  terminal: Terminal,
  finish: (code: ExitCode) => void,
): void {
  program
    .command('check')
    .description('find every problem in the postings, snippets, competencies and settings')
    .option('--dir <folder>', 'the content folder', 'content')
    .addOption(
      new Option('--format <format>', 'how problems are written')
        .choices(FORMATS)
        .default('pretty'),
    )
    .option('--max-warnings <n>', 'fail when there are more warnings than this', wholeNumber)
    .addHelpText('after', EXPLANATION)
    .action(async (options: CheckOptions) => finish(await runCheck(terminal, options)));
}

/** Checks a content folder, writes what it found, and says how the command ends. */
async function runCheck(terminal: Terminal, options: CheckOptions): Promise<ExitCode> {
  const content = await loadContent(terminal, options.dir);
  const { files, problems, shown } = findProblems(terminal, content);
  const texts = new Map(content.source.files.map(({ path, text }) => [shown(path), text]));
  const report: Report = {
    files,
    problems,
    textOf: (file) => texts.get(file),
  };
  await terminal.out(format(report, options.format, terminal.colours));

  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  const allowed = options.maxWarnings ?? Number.POSITIVE_INFINITY;
  if (warnings > allowed) {
    terminal.err(
      `Found ${counted(warnings, 'warning')}; --max-warnings allows ${allowed} at most.\n`,
    );
  }
  return errors > 0 || warnings > allowed ? 1 : 0;
}

function format(report: Report, name: CheckOptions['format'], coloured: boolean): string {
  switch (name) {
    case 'pretty':
      return formatPretty(report, coloured);
    case 'json':
      return formatJson(report);
    case 'github':
      return formatGithub(report);
    case 'sarif':
      return formatSarif(report);
  }
}

function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) {
    throw new InvalidArgumentError('It must be a whole number, such as 0.');
  }
  return Number(text);
}
