/**
 * Says, as the server starts, what of its environment it cannot use, and why an editor is closed that
 * somebody has begun to set up.
 */
export async function register(): Promise<void> {
  // Next compiles this for a second runtime too, which has no files and which nothing here runs in.
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { environmentProblems } = await import('./lib/site/environment');
  const { adminOf } = await import('./lib/site/admin');
  for (const problem of environmentProblems()) console.error(problem);
  const admin = adminOf();
  if (admin.mode === 'closed' && admin.reason) {
    console.warn(`The editor at /admin is closed: ${admin.reason}.`);
  }
}
