import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Command } from 'commander';
import writeFileAtomic from 'write-file-atomic';
import { parseSettings } from '../markup/settings';
import { type ExitCode, isSystemError, reasonOf, refusal, wrongUsage } from './failure';
import {
  type Answers,
  type Company,
  companyFields,
  QUESTIONS,
  type Question,
} from './init/company';
import { FIRST_SKILLS, type OwnFiles, ownContent } from './init/own-content';
import type { Ask, Terminal } from './terminal';

const EXPLANATION = `
Takes the sample company out of a clone and puts your own in: its name, colours and address, and a first
role as a draft, with two skills. What no flag says is asked for. Nothing is lost: the clone must have no
changes that are not committed, and git has the sample company still.

Examples:
  $ rungs init
  $ rungs init --name Acme --tagline "Boats that come home" --title Boatbuilder \\
      --department Yard --summary "You build boats out of wood."

Exit codes:
  0  the clone is your own
  1  refused, and nothing was changed: it is your own already, or has changes
  2  something was not answered, or cannot be meant`;

/** The one file that says whose site it is, and whose it is before this command. */
const SETTINGS = 'content/settings.yaml';
const SAMPLE = 'Copperlane';

/** Adds `rungs init`. */
export function addInit(
  program: Command,
  terminal: Terminal,
  finish: (code: ExitCode) => void,
): void {
  const command = program
    .command('init')
    .description('make a clone the careers site of your own company')
    .addHelpText('after', EXPLANATION);
  for (const { flag, question } of QUESTIONS) command.option(flag, question);
  command.action(async (options: Answers) => finish(await runInit(terminal, options)));
}

async function runInit(terminal: Terminal, given: Answers): Promise<ExitCode> {
  const root = terminal.cwd;
  expectSample(root);
  const company = await companyFrom(terminal, given);
  const files = ownContent(company);
  try {
    replaceSample(root, files, company.name);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw refusal(
      `${error.path ?? 'A file'} cannot be written: ${reasonOf(error)}. \`git checkout .\` and \`git clean -d content\` bring everything back.`,
    );
  }
  await terminal.out(`This is the careers site of ${company.name} now.

${Object.keys(files)
  .map((path) => `  ${path}\n`)
  .join('')}
The first role is a draft, so it is on no public site yet. What to do next:

  npm run dev               look at it, with the draft shown
  npm run -s rungs -- check every problem, with its place
  git add -A && git commit  keep it

Delete the line \`status: draft\` when the role is ready. \`app/(text)\` has the two pages of prose, “How we
hire” and “About”: make them yours. The browser tests are about the sample company, so the workflow that runs
them is gone; \`content.yml\` checks your content with every pull request.
`);
  return 0;
}

/** @throws {Failure} where something would be lost, or this is no clone of the project */
function expectSample(root: string): void {
  if (!existsSync(join(root, SETTINGS)) || !existsSync(join(root, 'app'))) {
    throw refusal('This is not the folder of a careers site. Run it in a clone of Rungs.');
  }
  const text = readFileSync(join(root, SETTINGS), 'utf8');
  const { name } = parseSettings({ path: 'settings.yaml', text }).fields;
  if (name !== SAMPLE) {
    throw refusal(
      `This is the site of ${name ?? 'another company'} already, and nothing of it was touched. What it says is in \`content/\`.`,
    );
  }
  let changes: string;
  try {
    changes = execFileSync('git', ['status', '--porcelain'], { cwd: root, encoding: 'utf8' });
  } catch {
    throw refusal(
      'This folder is no clone: git does not know it, so that nothing could be brought back. Clone Rungs, and run it there.',
    );
  }
  if (changes !== '') {
    throw refusal('There are changes here that are not committed. Commit or stash them first.');
  }
}

/** What was given with flags, and the rest asked for where somebody is there to answer. */
async function companyFrom(terminal: Terminal, given: Answers): Promise<Company> {
  for (const { field, flag } of QUESTIONS) {
    const problem = given[field] === undefined ? undefined : problemOf(field, given[field]);
    if (problem) throw wrongUsage(`${nameOf(flag)} must be ${problem}.`);
  }
  const open = QUESTIONS.filter(({ field }) => given[field] === undefined);
  if (terminal.talk) {
    const asked = await terminal.talk((ask) => askFor(open, ask, terminal));
    return companyFields.parse({ ...given, ...asked });
  }
  const missing = open.find(({ optional }) => !optional);
  if (missing) {
    throw wrongUsage(
      `${nameOf(missing.flag)} is needed where nobody can be asked. ${missing.question}`,
    );
  }
  return companyFields.parse(given);
}

async function askFor(
  questions: readonly Question[],
  ask: Ask,
  terminal: Terminal,
): Promise<Answers> {
  const answers: Answers = {};
  for (const { field, question, optional } of questions) {
    for (;;) {
      const typed = (await ask(`${question}${optional ? ' (empty for none)' : ''} `)).trim();
      if (typed === '' && optional) break;
      const problem = problemOf(field, typed);
      if (!problem) {
        answers[field] = typed;
        break;
      }
      terminal.err(`It must be ${problem}.\n`);
    }
  }
  return answers;
}

const nameOf = (flag: string) => flag.split(' ')[0];

/** What a value has to be, where it is not; the end of “It must be”. */
function problemOf(field: keyof Company, value: string): string | undefined {
  return companyFields.shape[field].safeParse(value).error?.issues[0]?.message;
}

function replaceSample(root: string, files: OwnFiles, name: string): void {
  const kept = new Map(
    FIRST_SKILLS.map((skill) => {
      const path = `content/competencies/${skill}.md`;
      return [path, readFileSync(join(root, path), 'utf8').replaceAll(SAMPLE, () => name)];
    }),
  );
  // What is new first: a run that is killed in between leaves too much, and never nothing.
  for (const [path, text] of [...Object.entries(files), ...kept]) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileAtomic.sync(join(root, path), text);
  }
  for (const kind of ['postings', 'snippets', 'competencies']) {
    for (const file of readdirSync(join(root, 'content', kind))) {
      const path = `content/${kind}/${file}`;
      if (!(path in files) && !kept.has(path)) rmSync(join(root, path), { recursive: true });
    }
  }
  rmSync(join(root, '.github/workflows/ci.yml'), { force: true });
}
