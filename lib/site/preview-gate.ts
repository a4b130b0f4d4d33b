import { type NextRequest, NextResponse } from 'next/server';
import { readPreviewLink } from '../auth/preview-link';
import { nextWithNonce } from './with-nonce';

const FOLDER = '/preview/';

const HEADERS = {
  'Cache-Control': 'private, no-store',
  'Referrer-Policy': 'no-referrer',
  'X-Robots-Tag': 'noindex, nofollow',
};

/**
 * Lets links to unpublished postings through that open something. Any other gets the prerendered
 * page of an address that leads nowhere, so that all are answered with the very same bytes: a page
 * that is rendered on demand has the address of the request in it. What a link opens, the page finds
 * out for itself. Undefined for what is no such link.
 */
export async function previewGate(
  request: Pick<NextRequest, 'headers' | 'nextUrl' | 'url'>,
): Promise<NextResponse | undefined> {
  const { pathname, searchParams } = request.nextUrl;
  if (!pathname.startsWith(FOLDER)) return undefined;
  const [token = '', ...others] = searchParams.getAll('token');
  const grant =
    others.length === 0 && (await readPreviewLink(pathname.slice(FOLDER.length), token));
  // There is no page at the folder itself.
  const response = grant
    ? nextWithNonce(request)
    : NextResponse.rewrite(new URL('/preview', request.url));
  for (const [name, value] of Object.entries(HEADERS)) response.headers.set(name, value);
  return response;
}
