import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import type { ExitCode } from './failure';
import { main } from './main';

/** The checkout that the tests are run in. */
export const REPOSITORY = fileURLToPath(new URL('../..', import.meta.url));

const BINARY = join(REPOSITORY, 'bin/rungs.mjs');
const CORPUS = join(REPOSITORY, '../shared/corpus');

/** Files by their paths below a folder. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** Makes a folder for one test, with these files in it. */
export function workspace(files: Files = {}): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'rungs-cli-')));
  // Ten thousand files take their time on a busy machine.
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }), 60_000);
  writeFiles(folder, files);
  return folder;
}

export function writeFiles(folder: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

/** Every file below a folder with its bytes as Latin-1 text, so that no byte gets lost. */
export function readFiles(folder: string, below = ''): Record<string, string> {
  const files: Record<string, string> = {};
  for (const name of readdirSync(join(folder, below)).sort()) {
    const path = below === '' ? name : `${below}/${name}`;
    if (statSync(join(folder, path)).isDirectory()) Object.assign(files, readFiles(folder, path));
    else files[path] = readFileSync(join(folder, path), 'latin1');
  }
  return files;
}

const IDENTITY = ['-c', 'user.name=Tester', '-c', 'user.email=tester@example.org'];

/** Runs git in a folder. */
export function git(folder: string, ...args: string[]): void {
  execFileSync('git', [...IDENTITY, '-c', 'commit.gpgsign=false', ...args], {
    cwd: folder,
    stdio: 'ignore',
  });
}

/** Commits all that is in a checkout. */
export function commit(folder: string): void {
  git(folder, 'add', '-A');
  git(folder, 'commit', '-q', '--allow-empty', '-m', 'change');
}

/** What a command said, and how it ended. */
export interface Run {
  code: ExitCode;
  out: string;
  err: string;
}

interface Surroundings {
  colours?: boolean;
  watched?: boolean;
  environment?: Readonly<Record<string, string>>;
}

/** Runs the command line in this process. */
export async function run(
  cwd: string,
  args: readonly string[],
  { colours = false, watched = false, environment = {} }: Surroundings = {},
): Promise<Run> {
  const said = { out: '', err: '' };
  const code = await main(args, {
    cwd,
    environment: { NODE_ENV: 'test', ...environment },
    colours,
    watched,
    out: async (text) => {
      said.out += text;
    },
    err: (text) => {
      said.err += text;
    },
  });
  return { code, ...said };
}

/** What the real binary did in a process of its own. */
export interface BinaryRun {
  code: number | null;
  out: string;
  err: string;
  /** Of a processor, so that a busy machine changes nothing. */
  seconds: number;
  /** The most memory that it held at a time, in MiB. */
  memory: number;
}

const MEASURE = `
import { writeFileSync } from 'node:fs';
process.on('exit', () => {
  writeFileSync(process.env.RUNGS_TEST_USAGE, JSON.stringify(process.resourceUsage()));
});
`;

/** Runs the real binary, or another path that leads to it. */
export function runBinary(cwd: string, args: readonly string[], binary = BINARY): BinaryRun {
  const measured = workspace({ 'measure.mjs': MEASURE });
  const report = join(measured, 'usage.json');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [`--import=${join(measured, 'measure.mjs')}`, binary, ...args],
    {
      cwd,
      encoding: 'utf8',
      maxBuffer: 1024 * 1024 * 1024,
      env: { ...process.env, NODE_OPTIONS: '', RUNGS_TEST_USAGE: report },
    },
  );
  const usage: NodeJS.ResourceUsage = JSON.parse(readFileSync(report, 'utf8'));
  return {
    code: status,
    out: stdout,
    err: stderr,
    seconds: (usage.userCPUTime + usage.systemCPUTime) / 1e6,
    memory: Math.round(usage.maxRSS / 1024),
  };
}

/** A folder of the shared corpus; undefined, and said so, where the corpus is not there. */
export function corpus(name: string): string | undefined {
  const path = join(CORPUS, name);
  if (existsSync(path)) return path;
  process.stdout.write(`The shared corpus is not at ${path}, so a test over it is left out.\n`);
  return undefined;
}
