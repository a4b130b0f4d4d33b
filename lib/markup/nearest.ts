import { distance } from 'fastest-levenshtein';

/** How many names are proposed at most. */
const MOST = 5;

/** From 0 to 1: how like two names of a few that exist must be, and how like for a mere typo. */
const LIKELY = 0.6;
const TYPO = 0.8;

/** The names that one may be a typing mistake of, where it need not be a mistake at all. */
export function nearTypo(name: string, candidates: Iterable<string>): string[] {
  return rank(name, candidates, TYPO);
}

/**
 * The names that a mistyped or outdated one may have meant, the likeliest first: those that
 * differ in few letters, then those made of the same words. Empty where none is near.
 */
export function nearest(name: string, candidates: Iterable<string>): string[] {
  return rank(name, candidates, LIKELY);
}

function rank(name: string, candidates: Iterable<string>, least: number): string[] {
  const wanted = normal(name);
  const ranked: { candidate: string; score: number }[] = [];
  for (const candidate of candidates) {
    const given = normal(candidate);
    if (given === '' || wanted === '') continue;
    const score = Math.max(likeness(wanted, given), sharedWords(wanted, given));
    if (score >= least) ranked.push({ candidate, score });
  }
  ranked.sort((a, b) => b.score - a.score || (a.candidate < b.candidate ? -1 : 1));
  return ranked.slice(0, MOST).map(({ candidate }) => candidate);
}

function normal(text: string): string {
  return text.slice(0, 200).toLowerCase();
}

function likeness(a: string, b: string): number {
  const longer = Math.max(a.length, b.length);
  // The difference in length alone can rule a name out, without looking at the letters.
  if (Math.abs(a.length - b.length) / longer > 0.4) return 0;
  return 1 - distance(a, b) / longer;
}

function sharedWords(a: string, b: string): number {
  const first = words(a);
  const second = words(b);
  let shared = 0;
  for (const word of first) if (second.has(word)) shared += 1;
  return shared === 0 ? 0 : (2 * shared) / (first.size + second.size);
}

function words(text: string): Set<string> {
  return new Set(text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== ''));
}
