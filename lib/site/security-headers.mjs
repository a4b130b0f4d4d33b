// @ts-check
// Plain JavaScript, because `next.config.mjs` reads it before anything is compiled.

/**
 * What a page of the site may load and do, scripts and styles left aside: nothing but its own. What scripts and styles
 * a page may have is said by the page itself (`scripts/prerendered`) or, where it is made on demand, with a nonce. A
 * policy here that named them, or `default-src`, would have to allow those of all pages to each of them.
 */
const PAGE_POLICY = {
  // The icon stands in the page (`lib/site/icon.ts`).
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'media-src': "'self'",
  'frame-src': "'none'",
  'object-src': "'none'",
  'worker-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'self'",
  'frame-ancestors': "'none'",
};

export const pagePolicy = Object.entries(PAGE_POLICY)
  .map(([directive, sources]) => `${directive} ${sources}`)
  .join('; ');

/** The policy of a picture that is opened by itself: SVG is a document, and may have scripts in it. */
export const picturePolicy = `${pagePolicy}; script-src 'none'; style-src 'unsafe-inline'`;

/**
 * What styles a page may have: files of the site, and those that stand in it and are named here.
 *
 * @param {readonly string[]} hashes as sources of a policy: `'sha256-…'`
 */
export function stylePolicy(hashes = []) {
  // The positions in the picture of a ladder, and the company's colours, are values and not classes.
  return `style-src ${["'self'", ...hashes].join(' ')}; style-src-attr 'unsafe-inline'`;
}

/**
 * The policy of a page that is made on demand: what every page has, and the scripts that bear its nonce.
 *
 * @param {string} nonce of one answer, which cannot be guessed
 */
export function policyWithNonce(nonce) {
  return `${pagePolicy}; ${stylePolicy()}; script-src 'self' 'nonce-${nonce}'`;
}

/** The headers of every answer. Those of the editor's page stand in its place. */
export const securityHeaders = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy':
    'accelerometer=(), camera=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()',
  // Two years, as https://hstspreload.org asks. Browsers heed it over HTTPS alone.
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
};
