import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { Crawl } from './crawl';

it('asks again where it has asked too often', async () => {
  let asked = 0;
  const server = createServer((_, response) => {
    asked += 1;
    if (asked === 1) response.writeHead(429, { 'Retry-After': '1' }).end();
    else response.end('A');
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  onTestFinished(() => {
    server.close();
  });
  const crawl = new Crawl(`http://localhost:${(server.address() as AddressInfo).port}`);
  const start = performance.now();
  expect(await crawl.ask('/')).toMatchObject({ status: 200, text: 'A' });
  expect(performance.now() - start).toBeGreaterThan(900);
});
