import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { LIMITS } from '../../lib/site/request-limits';
import { BUILD } from '../support/build-manifests';
import { type RunningSite, startServer } from '../support/running-site';
import { expect, test } from '../support/test';

const ROLE = '/roles/engineering-devops-3';
/** With a deadline. */
const CLOSING = '/roles/sales-account-executive';
const PREVIEW = '/preview/product-product-designer?token=guessed';
const COMPARE = '/compare?from=engineering-devops-2&to=engineering-devops-3';
const CONNECTIONS = 1_000;
const SLOW_CLIENTS = 300;

const NEXT = join(BUILD, '../node_modules/next/dist/bin/next');
const SERVERS = {
  'next start': (port: number) => [NEXT, 'start', '--port', String(port)],
  standalone: () => [join(BUILD, 'standalone/server.js')],
};

for (const [name, args] of Object.entries(SERVERS)) {
  test.describe(`${name} under load`, () => {
    let server: RunningSite;
    const ask = (path: string, init?: RequestInit) => fetch(server.url + path, init);

    test.beforeAll(async () => {
      server = await startServer(args, join(BUILD, '..'), {
        RUNGS_SECRET: 'a secret of a server under load in a test',
      });
    });

    test.afterAll(() => server?.stop());

    test('answers a thousand who ask at once', async () => {
      const answers = await Promise.all(
        Array.from({ length: CONNECTIONS }, () => get(server.port, ROLE, { Connection: 'close' })),
      );
      const complete = answers.filter(
        (answer) => answer.startsWith('HTTP/1.1 200') && /<\/html>\s*(?:0\s*)?$/.test(answer),
      );
      expect(complete.length).toBe(CONNECTIONS);
    });

    test('answers while others send a letter at a time', async () => {
      const sockets = Array.from({ length: SLOW_CLIENTS }, () => slowly(server.port));
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      for (const path of [ROLE, COMPARE]) expect((await ask(path)).status, path).toBe(200);
      for (const socket of sockets) socket.destroy();
    });

    test('refuses headers that are too large, and goes on', async () => {
      const answer = await get(server.port, ROLE, { 'X-Large': 'a'.repeat(64_000) });
      expect(answer).toMatch(/^HTTP\/1\.1 431 /);
      expect((await ask(ROLE)).status).toBe(200);
    });

    test('refuses a body that nothing takes', async () => {
      const body = 'a'.repeat(LIMITS.body * 3);
      for (const path of [PREVIEW, COMPARE, CLOSING, encoded(ROLE)]) {
        const answer = await ask(path, { method: 'POST', body });
        expect(answer.status, path).toBe(413);
        expect(await answer.text()).toBe(`Nothing here takes more than ${LIMITS.body} bytes.\n`);
      }
      // The page of a role that closes by no clock is there already, and no proxy is asked about it.
      expect((await ask(ROLE, { method: 'POST', body })).status).toBe(200);
      expect((await ask(ROLE)).status).toBe(200);
    });

    test('refuses a client that asks for links again and again, and no one else', async () => {
      const flood = await Promise.all(
        Array.from({ length: 600 }, () =>
          ask(PREVIEW, { headers: { 'X-Forwarded-For': '192.0.2.1' } }),
        ),
      );
      const refused = flood.filter(({ status }) => status === 429);
      // What leads nowhere is not found, and no more of them than one may ask for.
      const answered = flood.filter(({ status }) => status === 404);
      expect(answered.length + refused.length).toBe(flood.length);
      expect(answered.length).toBeLessThanOrEqual(LIMITS.client);
      expect(answered.length).toBeGreaterThan(0);
      for (const { headers } of refused) {
        expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
        expect(headers.get('x-content-type-options')).toBe('nosniff');
      }
      expect((await ask(ROLE, { headers: { 'X-Forwarded-For': '192.0.2.1' } })).status).toBe(200);
      await expect
        .poll(
          async () => (await ask(COMPARE, { headers: { 'X-Forwarded-For': '192.0.2.2' } })).status,
        )
        .toBe(200);
    });
  });
}

/** The same address with its last letter written in another way. */
function encoded(path: string): string {
  return `${path.slice(0, -1)}%${path.charCodeAt(path.length - 1).toString(16)}`;
}

/** What a server answers, to its last byte, to a client that may send anything. */
function get(port: number, path: string, headers: Record<string, string>): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(port, 'localhost');
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
    socket.setEncoding('utf8');
    socket.once('connect', () => {
      socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\n${lines.join('')}\r\n`);
    });
    socket.on('data', (part) => {
      answer += part;
    });
    socket.once('close', () => resolve(answer));
    // A refusal may come before all has been sent.
    socket.once('error', (error) => (answer ? resolve(answer) : reject(error)));
  });
}

/** A client that never comes to the end of its request. */
function slowly(port: number): Socket {
  const socket = connect(port, 'localhost');
  socket.on('error', () => {});
  socket.write('GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: ');
  const timer = setInterval(() => socket.write('a'), 100);
  socket.once('close', () => clearInterval(timer));
  return socket;
}
