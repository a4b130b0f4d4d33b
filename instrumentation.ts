import { adminOf } from './lib/site/admin';
import { environmentProblems } from './lib/site/environment';

/**
 * Says, as the server starts, what of its environment it cannot use, and why an editor is closed that
 * somebody has begun to set up.
 */
export function register(): void {
  for (const problem of environmentProblems()) console.error(problem);
  const admin = adminOf();
  if (admin.mode === 'closed' && admin.reason) {
    console.warn(`The editor at /admin is closed: ${admin.reason}.`);
  }
}
