import { spawn } from 'node:child_process';
import { freePort } from '../../scripts/free-port';
import { untilItAnswers } from '../../scripts/until-it-answers';

/** A site that is being served. */
export interface RunningSite {
  url: string;
  port: number;
  /** What the process has printed so far. */
  output: () => string;
  /** Asks all of its processes to end, and waits until they have. */
  stop: () => Promise<void>;
}

/** How a site is started. */
export interface SiteProcess {
  command: string;
  args: (port: number) => string[];
  folder: string;
  /** All that it knows, beside its port. */
  environment: NodeJS.ProcessEnv;
}

/**
 * Starts what serves a site, and waits until it answers.
 *
 * @throws what it has printed, where it does not start
 */
export async function startSite(site: SiteProcess): Promise<RunningSite> {
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const child = spawn(site.command, site.args(port), {
    cwd: site.folder,
    env: { ...site.environment, PORT: String(port) },
    detached: true,
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data) => {
      output += data;
    });
  }
  const stop = async () => {
    if (child.pid) await endGroup(child.pid);
  };
  await untilItAnswers(url, child).catch(async (reason: Error) => {
    await stop();
    throw new Error(`The site did not start: ${reason.message}\n${output}`);
  });
  return { url, port, output: () => output, stop };
}

/** Starts a server of a build as a host does, with an environment of its own. */
export function startServer(
  args: (port: number) => string[],
  folder: string,
  environment: Record<string, string>,
): Promise<RunningSite> {
  return startSite({
    command: process.execPath,
    args,
    folder,
    environment: {
      PATH: process.env.PATH,
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      ...environment,
    },
  });
}

/**
 * Ends a process and all that it has started (npm, the script, the servers below it), and waits
 * until the last one is gone: one that still writes would keep its folder from being removed.
 */
async function endGroup(leader: number): Promise<void> {
  const send = (signal: NodeJS.Signals | 0): boolean => {
    try {
      return process.kill(-leader, signal);
    } catch {
      return false;
    }
  };
  send('SIGTERM');
  for (let tries = 0; send(0); tries += 1) {
    if (tries === 100) send('SIGKILL');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
