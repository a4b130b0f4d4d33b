import { notFound } from 'next/navigation';
import { callbackPage } from '@/lib/auth/callback-page';
import { writeCookie } from '@/lib/auth/cookie';
import { FOREIGN_PAGE } from '@/lib/auth/refusal';
import { beginSignIn, SIGN_IN_TIME } from '@/lib/auth/sign-in';
import { signInContext } from '@/lib/site/sign-in';
import { nonceOf } from '@/lib/site/with-nonce';

export const dynamic = 'force-dynamic';

/** Begins to sign in: the editor opens this in a window of its own, which goes on to GitHub. */
export async function GET(request: Request): Promise<Response> {
  const context = signInContext(request);
  if (!context) notFound();
  const { origin } = context;
  const from = request.headers.get('sec-fetch-site');
  if (from === 'cross-site' || from === 'same-site') {
    return callbackPage(FOREIGN_PAGE, origin, nonceOf(request));
  }
  const { location, cookie } = await beginSignIn(context);
  const response = new Response(null, {
    status: 302,
    headers: { Location: location, 'Cache-Control': 'no-store' },
  });
  writeCookie(response, 'rungs-sign-in', cookie, { origin, seconds: SIGN_IN_TIME });
  return response;
}
