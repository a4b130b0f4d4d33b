import type { PublicRole } from './public-role';

/** Advertised roles that are published together: all of them, or those of a department. */
export interface Board {
  /** Its name in addresses: `all`, or the department's key. */
  token: string;
  /** The department, or all. */
  name: string;
  /** What a reader calls it: `Engineering roles at Acme`. */
  title: string;
  company: string;
  /** A BCP 47 tag. */
  language: string;
  /** The site's own address, without a slash at its end. */
  address: string;
  roles: PublicRole[];
  /** When the site was built (RFC 3339), which stands in for a change that nobody knows the day of. */
  built: string;
}

/** The token of the board that has every advertised role. */
export const ALL = 'all';

/** The newest change of a role that is known, for formats that cannot do without one. */
export function updatedOf({ changed, posted }: PublicRole, { built }: Board): string {
  return changed ?? posted ?? built;
}

/** The newest change on a board; at the latest when it was built, whatever day a role is posted on. */
export function boardUpdated(board: Board): string {
  const built = Date.parse(board.built);
  const changes = board.roles.map((role) => Date.parse(updatedOf(role, board)));
  const newest = changes.length === 0 ? built : Math.max(...changes);
  return new Date(Math.min(newest, built)).toISOString();
}

/** The list of roles that people see. */
export function homeOf({ address }: Board): string {
  return `${address}/roles`;
}

/** Where a board is in a form, by the end of the file's name. */
export function feedPath({ token }: Pick<Board, 'token'>, extension: string): string {
  return `/feeds/${encodeURIComponent(token)}.${extension}`;
}

/** The same as a whole address. */
export function feedAddress(board: Board, extension: string): string {
  return `${board.address}${feedPath(board, extension)}`;
}
