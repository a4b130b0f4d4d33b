import { gzipSync } from 'node:zlib';

/** One answer of the site. */
export interface Answer {
  /** What was asked for, from the root of the site. */
  path: string;
  status: number;
  headers: Headers;
  type: string;
  body: Buffer;
  text: string;
  /** How many bytes came over the wire, without the headers. */
  wire: number;
}

/** Something that is not as it must be, in a sentence. */
export interface Finding {
  path: string;
  message: string;
}

const AT_ONCE = 8;

/** Asks a site for addresses, and for those that its pages lead to, each once. */
export class Crawl {
  readonly answers = new Map<string, Answer>();
  /** For each address, a page that leads to it. */
  readonly origins = new Map<string, string>();
  readonly #waiting: string[] = [];
  readonly #site: string;

  constructor(site: string) {
    this.#site = site;
  }

  /** Adds an address, absolute or from the root; what is not of this site is left out. */
  add(address: string, origin: string): void {
    const base = new URL(origin, this.#site);
    // What is no address is for the check of links to say.
    if (!URL.canParse(address, base)) return;
    const url = new URL(address, base);
    if (url.origin !== new URL(this.#site).origin) return;
    const path = url.pathname + url.search;
    if (this.origins.has(path)) return;
    this.origins.set(path, origin);
    this.#waiting.push(path);
  }

  /** @param linksOf where an answer leads to, as it stands there */
  async run(linksOf: (answer: Answer) => readonly string[]): Promise<void> {
    while (this.#waiting.length > 0) {
      const some = this.#waiting.splice(0, AT_ONCE);
      for (const answer of await Promise.all(some.map((path) => this.ask(path)))) {
        this.answers.set(answer.path, answer);
        for (const link of linksOf(answer)) this.add(link, answer.path);
      }
    }
  }

  async ask(path: string, headers: Record<string, string> = {}): Promise<Answer> {
    const response = await fetch(this.#site + path, { headers, redirect: 'manual' });
    const body = Buffer.from(await response.arrayBuffer());
    const encoded = response.headers.get('content-encoding') !== null;
    return {
      path,
      status: response.status,
      headers: response.headers,
      type: (response.headers.get('content-type') ?? '').split(';')[0] ?? '',
      body,
      text: body.toString('utf8'),
      wire: encoded ? gzipSync(body).length : body.length,
    };
  }
}
