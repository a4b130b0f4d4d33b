/** The fewest characters of a secret: 256 bits, as RFC 7518 section 3.2 asks of HS256. */
export const SHORTEST_SECRET = 32;

export const SECRET_TOO_SHORT = `RUNGS_SECRET must be at least ${SHORTEST_SECRET} characters long. Make one: openssl rand -hex 32`;

/**
 * The key that tokens are signed with, from `RUNGS_SECRET`; undefined where none is set.
 *
 * @throws {RangeError} where it is shorter than {@link SHORTEST_SECRET}
 */
export function secretOf(environment: NodeJS.ProcessEnv = process.env): Uint8Array | undefined {
  const { RUNGS_SECRET } = environment;
  if (!RUNGS_SECRET) return undefined;
  if (RUNGS_SECRET.length < SHORTEST_SECRET) {
    throw new RangeError(SECRET_TOO_SHORT);
  }
  return new TextEncoder().encode(RUNGS_SECRET);
}
