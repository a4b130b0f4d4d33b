import type { ChildProcess } from 'node:child_process';

const EVERY_MS = 200;

/**
 * Waits until something answers at an address, whatever it answers.
 *
 * @param url where to ask
 * @param server the process that is to answer; its end ends the waiting
 * @param patience in milliseconds
 * @throws when the server has ended, or nothing has answered for that long
 */
export async function untilItAnswers(
  url: string,
  server?: Pick<ChildProcess, 'exitCode'>,
  patience = 120_000,
): Promise<void> {
  const end = performance.now() + patience;
  while (performance.now() < end) {
    const answered = await fetch(url).then(
      () => true,
      () => false,
    );
    if (answered) return;
    if (server && server.exitCode !== null) {
      throw new Error(`What serves ${url} has ended with ${server.exitCode}`);
    }
    await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
  }
  throw new Error(`Nothing answers at ${url}`);
}
