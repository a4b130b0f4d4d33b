import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { accountOf, exchangeCode, GitHubUnavailable } from './github';
import type { GitHubSettings } from './github-settings';
import {
  CALLED_OFF,
  DISAGREEMENT,
  mayNotPush,
  NO_ANSWER,
  type Refusal,
  UNKNOWN_SIGN_IN,
  USED_CODE,
} from './refusal';
import { LONGEST_SESSION } from './session';
import { readToken, signToken } from './token';

/** How long a person may take to sign in at GitHub, in seconds. */
export const SIGN_IN_TIME = 600;

/** What a sign-in needs besides the request. */
export interface SignInContext {
  settings: GitHubSettings;
  secret: Uint8Array;
  origin: string;
}

/** An account that may push, with the token that acts for it; or why there is none. */
export type SignIn = { login: string; token: string; seconds: number } | Refusal;

const redirectUri = (origin: string) => `${origin}/api/callback`;
const random = () => randomBytes(32).toString('base64url');

/**
 * Begins a sign-in (RFC 6749 section 4.1, with PKCE, RFC 7636): where to send the browser, and what
 * it must bring back in a cookie, so that nobody can finish a sign-in that another has begun.
 */
export async function beginSignIn({
  settings: { web, clientId, scope },
  secret,
  origin,
}: SignInContext): Promise<{ location: string; cookie: string }> {
  const state = random();
  const verifier = random();
  const location = new URL(`${web}/login/oauth/authorize`);
  location.search = new URLSearchParams({
    client_id: clientId,
    redirect_uri: redirectUri(origin),
    scope,
    state,
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
    allow_signup: 'false',
  }).toString();
  const expiresAt = new Date(Date.now() + SIGN_IN_TIME * 1000);
  const cookie = await signToken('sign-in', { state, verifier }, { secret, expiresAt });
  return { location: location.href, cookie };
}

/** Finishes a sign-in with what GitHub has sent along and the cookie of its beginning. */
export async function finishSignIn(
  query: URLSearchParams,
  cookie: string | undefined,
  { settings, secret, origin }: SignInContext,
): Promise<SignIn> {
  const begun = cookie ? await readToken('sign-in', cookie, { secret }) : undefined;
  if (!begun?.verifier || !isSame(begun.state, query.get('state'))) return UNKNOWN_SIGN_IN;
  if (query.get('error') === 'access_denied') return CALLED_OFF;
  const code = query.get('code');
  if (!code) return disagreement(query.get('error'));
  const exchange = { code, verifier: begun.verifier, redirectUri: redirectUri(origin) };
  try {
    const exchanged = await exchangeCode(settings, exchange);
    if ('refusal' in exchanged) {
      const { refusal } = exchanged;
      return refusal === 'bad_verification_code' ? USED_CODE : disagreement(refusal);
    }
    const { token, seconds = LONGEST_SESSION } = exchanged;
    const { login, mayPush } = await accountOf(settings, token);
    return mayPush ? { login, token, seconds } : mayNotPush(login, settings.repository);
  } catch (error) {
    if (error instanceof GitHubUnavailable) return NO_ANSWER;
    throw error;
  }
}

function disagreement(word: string | null): Refusal {
  // Quoted: the word comes from outside, and must not pass for a line of the log.
  console.error(`Sign-in with GitHub failed: ${JSON.stringify(word)}`);
  return DISAGREEMENT;
}

/** Compares two texts in constant time. */
function isSame(a: string | undefined, b: string | null): boolean {
  if (!a || !b) return false;
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
