import { join } from 'node:path';
import { type Command, Option } from 'commander';
import { ladderMeter } from '../report/ladder-meter';
import { ladderBlocks } from '../report/words/ladder-words';
import { buildLibrary } from '../roles/library';
import type { ExitCode } from './failure';
import { writeBlocks } from './format/blocks';
import { loadContent } from './load-content';
import { shownPath } from './shown-path';
import { siteAddress } from './site-address';
import type { Terminal } from './terminal';

const FORMATS = ['pretty', 'markdown', 'json'] as const;

interface LadderOptions {
  dir: string;
  format: (typeof FORMATS)[number];
  site?: string;
}

const EXPLANATION = `
Examples:
  $ rungs ladder
  $ rungs ladder --format markdown --site https://careers.example.org

Exit codes:
  0  the steps were written, whatever there is to look at
  2  the command was not used as it must be`;

/** Adds `rungs ladder`. */
export function addLadder(
  program: Command,
  terminal: Terminal,
  finish: (code: ExitCode) => void,
): void {
  program
    .command('ladder')
    .description('say how big each step of the ladders is, and which ones to look at')
    .option('--dir <folder>', 'the content folder', 'content')
    .addOption(
      new Option('--format <format>', 'how it is written').choices(FORMATS).default('pretty'),
    )
    .option('--site <url>', 'where the site is, to link to its pages', siteAddress)
    .addHelpText('after', EXPLANATION)
    .action(async (options: LadderOptions) => finish(await runLadder(terminal, options)));
}

async function runLadder(
  terminal: Terminal,
  { dir, format, site }: LadderOptions,
): Promise<ExitCode> {
  const { folder, source } = await loadContent(terminal, dir);
  const meter = ladderMeter(buildLibrary(source.files));
  const shown = (file: string) => shownPath(terminal.cwd, join(folder, file));
  await terminal.out(
    format === 'json'
      ? `${JSON.stringify(meter, null, 2)}\n`
      : writeBlocks(ladderBlocks(meter), format, { site, shown }, terminal.colours),
  );
  return 0;
}
