import { gzipSync } from 'node:zlib';

/** One answer of the site. */
export interface Answer {
  /** What was asked for, from the root of the site. */
  path: string;
  /** 0 where nothing was answered. */
  status: number;
  headers: Headers;
  type: string;
  body: Buffer;
  text: string;
  /** How many bytes of it come over the wire, without the headers; compressed where it came so. */
  wire: number;
}

/** Something that is not as it must be, in a sentence. */
export interface Finding {
  path: string;
  message: string;
}

const AT_ONCE = 8;
/** How long an answer may take, in milliseconds. */
const PATIENCE = 30_000;
/** A site that limits requests says when to ask again, and others may have asked by then. */
const MOST_ASKED = 20;

const NO_ANSWER: Omit<Answer, 'path'> = {
  status: 0,
  headers: new Headers(),
  type: '',
  body: Buffer.alloc(0),
  text: '',
  wire: 0,
};

/** Asks a site for addresses, and for those that its pages lead to, each once. */
export class Crawl {
  readonly answers = new Map<string, Answer>();
  /** For each address, a page that leads to it. */
  readonly origins = new Map<string, string>();
  readonly #waiting: string[] = [];
  readonly #site: string;
  readonly #own: ReadonlySet<string>;

  /**
   * @param site where it is served
   * @param address what it calls itself in links and feeds, where that is another address
   */
  constructor(site: string, address = site) {
    this.#site = site;
    this.#own = new Set([new URL(site).origin, new URL(address).origin]);
  }

  /**
   * Where a link leads from a page of this site.
   *
   * @returns undefined where that is another site's
   * @throws {TypeError} a link that is no address
   */
  target(link: string, page: string): { path: string; hash: string } | undefined {
    const url = new URL(link, new URL(page, this.#site));
    if (!this.#own.has(url.origin)) return undefined;
    return { path: url.pathname + url.search, hash: url.hash };
  }

  /** Adds an address, absolute or from the root; what is not of this site is left out. */
  add(address: string, origin: string): void {
    // What is no address is for the check of links to say.
    if (!URL.canParse(address, new URL(origin, this.#site))) return;
    const path = this.target(address, origin)?.path;
    if (path === undefined || this.origins.has(path)) return;
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

  /**
   * Asks for one address, and not for where it leads; again where the site says that it was asked too often.
   *
   * @returns an answer without a status where there is none
   */
  async ask(path: string, headers: Record<string, string> = {}): Promise<Answer> {
    let response = await this.#fetch(path, headers);
    for (let asked = 1; response?.status === 429 && asked < MOST_ASKED; asked += 1) {
      const seconds = Number(response.headers.get('retry-after')) || 0;
      await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
      response = await this.#fetch(path, headers);
    }
    if (!response) return { ...NO_ANSWER, path };
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

  #fetch(path: string, headers: Record<string, string>): Promise<Response | undefined> {
    return fetch(this.#site + path, {
      headers,
      redirect: 'manual',
      signal: AbortSignal.timeout(PATIENCE),
    }).catch(() => undefined);
  }
}
