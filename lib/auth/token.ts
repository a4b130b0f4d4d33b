import { decodeJwt, errors, jwtVerify, SignJWT } from 'jose';

/** What a token is for; one made for one purpose opens nothing else. */
export type Purpose = 'preview' | 'sign-in' | 'session';

interface SignOptions {
  secret: Uint8Array;
  expiresAt: Date;
}

interface ReadOptions {
  secret: Uint8Array;
  /** The present moment; another one in tests only. */
  now?: Date;
}

const ALGORITHM = 'HS256';

/**
 * Signs some values for one purpose, until a moment (JWT, RFC 7519). They can be read by whoever
 * holds the token, and changed by nobody.
 */
export function signToken(
  purpose: Purpose,
  values: Record<string, string>,
  { secret, expiresAt }: SignOptions,
): Promise<string> {
  return new SignJWT({ values })
    .setProtectedHeader({ alg: ALGORITHM })
    .setAudience(purpose)
    .setExpirationTime(expiresAt)
    .sign(secret);
}

/**
 * The values of a token; undefined where it is for another purpose, expired, changed, or signed with
 * another secret, which all look the same to whoever sent it. The comparison takes constant time.
 */
export async function readToken(
  purpose: Purpose,
  token: string,
  { secret, now = new Date() }: ReadOptions,
): Promise<Record<string, string> | undefined> {
  try {
    const { payload } = await jwtVerify<{ values: Record<string, string> }>(token, secret, {
      algorithms: [ALGORITHM],
      audience: purpose,
      requiredClaims: ['exp'],
      currentDate: now,
    });
    return payload.values;
  } catch (error) {
    if (error instanceof errors.JOSEError) return undefined;
    throw error;
  }
}

/** When a token ends that has been read; it says so itself, which proves nothing by itself. */
export function expiryOf(token: string): Date {
  return new Date((decodeJwt(token).exp ?? 0) * 1000);
}
