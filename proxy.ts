import { type NextRequest, NextResponse } from 'next/server';
import { closedRole } from './lib/site/closed-role';
import { editorGate } from './lib/site/editor-gate';
import { previewGate } from './lib/site/preview-gate';
import { requestLimiter } from './lib/site/request-limits';
import { nextWithNonce } from './lib/site/with-nonce';

const overLimit = process.env.RUNGS_LIMITS === 'off' ? undefined : requestLimiter();

/** What is decided with each request, and not when the site is built. */
export async function proxy(request: NextRequest): Promise<Response> {
  return (
    (await overLimit?.(request)) ??
    editorGate(request) ??
    closedRole(request, Date.now()) ??
    (await previewGate(request)) ??
    (request.nextUrl.pathname === '/compare' ? nextWithNonce(request) : NextResponse.next())
  );
}

// The editor's are the same in `next.config.mjs`; Next reads them as they stand here. In a build
// the proxy is asked only about roles that have a deadline, and names that are encoded (`scripts/proxied-roles.ts`).
export const config = {
  matcher: [
    '/roles/:slug',
    '/roles/:slug/closed',
    '/compare',
    '/preview/:path*',
    '/admin/:path*',
    '/api/auth/:path*',
    '/api/callback/:path*',
    '/api/session/:path*',
  ],
};
