import { buildSync } from 'esbuild';
import type { ScriptFile } from './page-parts';

let code: string | undefined;

/** `wake.ts` as it stands in a page. */
export function wakeCode(): string {
  code ??= buildSync({
    entryPoints: [`${import.meta.dirname}/wake.ts`],
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
    logLevel: 'warning',
  }).outputFiles[0]?.text.trim();
  if (code === undefined) throw new Error('esbuild has written nothing of wake.ts.');
  return code;
}

/**
 * The element that asks for the scripts of a page when somebody turns to its controls.
 *
 * @returns undefined where there is nothing to ask for
 */
export function wakeElement(files: readonly ScriptFile[]): string | undefined {
  const addresses = files.filter(({ forOldBrowsers }) => !forOldBrowsers).map(({ src }) => src);
  if (addresses.length === 0) return undefined;
  const list = addresses.join(' ').replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  // They run in whatever order they arrive, as those of the framework may.
  return `<script data-scripts="${list}">${wakeCode()}</script>`;
}
