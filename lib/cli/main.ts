import { Command, CommanderError } from 'commander';
import { addCheck } from './check';
import { addClose } from './close';
import { addDiff } from './diff';
import { type ExitCode, Failure, isSystemError, reasonOf } from './failure';
import { addImport } from './import';
import { addInit } from './init';
import { addLadder } from './ladder';
import { addPreviewLink } from './preview-link';
import { addRename } from './rename';
import { addResolve } from './resolve';
import { type Terminal, terminalOf } from './terminal';

const EXPLANATION = `
Examples:
  $ rungs check
  $ rungs rename engineering-devops engineering-devops-1

Exit codes of every command: 0 all is well, 1 something is wrong or refused, 2 wrong usage.`;

/**
 * Runs the command line. Never throws: whatever happens is a sentence on the standard error, and
 * an exit code.
 *
 * @param args what was typed behind `rungs`
 */
export async function main(
  args: readonly string[],
  terminal: Terminal = terminalOf(process),
): Promise<ExitCode> {
  let code: ExitCode = 0;
  const finish = (given: ExitCode) => {
    code = given;
  };
  try {
    await commands(terminal, finish).parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    return report(error, terminal);
  }
}

function commands(terminal: Terminal, finish: (code: ExitCode) => void): Command {
  const program = new Command('rungs')
    .description(
      'Begins, checks, compares, resolves, imports, renames, closes and previews the content of a careers site.',
    )
    .exitOverride()
    .showHelpAfterError('(see what can be written with --help)')
    .configureOutput({
      writeOut: (text) => void terminal.out(text),
      writeErr: (text) => terminal.err(text),
    })
    .addHelpText('after', EXPLANATION);
  addCheck(program, terminal, finish);
  addDiff(program, terminal, finish);
  addLadder(program, terminal, finish);
  addResolve(program, terminal, finish);
  addImport(program, terminal, finish);
  addInit(program, terminal, finish);
  addRename(program, terminal, finish);
  addClose(program, terminal, finish);
  addPreviewLink(program, terminal, finish);
  return program;
}

function report(error: unknown, terminal: Terminal): ExitCode {
  // Commander has said already what is wrong; help that was asked for is no mistake.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof Failure) {
    terminal.err(`${error.message}\n`);
    return error.exitCode;
  }
  if (process.env.RUNGS_DEBUG && error instanceof Error) terminal.err(`${error.stack}\n`);
  if (isSystemError(error)) {
    terminal.err(`${error.path ?? 'A file'} cannot be used: ${reasonOf(error)}.\n`);
  } else {
    terminal.err(
      'Something went wrong inside of rungs, and it is not your content. Run it again with RUNGS_DEBUG=1, and report what it says.\n',
    );
  }
  return 2;
}
