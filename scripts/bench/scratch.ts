import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { ContentSource } from '../../lib/markup/source';
import { peakMemory } from './memory';

const REPOSITORY = join(import.meta.dirname, '../..');

const NEXT = 'node_modules/next/dist/bin/next';
const next = (command: string) => (port: number) => [NEXT, command, '--port', String(port)];
const PRODUCTION = { NODE_ENV: 'production' } as const;
const DEVELOPMENT = { NODE_ENV: 'development' } as const;

const SERVERS = {
  bare: { bare: true, args: next('start'), env: PRODUCTION },
  site: { bare: false, args: next('start'), env: PRODUCTION },
  standalone: { bare: false, args: () => ['.next/standalone/server.js'], env: PRODUCTION },
  'bare in development': { bare: true, args: next('dev'), env: DEVELOPMENT },
  'site in development': {
    bare: false,
    args: () => ['--import', 'tsx', 'scripts/dev.ts'],
    env: DEVELOPMENT,
  },
} as const;

/** A build, from its first file to its last. */
export interface Build {
  seconds: number;
  bytes: number;
  /** How many addresses were made. */
  routes: number;
}

/** A copy of the project, and bare pages of the framework beside it, so that nothing here is overwritten. */
export class Scratch {
  readonly #folder = mkdtempSync(join(tmpdir(), 'rungs-bench-site-'));
  readonly #bare = mkdtempSync(join(tmpdir(), 'rungs-bench-bare-'));

  constructor() {
    const listed = execFileSync('git', ['ls-files', '-z', '-co', '--exclude-standard'], {
      cwd: REPOSITORY,
      encoding: 'utf8',
    });
    for (const file of listed.split('\0')) {
      if (file === '' || file.startsWith('content/') || !existsSync(join(REPOSITORY, file)))
        continue;
      cpSync(join(REPOSITORY, file), join(this.#folder, file));
    }
    // Linked and not copied: the framework refuses packages behind a symbolic link out of the folder.
    for (const folder of [this.#folder, this.#bare]) {
      execFileSync('cp', ['-al', join(REPOSITORY, 'node_modules'), folder]);
    }
  }

  /** Builds a site with this content, which has at least so many roles, and its standalone folder. */
  async buildSite(content: ContentSource, size: number): Promise<Build> {
    this.writeContent(content);
    const built = await this.#run(this.#folder, ['npm', 'run', '--silent', 'build']);
    const routes = prerendered(this.#folder);
    const roles = routes.filter((path) => /^\/roles\/[^/]+$/.test(path)).length;
    if (roles < size) throw new Error(`${roles} of ${size} roles have been prerendered`);
    return { ...built, routes: routes.length };
  }

  writeContent(content: ContentSource): void {
    rmSync(join(this.#folder, 'content'), { recursive: true, force: true });
    rmSync(join(this.#folder, '.contentlayer'), { recursive: true, force: true });
    for (const { path, text } of content.files) write(join(this.#folder, 'content', path), text);
  }

  /** Builds a site of so many bare pages, each with a sentence. */
  async buildBare(size: number): Promise<Build> {
    const files = {
      'package.json': '{ "private": true, "type": "module" }\n',
      'next.config.mjs': 'export default { turbopack: { root: import.meta.dirname } };\n',
      'app/layout.jsx':
        'export default ({ children }) => <html lang="en"><body>{children}</body></html>;\n',
      'app/[page]/page.jsx': `export const dynamicParams = false;
export const generateStaticParams = () => Array.from({ length: ${size} }, (_, page) => ({ page: String(page) }));
export default async function Page({ params }) {
  return <p>This is page {(await params).page}.</p>;
}
`,
    };
    for (const [path, text] of Object.entries(files)) write(join(this.#bare, path), text);
    const next = join(this.#bare, 'node_modules/next/dist/bin/next');
    const built = await this.#run(this.#bare, [process.execPath, next, 'build']);
    const routes = prerendered(this.#bare).length;
    if (routes < size) throw new Error(`${routes} of ${size} bare pages have been prerendered`);
    return { ...built, routes };
  }

  /**
   * Puts a prerendered page of the site in the place of a bare one: what the framework alone needs for its bytes tells
   * what is lost to them from what is lost to the site. Both have to be built, and not yet served.
   *
   * @param path of the page of the site
   */
  lendBare(path: string, page: number): void {
    cpSync(
      this.path('site', '.next/server/app', `${path}.html`),
      this.path('bare', '.next/server/app', `${page}.html`),
    );
  }

  /** What serves one of the builds, or serves the site or the bare pages for development. */
  serve(what: keyof typeof SERVERS, port: number): ChildProcess {
    const { bare, args, env } = SERVERS[what];
    return spawn(process.execPath, args(port), {
      cwd: bare ? this.#bare : this.#folder,
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', PORT: String(port), ...env },
      stdio: 'ignore',
    });
  }

  /** Where a file of the site, or of the bare pages, is. */
  path(of: 'site' | 'bare', ...parts: string[]): string {
    return join(of === 'site' ? this.#folder : this.#bare, ...parts);
  }

  remove(): void {
    for (const folder of [this.#folder, this.#bare]) {
      rmSync(folder, { recursive: true, force: true });
    }
  }

  async #run(cwd: string, [command = '', ...args]: string[]): Promise<Omit<Build, 'routes'>> {
    rmSync(join(cwd, '.next'), { recursive: true, force: true });
    const start = performance.now();
    const child = spawn(command, args, {
      cwd,
      env: {
        ...process.env,
        NODE_ENV: 'production',
        NEXT_TELEMETRY_DISABLED: '1',
        RUNGS_OUTPUT: 'standalone',
      },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const bytes = peakMemory(child);
    const code = await new Promise((resolve) => child.once('close', resolve));
    if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code}`);
    return { seconds: (performance.now() - start) / 1000, bytes: await bytes };
  }
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function prerendered(folder: string): string[] {
  const manifest = JSON.parse(
    readFileSync(join(folder, '.next/prerender-manifest.json'), 'utf8'),
  ) as { routes: Record<string, unknown> };
  return Object.keys(manifest.routes);
}
