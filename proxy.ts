import { type NextRequest, NextResponse } from 'next/server';
import { closedRole } from './lib/site/closed-role';
import { editorGate } from './lib/site/editor-gate';

/** What is decided with each request, and not when the site is built. */
export function proxy(request: NextRequest): NextResponse {
  return editorGate(request) ?? closedRole(request, Date.now()) ?? NextResponse.next();
}

// The editor's are the same in `next.config.mjs`; Next reads them as they stand here.
export const config = {
  matcher: [
    '/roles/:slug',
    '/roles/:slug/closed',
    '/admin/:path*',
    '/api/auth/:path*',
    '/api/callback/:path*',
    '/api/session/:path*',
  ],
};
