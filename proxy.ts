import { type NextRequest, NextResponse } from 'next/server';
import { closedRole } from './lib/site/closed-role';

/** What is decided with each request, and not when the site is built. */
export function proxy(request: NextRequest): NextResponse {
  return closedRole(request, Date.now()) ?? NextResponse.next();
}

export const config = { matcher: ['/roles/:slug', '/roles/:slug/closed'] };
