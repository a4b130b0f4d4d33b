import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishPrerendered } from './finish';

const CSS = 'a{color:red}';
const HTML =
  '<html><head><link rel="stylesheet" href="/_next/static/chunks/a.css"/></head><body><script src="/a.js"></script></body></html>';
const clientManifest = (...modules: string[]) =>
  `globalThis.__RSC_MANIFEST = globalThis.__RSC_MANIFEST || {};\nglobalThis.__RSC_MANIFEST["/x"] = ${JSON.stringify(
    { clientModules: Object.fromEntries(modules.map((name) => [name, {}])) },
  )};`;
const NEXT = '[project]/node_modules/next/dist/client/components/layout-router.js';

describe('the pages of a build', () => {
  let folder: string;
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'rungs-prerendered-'));
    write('static/chunks/a.css', CSS);
    write(
      'prerender-manifest.json',
      JSON.stringify({
        routes: {
          '/': { srcRoute: '/' },
          '/roles': { srcRoute: '/roles' },
          '/roles/h%C3%A4mmer': { srcRoute: '/roles/[slug]' },
          '/_not-found': { srcRoute: '/_not-found' },
        },
      }),
    );
    write(
      'app-path-routes-manifest.json',
      JSON.stringify({
        '/page': '/',
        '/roles/page': '/roles',
        '/roles/[slug]/page': '/roles/[slug]',
        '/_not-found/page': '/_not-found',
        '/robots.txt/route': '/robots.txt',
      }),
    );
    for (const page of ['page', 'roles/[slug]/page', '_not-found/page']) {
      write(`server/app/${page}_client-reference-manifest.js`, clientManifest(NEXT));
    }
    write(
      'server/app/roles/page_client-reference-manifest.js',
      clientManifest(NEXT, '[project]/components/role-browser.tsx'),
    );
    for (const page of [
      'app/index',
      'app/roles',
      'app/roles/hämmer',
      'pages/404',
      'route-cache/APP_PAGE/0a/$/index',
    ]) {
      write(`server/${page}.html`, HTML);
    }
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('lose their scripts where no client component of ours is on them', async () => {
    expect(await finishPrerendered({ folder, keepScripts: false })).toEqual({
      pages: 5,
      withScripts: 1,
    });
    const hash = createHash('sha256').update(CSS).digest('base64');
    for (const page of [
      'app/index',
      'app/roles/hämmer',
      'pages/404',
      'route-cache/APP_PAGE/0a/$/index',
    ]) {
      expect(read(`server/${page}.html`), page).toBe(
        `<html><head><meta http-equiv="Content-Security-Policy" content="script-src 'none'; style-src 'self' 'sha256-${hash}'; style-src-attr 'unsafe-inline'"/><style>${CSS}</style></head><body></body></html>`,
      );
    }
    expect(read('server/app/roles.html')).toContain("script-src 'self'");
    expect(read('server/app/roles.html')).toContain('<script data-scripts="/a.js">');
  });

  it('keep them all where that is asked for', async () => {
    expect(await finishPrerendered({ folder, keepScripts: true })).toEqual({
      pages: 5,
      withScripts: 5,
    });
    expect(read('server/app/index.html')).toContain('<script src="/a.js">');
  });

  it('are not guessed at', async () => {
    write('server/app/other.html', HTML);
    await expect(finishPrerendered({ folder, keepScripts: false })).rejects.toThrow(
      'app/other.html was prerendered, and Next does not say for which page',
    );
    write('server/app/other.html', HTML);
    write('server/app/page_client-reference-manifest.js', clientManifest());
    await expect(finishPrerendered({ folder, keepScripts: false })).rejects.toThrow(
      'no client component is in the manifest',
    );
  });
});
