import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { clientComponents } from './controls';
import { withoutScripts, withScriptPolicy } from './page-scripts';

export interface FinishOptions {
  /** What `next build` has written: `.next`. */
  folder: string;
  /** Leaves all scripts where they are. The site works the same, and each page weighs more. */
  keepScripts: boolean;
}

/** How many prerendered pages there are, and how many of them have scripts. */
export interface FinishedPages {
  pages: number;
  withScripts: number;
}

/**
 * Finishes the pages that `next build` has prerendered, where every server takes them from: takes the
 * scripts out of those that have no client component of ours, and gives each a policy about scripts.
 *
 * @throws a page of which it cannot be known whether it has client components
 */
export async function finishPrerendered({
  folder,
  keepScripts,
}: FinishOptions): Promise<FinishedPages> {
  const server = join(folder, 'server');
  const needScripts = await routesWithControls(folder);
  const finished = { pages: 0, withScripts: 0 };
  for (const file of await htmlBelow(server)) {
    const controls = needScripts(relative(server, file).split(sep).join('/'));
    const html = await readFile(file, 'utf8');
    const kept = keepScripts || controls ? html : withoutScripts(html);
    await writeFile(file, withScriptPolicy(kept));
    finished.pages += 1;
    if (keepScripts || controls) finished.withScripts += 1;
  }
  return finished;
}

/** The pages of Next's two fallback addresses, which are copies of pages of the app. */
const COPIES: Readonly<Record<string, string>> = {
  'pages/404.html': '/_not-found',
  'pages/500.html': '/_global-error',
};

/** Tells of a prerendered file, by its path below `server`, whether its page has controls. */
async function routesWithControls(folder: string): Promise<(file: string) => boolean> {
  const read = async (path: string) =>
    JSON.parse(await readFile(join(folder, path), 'utf8')) as unknown;
  const { routes } = (await read('prerender-manifest.json')) as {
    routes: Record<string, { srcRoute: string | null }>;
  };
  const entries = (await read('app-path-routes-manifest.json')) as Record<string, string>;
  const controls = new Map<string, boolean>();
  for (const [entry, route] of Object.entries(entries)) {
    if (!entry.endsWith('/page')) continue;
    const manifest = join(folder, 'server/app', `${entry}_client-reference-manifest.js`);
    controls.set(route, clientComponents(await readFile(manifest, 'utf8')).length > 0);
  }
  return (file) => {
    // Next keeps a second copy of some pages in its route cache, by the part after the `$`.
    const path = file.replace(/^(?:app|route-cache\/.+\/\$)(?=\/)/, '').replace(/\.html$/, '');
    const address = COPIES[file] ?? (path === '/index' ? '/' : path);
    const found = controls.get((routes[address] ?? routes[encodeURI(address)])?.srcRoute ?? '');
    if (found === undefined) {
      throw new Error(
        `${file} was prerendered, and Next does not say for which page. scripts/prerendered reads what this version of Next writes: look there first after an update of Next.`,
      );
    }
    return found;
  };
}

/** The prerendered pages below a folder, as paths. */
export async function htmlBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => join(entry.parentPath, entry.name));
}
