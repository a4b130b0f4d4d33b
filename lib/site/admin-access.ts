import { isSignedIn } from '../auth/session';
import { adminOf } from './admin';

const LOOPBACK = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/;

/**
 * Whether a request for what is not public comes from the editor's own page and from somebody who
 * may use it: on this machine anyone at it, otherwise whoever has signed in.
 */
export async function isAllowed(request: Request): Promise<boolean> {
  const admin = adminOf();
  if (admin.mode === 'github') {
    return isSignedIn(request, { secret: admin.secret, settings: admin });
  }
  if (admin.mode !== 'local') return false;
  if (request.headers.get('sec-fetch-site') !== 'same-origin') return false;
  // A name that another site has pointed at this machine is no loopback name.
  return LOOPBACK.test(request.headers.get('host') ?? '');
}
