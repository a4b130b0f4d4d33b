import { createHash } from 'node:crypto';
import type { Parts } from '../feeds/parts';

/**
 * A file that any program may read from anywhere. It may be kept for five minutes, and shown for a
 * day more while it is fetched again; its ETag says whether it has changed.
 *
 * @param body its text, or the parts of one that is too large for a string
 */
export function publicFile(body: string | Parts, type: string): Response {
  const hash = createHash('sha256');
  const bytes = Array.from(typeof body === 'string' ? [body] : body, (part) => {
    hash.update(part);
    return Buffer.from(part);
  });
  return new Response(new Blob(bytes), {
    headers: {
      'Content-Type': type,
      'Cache-Control': 'public, max-age=300, stale-while-revalidate=86400',
      ETag: `"${hash.digest('base64url').slice(0, 27)}"`,
      'Access-Control-Allow-Origin': '*',
      'Access-Control-Expose-Headers': 'ETag',
    },
  });
}

/** The answer where nothing is published. */
export function noFile(): Response {
  return new Response('Not found', { status: 404 });
}

/** The answer where a file has another address for good. */
export function movedFile(path: string): Response {
  return new Response(null, {
    status: 308,
    headers: { Location: path, 'Access-Control-Allow-Origin': '*' },
  });
}
