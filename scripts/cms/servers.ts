import { type ChildProcess, spawn } from 'node:child_process';
import { basename, join } from 'node:path';
import type { Backend } from './scratch';

const ROOT = join(import.meta.dirname, '../..');

/** How long a server may take to answer, in milliseconds. */
const PATIENCE = 120_000;

/** Starts Decap's server over a clone; only this machine reaches it, and only the site's pages. */
export function startBackend(folder: string, port: number, site: string): ChildProcess {
  return spawn(process.execPath, [join(ROOT, 'node_modules/decap-server/dist/index.js')], {
    cwd: folder,
    // A group of its own: Ctrl-C must not end git in the middle of a commit.
    detached: true,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      MODE: 'git',
      BIND_HOST: '127.0.0.1',
      PORT: String(port),
      ORIGIN: site,
      GIT_REPO_DIRECTORY: folder,
      LOG_LEVEL: 'error',
    },
  });
}

/** Starts the site in development, with its editor open. */
export function startSite(port: number, environment: Record<string, string>): ChildProcess {
  const { VERCEL_ENV: _, ...rest } = process.env;
  return spawn(process.execPath, ['--import', 'tsx', 'scripts/dev.ts'], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...rest, ...environment, PORT: String(port), RUNGS_HOST: 'localhost' },
  });
}

/** Waits until an address answers, whatever it says; false where it has not, or the process ended. */
export async function answers(url: string, server: ChildProcess): Promise<boolean> {
  for (const end = Date.now() + PATIENCE; Date.now() < end && server.exitCode === null; ) {
    const answered = await fetch(url, { method: 'HEAD' }).then(
      () => true,
      () => false,
    );
    if (answered) return true;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return false;
}

/** Ends a server, and waits until it has ended. */
export function stopServer(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (server.exitCode !== null || server.signalCode !== null) return resolve();
    const killing = setTimeout(() => server.kill('SIGKILL'), 5_000);
    server.once('exit', () => {
      clearTimeout(killing);
      resolve();
    });
    server.kill('SIGTERM');
  });
}

/**
 * Ends Decap's server over a clone where it has outlived the process that started it; false where it
 * still answers. Only the server that answers for this very clone is ended: the system may have given
 * its id or its port to another process.
 */
export async function endLeftBackend(folder: string, backend: Backend): Promise<boolean> {
  for (let tries = 0; await isServed(folder, backend.port); tries += 1) {
    if (tries === 60) return false;
    try {
      process.kill(backend.process, tries < 50 ? 'SIGTERM' : 'SIGKILL');
    } catch {
      // It has just ended, or is not ours to end; the next look tells which.
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return true;
}

/** Whether Decap's server over this clone answers at a port: it gives the name of its folder. */
async function isServed(folder: string, port: number): Promise<boolean> {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/api/v1`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ action: 'info' }),
      signal: AbortSignal.timeout(10_000),
    });
    return ((await response.json()) as { repo?: unknown }).repo === basename(folder);
  } catch {
    return false;
  }
}
