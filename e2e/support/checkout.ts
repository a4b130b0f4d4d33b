import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type RunningSite, startSite } from './running-site';

const REPOSITORY = join(import.meta.dirname, '../..');

/** Real content that is not part of the repository; a plain clone has none. */
export const SHARED = join(REPOSITORY, '../shared');

type Environment = Record<string, string>;

/** A copy of the repository in a temporary folder, as a clone would be, to build sites of. */
export class Checkout {
  readonly folder = mkdtempSync(join(tmpdir(), 'rungs-checkout-'));
  readonly #running: RunningSite[] = [];

  constructor() {
    const listed = execFileSync('git', ['ls-files', '-z', '-co', '--exclude-standard'], {
      cwd: REPOSITORY,
      encoding: 'utf8',
    });
    for (const file of listed.split('\0')) {
      if (file !== '' && existsSync(join(REPOSITORY, file))) {
        cpSync(join(REPOSITORY, file), join(this.folder, file), { recursive: true });
      }
    }
    // Linked, not copied, where the file system can; a symbolic link would lead out of the folder.
    const modules = [join(REPOSITORY, 'node_modules'), join(this.folder, 'node_modules')];
    if (spawnSync('cp', ['-al', ...modules], { stdio: 'ignore' }).status !== 0) {
      rmSync(join(this.folder, 'node_modules'), { recursive: true, force: true });
      execFileSync('cp', ['-a', ...modules]);
    }
  }

  path(...parts: string[]): string {
    return join(this.folder, ...parts);
  }

  /** Runs an npm script to its end. */
  npm(args: string[], environment: Environment = {}) {
    const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', ...args], {
      cwd: this.folder,
      encoding: 'utf8',
      env: this.#environment(environment),
      maxBuffer: 64 * 1024 * 1024,
    });
    return { status, stdout, stderr };
  }

  /** Makes the folder a git repository with one commit, as a clone has many. */
  commitAll(): void {
    this.git('init', '--quiet', '--initial-branch=main');
    this.git('config', 'user.name', 'Maintainer');
    this.git('config', 'user.email', 'maintainer@localhost');
    this.git('add', '.');
    this.git('commit', '--quiet', '--message', 'Begin');
  }

  /** Runs git to its end, and gives what it prints. */
  git(...args: string[]): string {
    return execFileSync('git', args, { cwd: this.folder, encoding: 'utf8' });
  }

  /** Starts an npm script that serves a site, and waits until it answers. */
  async serve(
    script: 'start' | 'dev' | 'cms',
    environment: Environment = {},
  ): Promise<RunningSite> {
    const site = await startSite({
      command: 'npm',
      args: (port) => [
        ...['run', '--silent', script],
        ...(script === 'start' ? ['--', '--port', String(port)] : []),
      ],
      folder: this.folder,
      environment: this.#environment(environment),
    });
    this.#running.push(site);
    return site;
  }

  async remove(): Promise<void> {
    for (const site of this.#running) await site.stop();
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }

  #environment(more: Environment): NodeJS.ProcessEnv {
    const environment: NodeJS.ProcessEnv = {
      ...process.env,
      NEXT_TELEMETRY_DISABLED: '1',
      // The tests are one client, and ask for more than a person does.
      RUNGS_LIMITS: 'off',
      ...more,
    };
    // What the test runner has set for itself must not reach the site under test.
    for (const name of ['NODE_ENV', 'SITE_AUDIENCE', 'CONTENT_DIR', 'RUNGS_SECRET']) {
      if (!(name in more)) Reflect.deleteProperty(environment, name);
    }
    return environment;
  }
}
