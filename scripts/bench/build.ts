import { execFileSync, spawn } from 'node:child_process';
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
import { buildLibrary } from '../../lib/roles/library';
import { maySee } from '../../lib/roles/visibility';
import { peakMemory } from './memory';
import { multiply } from './multiply';
import type { BenchRow } from './table';

const REPOSITORY = join(import.meta.dirname, '../..');

/**
 * A whole build of a site with so many postings, against the same number of bare pages of the framework, each with a
 * sentence: time from the first file to the last, and the most memory that all its processes held at once.
 */
export async function* benchBuild(
  content: ContentSource,
  sizes: readonly number[],
): AsyncIterable<BenchRow> {
  const scratch = new Scratch();
  try {
    for (const size of sizes) {
      const bare = await scratch.buildBare(size);
      const site = await scratch.buildSite(withRoles(content, size), size);
      const of = `${size.toLocaleString('en')} postings`;
      const base = `${size.toLocaleString('en')} bare pages of the framework`;
      yield {
        measure: `build, ${of} (${site.routes.toLocaleString('en')} addresses)`,
        amount: { seconds: site.seconds },
        ratio: site.seconds / bare.seconds,
        base: `${base}, ${bare.seconds.toFixed(0)} s`,
      };
      yield {
        measure: `memory of the build, ${of}`,
        amount: { bytes: site.bytes },
        ratio: site.bytes / bare.bytes,
        base: `${base}, ${(bare.bytes / 1e9).toFixed(1)} GB`,
      };
    }
  } finally {
    scratch.remove();
  }
}

/** Content with so many postings that are published, and those that are not besides, as a company has them. */
function withRoles(content: ContentSource, count: number): ContentSource {
  for (let postings = count; ; ) {
    const made = multiply(content, postings);
    const library = buildLibrary(made.files, { now: new Date() });
    const published = [...library.postings.values()].filter((one) => maySee(one, 'public')).length;
    if (published >= count) return made;
    postings += count - published;
  }
}

interface Build {
  seconds: number;
  bytes: number;
  /** How many addresses were made. */
  routes: number;
}

/** A copy of the project to build in, so that nothing here is overwritten. */
class Scratch {
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

  async buildSite(content: ContentSource, size: number): Promise<Build> {
    rmSync(join(this.#folder, 'content'), { recursive: true, force: true });
    rmSync(join(this.#folder, '.contentlayer'), { recursive: true, force: true });
    for (const { path, text } of content.files) write(join(this.#folder, 'content', path), text);
    const built = await this.#run(this.#folder, ['npm', 'run', '--silent', 'build']);
    const routes = prerendered(this.#folder);
    const roles = routes.filter((path) => /^\/roles\/[^/]+$/.test(path)).length;
    if (roles < size) throw new Error(`${roles} of ${size} roles have been prerendered`);
    return { ...built, routes: routes.length };
  }

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
      env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
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
