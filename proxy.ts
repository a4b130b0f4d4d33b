import { type NextRequest, NextResponse } from 'next/server';
import { adminOf } from './lib/site/admin';
import { closedRole } from './lib/site/closed-role';

/** No page and no file; what is asked for instead of what is closed. */
const NOWHERE = '/closed';

/** What is decided with each request, and not when the site is built. */
export function proxy(request: NextRequest): NextResponse {
  if (request.nextUrl.pathname.startsWith('/roles/')) {
    return closedRole(request, Date.now()) ?? NextResponse.next();
  }
  if (adminOf().mode !== 'closed') return NextResponse.next();
  return NextResponse.rewrite(new URL(NOWHERE, request.url));
}

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
