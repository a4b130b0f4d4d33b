import { readCookie, writeCookie } from './cookie';
import type { GitHubSettings } from './github-settings';
import { isSameOrigin, originOf } from './origin';
import { readToken, signToken } from './token';

/** How long a person stays signed in at most, in seconds: as long as a GitHub App's token lasts. */
export const LONGEST_SESSION = 8 * 60 * 60;

/** Whether somebody may push is asked at sign-in, so a session is for one repository. */
interface Session {
  login: string;
}

interface Keys {
  secret: Uint8Array;
  settings: Pick<GitHubSettings, 'repository' | 'origin'>;
}

/** Signs an account in, for some seconds and no longer than {@link LONGEST_SESSION}. */
export async function startSession(
  response: Response,
  { login }: Session,
  { secret, settings, origin, seconds }: Keys & { origin: string; seconds: number },
): Promise<void> {
  const lasting = Math.min(seconds, LONGEST_SESSION);
  const expiresAt = new Date(Date.now() + lasting * 1000);
  const values = { login, repository: settings.repository };
  const token = await signToken('session', values, { secret, expiresAt });
  writeCookie(response, 'rungs-session', token, { origin, seconds: lasting });
}

/** Signs out whoever is signed in. */
export function endSession(response: Response, origin: string): void {
  writeCookie(response, 'rungs-session', '', { origin, seconds: 0 });
}

/** Who has sent a request; undefined where nobody is signed in, or for another repository. */
export async function sessionOf(
  request: Request,
  { secret, settings }: Keys,
): Promise<Session | undefined> {
  const origin = originOf(request, settings.origin);
  const token = origin && readCookie(request, 'rungs-session', origin);
  const values = token ? await readToken('session', token, { secret }) : undefined;
  if (values?.repository !== settings.repository || !values.login) return undefined;
  return { login: values.login };
}

/** Whether a request comes from a page of the site itself, of somebody who is signed in. */
export async function isSignedIn(request: Request, keys: Keys): Promise<boolean> {
  if (!isSameOrigin(request, originOf(request, keys.settings.origin))) return false;
  return (await sessionOf(request, keys)) !== undefined;
}
