/** A whole number made of a text, and so the same for ever: FNV-1a of 64 bits, cut to a double's 53. */
export function numberOf(text: string): number {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  }
  return Number(hash >> 11n);
}
