import type { Word } from './prose-words';

/** The words of a text, each with how often it occurs. */
export interface Bag {
  counts: ReadonlyMap<string, number>;
  /** Of all words, with repetitions. */
  size: number;
}

/** Shorter words are in every text, and say little about what it is about. */
const SHORTEST_TELLING_WORD = 4;

/** In a text with fewer telling words all words count. */
const FEWEST_TELLING_WORDS = 8;

/** Counts the words of a text by which it is known from others, whatever their letter case. */
export function bagOf(words: readonly Word[]): Bag {
  const all = words.map(({ key }) => key.toLowerCase());
  const telling = all.filter((word) => word.length >= SHORTEST_TELLING_WORD);
  const counted = telling.length < FEWEST_TELLING_WORDS ? all : telling;
  const counts = new Map<string, number>();
  for (const word of counted) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { counts, size: counted.length };
}

/**
 * How much two texts have in common, from 0 to 1: the share of their words that are in both (the
 * Sørensen–Dice coefficient), wherever they stand. Texts without words are not alike.
 */
export function likeness(a: Bag, b: Bag): number {
  const [small, large] = a.counts.size <= b.counts.size ? [a, b] : [b, a];
  let common = 0;
  for (const [word, count] of small.counts) common += Math.min(count, large.counts.get(word) ?? 0);
  return common === 0 ? 0 : (2 * common) / (a.size + b.size);
}
