import { freePort } from '../free-port';
import { untilItAnswers } from '../until-it-answers';
import type { Scratch } from './scratch';

/** Something that is being served. */
export interface Served {
  /** Without a slash at its end. */
  url: string;
  stop: () => void;
}

/** In milliseconds: development ingests a thousand postings before it answers. */
const PATIENCE = 600_000;

/** Serves a build, and waits until it answers. */
export async function serve(
  scratch: Scratch,
  what: Parameters<Scratch['serve']>[0],
): Promise<Served> {
  const port = await freePort();
  const server = scratch.serve(what, port);
  const url = `http://localhost:${port}`;
  await untilItAnswers(url, server, PATIENCE);
  return { url, stop: () => server.kill('SIGTERM') };
}
