import { originOf } from '../auth/origin';
import type { SignInContext } from '../auth/sign-in';
import { adminOf } from './admin';

/** What signing in with GitHub needs; undefined where nobody signs in to this site. */
export function signInContext(request: Request): SignInContext | undefined {
  const admin = adminOf();
  if (admin.mode !== 'github') return undefined;
  const origin = originOf(request, admin.origin);
  if (!origin) return undefined;
  return { settings: admin, secret: admin.secret, origin };
}
