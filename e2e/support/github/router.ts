import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a handler is asked. */
export interface Asked {
  /** The parts of the path that the route names, decoded. */
  parts: Record<string, string>;
  query: URLSearchParams;
  headers: IncomingMessage['headers'];
  // biome-ignore lint/suspicious/noExplicitAny: what a client sends is whatever it sends.
  body: any;
}

/** What a handler answers: JSON, a page, or nothing. */
export interface Answer {
  status: number;
  headers?: Record<string, string>;
  body?: unknown;
}

/** An answer that ends the handling of a request, in GitHub's form. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    message: string,
    readonly errors?: unknown[],
  ) {
    super(message);
  }
}

export type Handler = (asked: Asked) => Answer | Promise<Answer>;

interface Route {
  method: string;
  pattern: RegExp;
  handler: Handler;
}

// Scripts of every origin may ask GitHub's interface, and none its pages.
const CORS = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Methods': 'GET, POST, PATCH, PUT, DELETE',
  'Access-Control-Allow-Headers': 'Authorization, Content-Type, If-None-Match, User-Agent',
  'Access-Control-Expose-Headers': 'ETag, Link, X-OAuth-Scopes',
  'Access-Control-Max-Age': '86400',
};

/** A small web server: routes with `:name` for one part of a path and `*name` for several. */
export class Router {
  /** Method and address of every request, as a log of a proxy would have them. */
  readonly log: string[] = [];
  readonly #routes: Route[] = [];
  readonly #server: Server = createServer((request, response) => this.#serve(request, response));

  on(method: string, path: string, handler: Handler): void {
    const pattern = path.replace(/([:*])(\w+)/g, (_, kind: string, name: string) =>
      kind === ':' ? `(?<${name}>[^/]+)` : `(?<${name}>.+)`,
    );
    this.#routes.push({ method, pattern: new RegExp(`^${pattern}$`), handler });
  }

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return `http://localhost:${(this.#server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = 'GET', url = '/', headers } = request;
    const { pathname, searchParams } = new URL(url, 'http://localhost');
    this.log.push(`${method} ${url}`);
    const cors = pathname.startsWith('/api/') ? CORS : {};
    if (method === 'OPTIONS') {
      response.writeHead(204, cors).end();
      return;
    }
    const body = await bodyOf(request);
    const answer = await this.#answer(method, pathname, { query: searchParams, headers, body });
    const page = typeof answer.body === 'string';
    response.writeHead(answer.status, {
      'Content-Type': page ? 'text/html; charset=utf-8' : 'application/json; charset=utf-8',
      'Cache-Control': 'private, max-age=60, s-maxage=60',
      ...cors,
      ...answer.headers,
    });
    response.end(page ? answer.body : answer.body && JSON.stringify(answer.body));
  }

  async #answer(method: string, path: string, asked: Omit<Asked, 'parts'>): Promise<Answer> {
    try {
      for (const { method: known, pattern, handler } of this.#routes) {
        const match = known === method ? pattern.exec(path) : null;
        if (!match) continue;
        const parts = Object.entries(match.groups ?? {}).map(([name, part]) => [
          name,
          decodeURIComponent(part),
        ]);
        return await handler({ ...asked, parts: Object.fromEntries(parts) });
      }
      throw new Refused(404, 'Not Found');
    } catch (error) {
      const { status, message, errors } =
        error instanceof Refused ? error : new Refused(500, String(error));
      return { status, body: { message, ...(errors ? { errors } : {}), status: String(status) } };
    }
  }
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  let text = '';
  for await (const chunk of request) text += chunk;
  if (text === '') return {};
  const form = request.headers['content-type']?.startsWith('application/x-www-form-urlencoded');
  return form ? Object.fromEntries(new URLSearchParams(text)) : JSON.parse(text);
}
