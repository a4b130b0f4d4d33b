import { type NextRequest, NextResponse } from 'next/server';
import { policyWithNonce } from './security-headers.mjs';

const POLICY = 'Content-Security-Policy';

/**
 * Lets a request through to a page that is made on demand. Its scripts are known only then, so they
 * bear a nonce, which Next takes from the policy of the request.
 */
export function nextWithNonce(request: Pick<NextRequest, 'headers'>): NextResponse {
  const policy = policyWithNonce(crypto.randomUUID());
  const headers = new Headers(request.headers);
  headers.set(POLICY, policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set(POLICY, policy);
  return response;
}
