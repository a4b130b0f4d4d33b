import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';

const FOLDER = 'public/admin';
const DECAP = 'node_modules/decap-cms/dist/decap-cms.js';

/**
 * Bundles the editor for the browser and lays it beside Decap's own file in `public/admin/`, each
 * named by what is in it, so that they may be cached for ever. `manifest.json` says the names.
 */
export function buildEditor(): void {
  const { outputFiles } = buildSync({
    entryPoints: ['lib/editor/main.ts'],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'warning',
  });
  const [bundle] = outputFiles;
  if (!bundle) throw new Error('esbuild has written no bundle of the editor.');
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const manifest = {
    decap: write('decap-cms', readFileSync(DECAP)),
    editor: write('editor', bundle.contents),
  };
  writeFileSync(join(FOLDER, 'decap-cms.js.LICENSE.txt'), readFileSync(`${DECAP}.LICENSE.txt`));
  writeFileSync(join(FOLDER, 'manifest.json'), JSON.stringify(manifest));
}

function write(name: string, contents: Uint8Array): string {
  const hash = createHash('sha256').update(contents).digest('hex').slice(0, 12);
  const file = `${name}-${hash}.js`;
  writeFileSync(join(FOLDER, file), contents);
  return file;
}
