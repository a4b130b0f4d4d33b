import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach } from 'vitest';
import { type Answer, Crawl } from './crawl';
import { type PageFacts, pageFacts } from './page';

/** The policy of a page that says all. */
export const POLICY =
  "style-src 'self'; font-src 'self'; frame-src 'none'; worker-src 'none'; img-src 'self' data:; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
/** The headers of an answer that says all. */
export const HEADERS = {
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy': POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=()',
  'Strict-Transport-Security': 'max-age=63072000',
};
export const NO_SCRIPT = `<meta http-equiv="Content-Security-Policy" content="script-src 'none'">`;
/** A page. */
export const html = (body: string, head = NO_SCRIPT) =>
  `<!DOCTYPE html>\n<html lang="en"><head>${head}<title>A</title></head><body>${body}</body></html>`;

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

/** Serves these pages, and crawls them from the first one. */
export async function crawled(
  pages: Record<string, string>,
  headers: Record<string, string> = HEADERS,
): Promise<{ crawl: Crawl; pages: Map<Answer, PageFacts> }> {
  const server = createServer((request, response) => {
    const page = pages[request.url ?? ''];
    response.writeHead(page === undefined ? 404 : 200, headers);
    response.end(page);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  servers.push(server);
  const crawl = new Crawl(`http://localhost:${(server.address() as AddressInfo).port}`);
  crawl.add('/', '/');
  await crawl.run(({ text }) => pageFacts(text).links);
  return {
    crawl,
    pages: new Map([...crawl.answers.values()].map((answer) => [answer, pageFacts(answer.text)])),
  };
}

/** Findings as they are printed. */
export const messages = (findings: { path: string; message: string }[]) =>
  findings.map(({ path, message }) => `${path} ${message}`);
