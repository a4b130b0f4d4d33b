import { createServer } from 'node:http';
import { expect, it, onTestFinished } from 'vitest';
import { freePort } from './free-port';
import { untilItAnswers } from './until-it-answers';

it('waits for the first answer, whatever it is', async () => {
  const port = await freePort();
  const server = createServer((_, response) => response.writeHead(500).end());
  onTestFinished(() => {
    server.close();
  });
  setTimeout(() => server.listen(port), 300);
  await untilItAnswers(`http://localhost:${port}`);
  expect(server.listening).toBe(true);
});

it('gives up where the server has ended, or nothing answers', async () => {
  const url = `http://localhost:${await freePort()}`;
  await expect(untilItAnswers(url, { exitCode: 1 })).rejects.toThrow('has ended with 1');
  await expect(untilItAnswers(url, undefined, 10)).rejects.toThrow(`Nothing answers at ${url}`);
});
