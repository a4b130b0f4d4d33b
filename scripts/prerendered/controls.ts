import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What Next writes about the client components of a page, in `page_client-reference-manifest.js`. */
interface ClientManifest {
  clientModules: Record<string, unknown>;
}

/** Next's own client components, which are on every page and do nothing for a plain link. */
const OF_PACKAGES = /^\[project\]\/node_modules\//;

/**
 * The client components of ours that a page has. Without any there is nothing on it that needs a
 * script.
 *
 * @param manifest the text of the page's `page_client-reference-manifest.js`
 * @throws a manifest that is not as this version of Next writes it
 */
export function clientComponents(manifest: string): string[] {
  const text = manifest.slice(manifest.indexOf('{"'), manifest.lastIndexOf('}') + 1);
  const { clientModules } = JSON.parse(text) as Partial<ClientManifest>;
  if (!clientModules || Object.keys(clientModules).length === 0) {
    throw new Error('no client component is in the manifest, not even those of Next itself');
  }
  return Object.keys(clientModules).filter((module) => !OF_PACKAGES.test(module));
}

/**
 * Tells of the address of a prerendered page whether it has controls; undefined for any other address.
 *
 * @param folder what `next build` has written: `.next`
 * @throws a page of which it cannot be known whether it has client components
 */
export async function pagesWithControls(
  folder: string,
): Promise<(address: string) => boolean | undefined> {
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
  return (address) => controls.get((routes[address] ?? routes[encodeURI(address)])?.srcRoute ?? '');
}
