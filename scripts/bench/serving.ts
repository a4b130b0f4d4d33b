import type { ChildProcess } from 'node:child_process';
import { freePort } from '../free-port';
import type { Scratch } from './scratch';

/** Something that is being served. */
export interface Served {
  /** Without a slash at its end. */
  url: string;
  stop: () => void;
}

/** Serves a build, and waits until it answers. */
export async function serve(
  scratch: Scratch,
  what: Parameters<Scratch['serve']>[0],
): Promise<Served> {
  const port = await freePort();
  const server = scratch.serve(what, port);
  const url = `http://localhost:${port}`;
  await untilItAnswers(url, server);
  return { url, stop: () => server.kill('SIGTERM') };
}

async function untilItAnswers(url: string, server: ChildProcess): Promise<void> {
  while (server.exitCode === null) {
    const isThere = await fetch(url).then(
      () => true,
      () => false,
    );
    if (isThere) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`What serves ${url} has ended with ${server.exitCode}`);
}
