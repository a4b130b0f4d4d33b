import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What `next build` has written for the site that the tests read. */
export const BUILD = join(import.meta.dirname, '../../.next');

function readBuild<T>(file: string): T {
  return JSON.parse(readFileSync(join(BUILD, file), 'utf8')) as T;
}

interface PrerenderManifest {
  routes: Record<string, { dataRoute: string | null; initialRevalidateSeconds: number | false }>;
  dynamicRoutes: Record<string, { fallback: string | false | null }>;
}

export function prerenderManifest(): PrerenderManifest {
  return readBuild('prerender-manifest.json');
}

/** The pages that the build has prerendered, from what the build itself says. */
export function prerenderedPages(): string[] {
  return Object.entries(prerenderManifest().routes)
    .filter(([path, { dataRoute }]) => dataRoute?.endsWith('.rsc') && !path.startsWith('/_'))
    .map(([path]) => path)
    .sort();
}

/** The scripts of the framework itself, as addresses. */
export function frameworkScripts(): string[] {
  const { rootMainFiles, polyfillFiles } = readBuild<{
    rootMainFiles: string[];
    polyfillFiles: string[];
  }>('build-manifest.json');
  return [...rootMainFiles, ...polyfillFiles].map((file) => `/_next/${file}`);
}
