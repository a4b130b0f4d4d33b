import { createHash } from 'node:crypto';
import type { NextRequest } from 'next/server';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** How much may be asked of what is made on demand. */
export const LIMITS = {
  /** Of one client in a minute: more than a person who compares roles, or opens links, ever asks for. */
  client: 120,
  /** Of all clients in a second, so that the pages that are made already are still answered at once. */
  all: 20,
  /** The largest body, in bytes. The editor sends the longest: what it wants a link to. */
  body: 65_536,
};

/** The addresses that are made already, and cost next to nothing. */
const MADE = /^\/(?:roles\/|admin\/[^/]+-[0-9a-f]{12}\.js$)/;

/**
 * Counts requests in the memory of this process, which does not grow with the number of clients.
 *
 * @returns what answers a request that asks for too much, with undefined for one that does not
 */
export function requestLimiter() {
  const clients = new RateLimiterMemory({ points: LIMITS.client, duration: 60 });
  const everybody = new RateLimiterMemory({ points: LIMITS.all, duration: 1 });
  return async ({
    headers,
    nextUrl,
  }: Pick<NextRequest, 'headers' | 'nextUrl'>): Promise<Response | undefined> => {
    if (Number(headers.get('content-length')) > LIMITS.body) {
      return refusal(413, `Nothing here takes more than ${LIMITS.body} bytes.`);
    }
    if (MADE.test(nextUrl.pathname)) return undefined;
    try {
      await clients.consume(bucketOf(headers));
      await everybody.consume('all');
      return undefined;
    } catch (reason) {
      if (!(reason instanceof RateLimiterRes)) throw reason;
      const seconds = Math.max(1, Math.ceil(reason.msBeforeNext / 1000));
      return refusal(
        429,
        `Too many requests. Try again in ${seconds === 1 ? 'a second' : `${seconds} seconds`}.`,
        { 'Retry-After': String(seconds) },
      );
    }
  };
}

/**
 * One of 65,536 counters for a client. The last address in `X-Forwarded-For` is the one that the nearest proxy saw;
 * those before it are what the client says. Where no proxy stands before the site, Next adds the header if it is not
 * there, and a client can call itself what it likes: the count of all holds then.
 */
function bucketOf(headers: Headers): number {
  const client = headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? '';
  return createHash('sha256').update(client).digest().readUInt16BE();
}

function refusal(status: number, sentence: string, headers: Record<string, string> = {}) {
  return new Response(`${sentence}\n`, {
    status,
    headers: {
      'Content-Type': 'text/plain; charset=utf-8',
      'Cache-Control': 'private, no-store',
      ...headers,
    },
  });
}
