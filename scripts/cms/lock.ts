import { connect, createServer } from 'node:net';

/** How long whoever holds a lock may be busy before it answers, in milliseconds. */
const PATIENCE = 10_000;

/** What a lock answers: no other server would say this of the same checkout. */
function answerOf(checkout: string): string {
  return `rungs editor of ${checkout}`;
}

/**
 * Holds a checkout as long as this process runs, and gives the port that says so. A process's id
 * would not do: the system gives it to another one, in containers soon.
 */
export function holdLock(checkout: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => {
      socket.on('error', () => socket.destroy());
      socket.end(answerOf(checkout));
    });
    server.once('error', reject);
    server.unref();
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });
}

/** Whether a process holds the checkout at this port. */
export function isHeld(checkout: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1');
    socket.setEncoding('utf8');
    socket.setTimeout(PATIENCE, () => socket.destroy());
    socket.on('data', (text) => {
      answer += text;
      if (answer.length > answerOf(checkout).length) socket.destroy();
    });
    socket.on('error', () => socket.destroy());
    socket.on('close', () => resolve(answer === answerOf(checkout)));
  });
}
