import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { pagesWithControls } from './controls';
import { finishedPage } from './page';
import { stylesheetsIn } from './stylesheets';

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
 * Finishes the pages that `next build` has prerendered, where every server takes them from: puts the style sheets into
 * them, takes the scripts out of those that have no client component of ours, and gives each a policy about both.
 *
 * @throws a page of which it cannot be known whether it has client components
 */
export async function finishPrerendered({
  folder,
  keepScripts,
}: FinishOptions): Promise<FinishedPages> {
  const server = join(folder, 'server');
  const hasControls = await pagesWithControls(folder);
  const stylesheet = stylesheetsIn(folder);
  const finished = { pages: 0, withScripts: 0 };
  for (const file of await htmlBelow(server)) {
    const path = relative(server, file).split(sep).join('/');
    const controls = hasControls(addressOf(path));
    if (controls === undefined) {
      throw new Error(
        `${path} was prerendered, and Next does not say for which page. scripts/prerendered reads what this version of Next writes: look there first after an update of Next.`,
      );
    }
    const html = await readFile(file, 'utf8');
    const scripts = keepScripts ? 'kept' : controls ? 'wanted' : 'none';
    await writeFile(file, finishedPage(html, { scripts, stylesheet }));
    finished.pages += 1;
    if (scripts !== 'none') finished.withScripts += 1;
  }
  return finished;
}

/** The pages of Next's two fallback addresses, which are copies of pages of the app. */
const COPIES: Readonly<Record<string, string>> = {
  'pages/404.html': '/_not-found',
  'pages/500.html': '/_global-error',
};

/** The address of a prerendered file, by its path below `server`. */
function addressOf(file: string): string {
  // Next keeps a second copy of some pages in its route cache, by the part after the `$`.
  const path = file.replace(/^(?:app|route-cache\/.+\/\$)(?=\/)/, '').replace(/\.html$/, '');
  return COPIES[file] ?? (path === '/index' ? '/' : path);
}

/** The prerendered pages below a folder, as paths. */
export async function htmlBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => join(entry.parentPath, entry.name));
}
