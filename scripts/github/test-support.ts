import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Comment {
  id: number;
  body: string;
  user: { login: string };
}

/** The lists of one repository, as GitHub's REST interface gives them: in pages, and to whoever has the token. */
export class GitHubStandIn {
  pulls: { number: number; head: { sha: string }; base: { sha: string } }[] = [];
  comments: Comment[] = [];
  statuses: { context: string; state: string; target_url: string }[] = [];
  deployments: { created_at: string }[] = [];
  /** Each request that changed something. */
  readonly changes: string[] = [];
  #server?: Server;

  async start(): Promise<Record<string, string>> {
    const server = createServer(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk);
      const { status, body } = this.#answer(
        request.method ?? '',
        new URL(request.url ?? '/', 'http://localhost'),
        request.headers.authorization ?? '',
        Buffer.concat(chunks).toString('utf8'),
      );
      response.writeHead(status, { 'Content-Type': 'application/json' });
      response.end(JSON.stringify(body));
    });
    this.#server = server;
    await new Promise<void>((resolve) => server.listen(0, resolve));
    const { port } = server.address() as AddressInfo;
    return {
      GITHUB_API_URL: `http://localhost:${port}`,
      GITHUB_REPOSITORY: 'acme/careers',
      GITHUB_TOKEN: 'token-of-the-run',
    };
  }

  stop(): void {
    this.#server?.close();
  }

  #answer(method: string, url: URL, authorization: string, text: string) {
    if (authorization !== 'Bearer token-of-the-run') return { status: 401, body: {} };
    const [, path = ''] = /^\/repos\/acme\/careers\/(.+)$/.exec(url.pathname) ?? [];
    if (method === 'GET') {
      const list = this.#list(path);
      if (!list) return { status: 404, body: {} };
      const size = Number(url.searchParams.get('per_page') ?? 30);
      const page = Number(url.searchParams.get('page') ?? 1);
      return { status: 200, body: list.slice((page - 1) * size, page * size) };
    }
    this.changes.push(`${method} ${path}`);
    const { body } = JSON.parse(text) as { body: string };
    // As GitHub does with a comment that is too long.
    if (body.length > 65_536) return { status: 422, body: {} };
    const edited = this.comments.find(({ id }) => path === `issues/comments/${id}`);
    if (method === 'PATCH' && edited) {
      edited.body = body;
      return { status: 200, body: edited };
    }
    if (method === 'POST' && /^issues\/\d+\/comments$/.test(path)) {
      const comment = {
        id: this.comments.length + 1,
        body,
        user: { login: 'github-actions[bot]' },
      };
      this.comments.push(comment);
      return { status: 201, body: comment };
    }
    return { status: 404, body: {} };
  }

  #list(path: string): unknown[] | undefined {
    if (path === 'pulls') return this.pulls;
    if (path === 'deployments') return this.deployments;
    if (/^issues\/\d+\/comments$/.test(path)) return this.comments;
    if (/^commits\/[\da-f]{40}\/statuses$/.test(path)) return this.statuses;
    return undefined;
  }
}
