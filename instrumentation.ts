import { adminOf } from './lib/site/admin';

/** Says, as the server starts, why an editor is closed that somebody has begun to set up. */
export function register(): void {
  const admin = adminOf();
  if (admin.mode === 'closed' && admin.reason) {
    console.warn(`The editor at /admin is closed: ${admin.reason}.`);
  }
}
