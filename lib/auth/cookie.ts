import { parseCookie, stringifySetCookie } from 'cookie';

/** The cookies that the site sets: a sign-in that has begun, and who is signed in. */
type CookieName = 'rungs-sign-in' | 'rungs-session';

/** A name that, over https, no other host of the same domain can set a cookie under (RFC 6265bis). */
function fullName(name: CookieName, origin: string): string {
  return origin.startsWith('https:') ? `__Host-${name}` : name;
}

/** What a cookie holds, if the request brings it. */
export function readCookie(request: Request, name: CookieName, origin: string): string | undefined {
  return parseCookie(request.headers.get('cookie') ?? '')[fullName(name, origin)];
}

/** Sets a cookie that no script can read, for some seconds; 0 takes it away. */
export function writeCookie(
  response: Response,
  name: CookieName,
  value: string,
  { origin, seconds }: { origin: string; seconds: number },
): void {
  const cookie = stringifySetCookie({
    name: fullName(name, origin),
    value,
    httpOnly: true,
    // Lax, not Strict: GitHub's page leads back to us, and the cookie has to come along.
    sameSite: 'lax',
    secure: origin.startsWith('https:'),
    path: '/',
    maxAge: seconds,
  });
  response.headers.append('Set-Cookie', cookie);
}
