import { type NextRequest, NextResponse } from 'next/server';
import { callbackPolicy } from '../auth/callback-page';
import { adminOf } from './admin';
import { editorPolicy, editorSettings } from './editor-page';
import { nextWithNonce } from './with-nonce';

/** Without it `next.config.mjs` leads the addresses of the editor nowhere. */
const OPEN = 'x-editor-open';

/** The addresses of the editor: its pages and files, and those of sign-in. */
const EDITOR = /^\/(?:admin|api\/(?:auth|callback|session))(?:\/|$)/;

/**
 * Opens the addresses of the editor where the environment says so; undefined for all others. Where
 * it does not, they are answered as every other address that leads nowhere: by the configuration's
 * own rewrite, since one from here would say so in a header. The configuration knows an address as
 * it stands, though, and `/%61dmin` leads to the same file.
 *
 * What the answers may load and do is said here: Next takes from a route no header that the
 * configuration has for all, and those of the proxy before both.
 */
export function editorGate(request: NextRequest): NextResponse | undefined {
  const { pathname } = request.nextUrl;
  const path = unescaped(pathname);
  if (!EDITOR.test(path)) return undefined;
  const headers = new Headers(request.headers);
  headers.delete(OPEN);
  const admin = adminOf();
  if (admin.mode === 'closed') {
    return pathname.includes('%')
      ? NextResponse.rewrite(new URL('/closed', request.url))
      : NextResponse.next({ request: { headers } });
  }
  headers.set(OPEN, '1');
  const response = path.startsWith('/api/')
    ? nextWithNonce({ headers }, callbackPolicy)
    : NextResponse.next({ request: { headers } });
  if (path === '/admin') {
    response.headers.set('Content-Security-Policy', editorPolicy(editorSettings(admin)));
  }
  response.headers.set('Referrer-Policy', 'no-referrer');
  return response;
}

function unescaped(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
