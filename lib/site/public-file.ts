import { createHash } from 'node:crypto';

/**
 * A file that any program may read from anywhere. It may be kept for five minutes, and shown for a
 * day more while it is fetched again; its ETag says whether it has changed.
 */
export function publicFile(body: string, type: string): Response {
  const hash = createHash('sha256').update(body).digest('base64url');
  return new Response(body, {
    headers: {
      'Content-Type': type,
      'Cache-Control': 'public, max-age=300, stale-while-revalidate=86400',
      ETag: `"${hash.slice(0, 27)}"`,
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
