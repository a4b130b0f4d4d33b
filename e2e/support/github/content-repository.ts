import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const AUTHOR = ['-c', 'user.name=Mia Maintainer', '-c', 'user.email=mia@example.com'];

/** A bare repository with the content of a checkout, and a maintainer's clone of it. */
export class ContentRepository {
  readonly #folder = mkdtempSync(join(tmpdir(), 'rungs-github-'));
  readonly bare = join(this.#folder, 'careers.git');
  readonly #clone = join(this.#folder, 'clone');

  constructor(content: string) {
    mkdirSync(join(this.#clone, 'public/media'), { recursive: true });
    cpSync(content, join(this.#clone, 'content'), { recursive: true });
    writeFileSync(join(this.#clone, 'public/media/.gitkeep'), '');
    execFileSync('git', ['init', '--quiet', '--bare', '-b', 'main', this.bare]);
    this.#git('init', '--quiet', '-b', 'main');
    this.#git('remote', 'add', 'origin', this.bare);
    this.commit('Start');
  }

  /** Writes a file of the branch that everything is merged into, and pushes it. */
  write(path: string, text: string): void {
    writeFileSync(join(this.#clone, path), text);
    this.commit(`Change ${path}`);
  }

  /** Merges a branch as a maintainer does. */
  merge(branch: string): void {
    this.#git('fetch', '--quiet', 'origin');
    this.#git('merge', '--quiet', '--no-ff', '-m', `Merge ${branch}`, `origin/${branch}`);
    this.#git('push', '--quiet', 'origin', 'main');
  }

  commit(message: string): void {
    this.#git('add', '--all');
    this.#git('commit', '--quiet', '-m', message);
    this.#git('push', '--quiet', 'origin', 'main');
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #git(...args: string[]): void {
    execFileSync('git', [...AUTHOR, ...args], { cwd: this.#clone, stdio: 'pipe' });
  }
}
