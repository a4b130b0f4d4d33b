import { type NextRequest, NextResponse } from 'next/server';
import { policyWithNonce } from './security-headers.mjs';

const POLICY = 'Content-Security-Policy';

/**
 * Lets a request through to a page that is made on demand. Its scripts are known only then, so they
 * bear a nonce, which Next, or our own answer by `nonceOf`, takes from the policy of the request.
 */
export function nextWithNonce(
  request: Pick<NextRequest, 'headers'>,
  policyOf: (nonce: string) => string = policyWithNonce,
): NextResponse {
  const policy = policyOf(crypto.randomUUID());
  const headers = new Headers(request.headers);
  headers.set(POLICY, policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set(POLICY, policy);
  return response;
}

/** The nonce that the scripts and styles of the answer bear, of a request let through by `nextWithNonce`. */
export function nonceOf(request: Pick<Request, 'headers'>): string {
  const [, nonce] = /'nonce-([^']+)'/.exec(request.headers.get(POLICY) ?? '') ?? [];
  if (!nonce) throw new Error('This address is answered without `proxy.ts`, which gives the nonce');
  return nonce;
}
