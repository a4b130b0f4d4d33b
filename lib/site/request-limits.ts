import { createHash } from 'node:crypto';
import { type NextRequest, NextResponse } from 'next/server';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** How much may be asked of what is made on demand. */
export interface RequestLimits {
  /** Of one client in a minute: more than a person who compares roles, or opens links, ever asks for. */
  client: number;
  /** Of all clients in a second, so that the pages that are made already are still answered at once. */
  all: number;
  /** The largest body, in bytes. The editor sends the longest: what it wants a link to. */
  body: number;
}

const LIMITS: RequestLimits = { client: 120, all: 20, body: 65_536 };

/** The addresses that are made already, and cost next to nothing. */
const MADE = /^\/(?:roles\/|admin\/[^/]+-[0-9a-f]{12}\.js$)/;

/** Answers a request that asks for too much; undefined where it does not. */
export type Limiter = (
  request: Pick<NextRequest, 'headers' | 'nextUrl'>,
) => Promise<NextResponse | undefined>;

/** Counts requests in the memory of this process, which does not grow with the number of clients. */
export function requestLimiter({ client, all, body }: RequestLimits = LIMITS): Limiter {
  const clients = new RateLimiterMemory({ points: client, duration: 60 });
  const everybody = new RateLimiterMemory({ points: all, duration: 1 });
  return async ({ headers, nextUrl }) => {
    if (MADE.test(nextUrl.pathname)) return undefined;
    if (Number(headers.get('content-length')) > body) {
      return refusal(413, `Nothing here takes more than ${body} bytes.`);
    }
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
 * those before it are what the client says. Next adds it where there is no proxy.
 */
function bucketOf(headers: Headers): number {
  const client = headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? '';
  return createHash('sha256').update(client).digest().readUInt16BE();
}

function refusal(status: number, sentence: string, headers: Record<string, string> = {}) {
  return new NextResponse(`${sentence}\n`, {
    status,
    headers: {
      'Content-Type': 'text/plain; charset=utf-8',
      'Cache-Control': 'private, no-store',
      ...headers,
    },
  });
}
