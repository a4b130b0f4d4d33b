import { type NextRequest, NextResponse } from 'next/server';
import { adminOf } from './admin';

/** Without it `next.config.mjs` leads the addresses of the editor nowhere. */
const OPEN = 'x-editor-open';

/** The addresses of the editor: its pages and files, and those of sign-in. */
const EDITOR = /^\/(?:admin|api\/(?:auth|callback|session))(?:\/|$)/;

/**
 * Opens the addresses of the editor where the environment says so; undefined for all others. Where
 * it does not, they are answered as every other address that leads nowhere: by the configuration's
 * own rewrite, since one from here would say so in a header. The configuration knows an address as
 * it stands, though, and `/%61dmin` leads to the same file.
 */
export function editorGate(request: NextRequest): NextResponse | undefined {
  const { pathname } = request.nextUrl;
  if (!EDITOR.test(unescaped(pathname))) return undefined;
  const headers = new Headers(request.headers);
  headers.delete(OPEN);
  if (adminOf().mode !== 'closed') headers.set(OPEN, '1');
  else if (pathname.includes('%')) return NextResponse.rewrite(new URL('/closed', request.url));
  return NextResponse.next({ request: { headers } });
}

function unescaped(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
