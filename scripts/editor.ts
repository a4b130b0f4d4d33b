import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import tailwind from '@tailwindcss/postcss';
import { buildSync } from 'esbuild';
import postcss from 'postcss';

const FOLDER = 'public/admin';
const STYLE = 'lib/editor/preview/preview.css';
const FONT = 'node_modules/@fontsource/funnel-display/files/funnel-display-latin-600-normal.woff2';
const DECAP = 'node_modules/decap-cms/dist/decap-cms.js';

/**
 * Bundles the editor for the browser and lays it beside Decap's own file in `public/admin/`, each
 * named by what is in it, so that they may be cached for ever. `manifest.json` says the names.
 */
export async function buildEditor(): Promise<void> {
  const style = await previewStyle();
  const { outputFiles } = buildSync({
    entryPoints: ['lib/editor/main.ts'],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"', PREVIEW_STYLE: JSON.stringify(style) },
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

/**
 * The style sheet of previews. It brings its font with it, since a frame without permissions may load
 * none.
 */
async function previewStyle(): Promise<string> {
  const { css } = await postcss([tailwind({ optimize: true })]).process(
    readFileSync(STYLE, 'utf8'),
    { from: STYLE },
  );
  const font = readFileSync(FONT).toString('base64');
  return `${css}
@font-face { font-family: "Funnel"; font-weight: 600; src: url(data:font/woff2;base64,${font}) format("woff2"); }
:root { --font-funnel: "Funnel"; }
`;
}

function write(name: string, contents: Uint8Array): string {
  const hash = createHash('sha256').update(contents).digest('hex').slice(0, 12);
  const file = `${name}-${hash}.js`;
  writeFileSync(join(FOLDER, file), contents);
  return file;
}
