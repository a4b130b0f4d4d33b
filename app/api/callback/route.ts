import { notFound } from 'next/navigation';
import { callbackPage } from '@/lib/auth/callback-page';
import { readCookie, writeCookie } from '@/lib/auth/cookie';
import { startSession } from '@/lib/auth/session';
import { finishSignIn } from '@/lib/auth/sign-in';
import { signInContext } from '@/lib/site/sign-in';
import { nonceOf } from '@/lib/site/with-nonce';

export const dynamic = 'force-dynamic';

/** Where GitHub sends people back to; whatever comes of it, the sign-in is over. */
export async function GET(request: Request): Promise<Response> {
  const context = signInContext(request);
  if (!context) notFound();
  const { origin } = context;
  const cookie = readCookie(request, 'rungs-sign-in', origin);
  const signIn = await finishSignIn(new URL(request.url).searchParams, cookie, context);
  const response = callbackPage(signIn, origin, nonceOf(request));
  writeCookie(response, 'rungs-sign-in', '', { origin, seconds: 0 });
  if ('token' in signIn) await startSession(response, signIn, { ...context, ...signIn });
  return response;
}
