import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import type { Checkout } from './checkout';

/** A route of Vercel's Build Output API, version 3. */
export interface VercelRoute {
  src?: string;
  handle?: string;
  headers?: Record<string, string>;
  middlewarePath?: string;
  missing?: { type: string; key: string }[];
  dest?: string;
}

/**
 * Runs `vercel build` in a checkout, as Vercel does for production. It needs no login where a project is named, and
 * what it would install is there already.
 *
 * @returns what it has printed
 */
export function vercelBuild(checkout: Checkout): string {
  mkdirSync(checkout.path('.vercel'), { recursive: true });
  const settings = JSON.parse(readFileSync(checkout.path('vercel.json'), 'utf8')) as object;
  writeFileSync(
    checkout.path('.vercel/project.json'),
    JSON.stringify({ projectId: 'prj_test', orgId: 'team_test', settings: {} }),
  );
  writeFileSync(
    checkout.path('.vercel/vercel.json'),
    JSON.stringify({ ...settings, installCommand: 'true' }),
  );
  return execFileSync(
    process.execPath,
    [
      'node_modules/vercel/dist/vc.js',
      ...['build', '--prod', '--yes', '--local-config', '.vercel/vercel.json'],
    ],
    {
      cwd: checkout.folder,
      encoding: 'utf8',
      env: {
        PATH: process.env.PATH,
        HOME: checkout.path('.vercel'),
        NODE_ENV: 'production',
        NEXT_TELEMETRY_DISABLED: '1',
        VERCEL_TELEMETRY_DISABLED: '1',
        NO_UPDATE_NOTIFIER: '1',
      },
      maxBuffer: 64 * 1024 * 1024,
    },
  );
}

/** What `vercel build` has made of a checkout. */
export class VercelOutput {
  readonly folder: string;

  constructor(checkout: Checkout) {
    this.folder = checkout.path('.vercel/output');
  }

  get routes(): VercelRoute[] {
    return (this.#read('config.json') as { routes: VercelRoute[] }).routes;
  }

  /** The file that is answered for a path without running anything; undefined where there is none. */
  fileFor(path: string): string | undefined {
    const name = path === '/' ? '/index' : path;
    return [
      join(this.folder, 'static', path),
      ...['html', 'body'].map((end) =>
        join(this.folder, 'functions', `${name}.prerender-fallback.${end}`),
      ),
    ].find((file) => extname(file) !== '' && existsSync(file));
  }

  /** Serves those files, and nothing else. */
  async serve(): Promise<{ url: string; stop: () => void }> {
    const server: Server = createServer((request, response) => {
      const file = this.fileFor(new URL(request.url ?? '/', 'http://localhost').pathname);
      response.writeHead(file ? 200 : 404, { 'Content-Type': TYPES[extname(file ?? '')] ?? '' });
      response.end(file ? readFileSync(file) : '');
    });
    await new Promise<void>((resolve) => server.listen(0, resolve));
    const { port } = server.address() as AddressInfo;
    return { url: `http://localhost:${port}`, stop: () => server.close() };
  }

  #read(path: string): unknown {
    return JSON.parse(readFileSync(join(this.folder, path), 'utf8'));
  }
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.woff2': 'font/woff2',
  '.body': 'image/svg+xml',
};
