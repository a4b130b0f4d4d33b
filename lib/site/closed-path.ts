/**
 * What becomes of a request for a role's page: another page is shown in its place, the visitor is
 * sent to another one, or it is answered and caches may keep the answer for so many seconds.
 */
export type ClosedPath =
  | { kind: 'show' | 'send'; path: string }
  | { kind: 'keep'; seconds: number };

/**
 * Where to lead a request for a role's page. A name is looked up as it is: `scripts/proxied-roles.ts` leaves to the proxy
 * the names of these roles, in those letters, and all that are encoded.
 *
 * @param pathname as it was asked for, percent-encoded
 * @param deadlines when roles close, in milliseconds since 1970, by the last part of their address
 * @returns undefined where the page of that address is the right one for good
 */
export function closedPath(
  pathname: string,
  deadlines: Readonly<Record<string, number>>,
  now: number,
): ClosedPath | undefined {
  const [, role = '', slug = '', closed] = /^(\/roles\/([^/]+))(\/closed)?$/.exec(pathname) ?? [];
  if (role === '') return undefined;
  // The page of a closed role has no address of its own.
  if (closed) return { kind: 'send', path: role };
  const closesAt = deadlines[decoded(slug)];
  if (typeof closesAt !== 'number') return undefined;
  return closesAt <= now
    ? { kind: 'show', path: `${role}/closed` }
    : { kind: 'keep', seconds: Math.floor((closesAt - now) / 1000) };
}

function decoded(slug: string): string {
  try {
    return decodeURIComponent(slug);
  } catch {
    return slug;
  }
}
