/**
 * The moment that this site shows: that of its build, which `next.config.mjs` writes into it, so
 * that what is rendered on demand agrees with what is prerendered; in development the present one.
 */
export function builtAt(): Date {
  const written = process.env.BUILT_AT;
  return written ? new Date(written) : new Date();
}
