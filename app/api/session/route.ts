import { notFound } from 'next/navigation';
import { isSameOrigin } from '@/lib/auth/origin';
import { endSession, sessionOf } from '@/lib/auth/session';
import { signInContext } from '@/lib/site/sign-in';

export const dynamic = 'force-dynamic';

const headers = { 'Cache-Control': 'no-store' };

/** Who is signed in: their login at GitHub, or null. */
export async function GET(request: Request): Promise<Response> {
  const context = signInContext(request);
  if (!context) notFound();
  const session = await sessionOf(request, context);
  return Response.json({ login: session?.login ?? null }, { headers });
}

/** Signs out. */
export async function DELETE(request: Request): Promise<Response> {
  const context = signInContext(request);
  if (!context) notFound();
  const { origin } = context;
  if (!isSameOrigin(request, origin)) return new Response(null, { status: 403, headers });
  const response = new Response(null, { status: 204, headers });
  endSession(response, origin);
  return response;
}
