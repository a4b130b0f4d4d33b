import { spawn } from 'node:child_process';
import { freePort } from '../../scripts/free-port';
import { untilItAnswers } from '../../scripts/until-it-answers';

/** A server of a build, as a host runs it: with an environment of its own. */
export interface ProductionServer {
  url: string;
  port: number;
  /** What it has printed so far. */
  output: () => string;
  /** Asks it to end, or ends it at once, and waits until it has. */
  stop: (signal?: 'SIGTERM' | 'SIGKILL') => Promise<void>;
}

/**
 * Starts a server, and waits until it answers.
 *
 * @param args what Node.js runs, for a port
 * @param folder where it runs
 * @param environment what it knows beside its port
 */
export async function startServer(
  args: (port: number) => string[],
  folder: string,
  environment: Record<string, string>,
): Promise<ProductionServer> {
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const server = spawn(process.execPath, args(port), {
    cwd: folder,
    env: {
      PATH: process.env.PATH,
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      PORT: String(port),
      ...environment,
    },
  });
  let output = '';
  for (const stream of [server.stdout, server.stderr]) {
    stream.on('data', (data) => {
      output += data;
    });
  }
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  await untilItAnswers(url, server);
  return {
    url,
    port,
    output: () => output,
    stop: async (signal = 'SIGKILL') => {
      server.kill(signal);
      await ended;
    },
  };
}
