/** Where a request for a role's page goes instead. */
export interface ClosedPath {
  /** Whether the visitor is shown that page in the place of this one, or is sent to it. */
  kind: 'show' | 'send';
  path: string;
}

/**
 * Where to lead a request for a role's page.
 *
 * @param pathname as it was asked for, percent-encoded
 * @param deadlines when roles close, in milliseconds since 1970, by the last part of their address
 * @returns undefined where the page of that address is the right one
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
  return typeof closesAt === 'number' && closesAt <= now
    ? { kind: 'show', path: `${role}/closed` }
    : undefined;
}

function decoded(slug: string): string {
  try {
    return decodeURIComponent(slug);
  } catch {
    return slug;
  }
}
