/** Whose headers are asked; a request of the web and one of Next both are that. */
interface WithHeaders {
  headers: Headers;
}

const HOST = /^[a-z\d.-]+(?::\d{1,5})?$|^\[[a-f\d:]+\](?::\d{1,5})?$/i;

/**
 * The origin under which people reach the site: the one that is set, otherwise what the request says
 * of itself. Whoever sends a request may say what they like there, but not in another person's
 * browser; and GitHub sends nobody to an address that the app does not name.
 */
export function originOf({ headers }: WithHeaders, set?: string): string | undefined {
  if (set) return set;
  const host = headers.get('host') ?? '';
  if (!HOST.test(host)) return undefined;
  const protocol = headers.get('x-forwarded-proto')?.split(',')[0]?.trim();
  return new URL(`${protocol === 'https' ? 'https' : 'http'}://${host}`).origin;
}

/**
 * Whether a page of the site itself sent a request: as the browser says (Fetch Metadata), or the
 * `Origin` where it does not. A request that says neither is taken for a foreign one.
 */
export function isSameOrigin({ headers }: WithHeaders, origin: string | undefined): boolean {
  const site = headers.get('sec-fetch-site');
  const sender = headers.get('origin');
  if (site !== null && site !== 'same-origin') return false;
  if (sender !== null && sender !== origin) return false;
  return site !== null || sender !== null;
}
