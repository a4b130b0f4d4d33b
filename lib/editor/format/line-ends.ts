import { diffArrays } from 'diff';

const LINE = /[^\r\n]*(?:\r\n|\r|\n|$)/g;

/** A text as forms hold it, with `\n` at the end of each line. */
export function toLineFeeds(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

/** The line end that a text has most; `\n` where it has none. */
export function usualLineEnd(text: string): string {
  const count = new Map<string, number>();
  for (const [end] of text.matchAll(/\r\n|\r|\n/g)) count.set(end, (count.get(end) ?? 0) + 1);
  const [usual] = [...count].sort(([, a], [, b]) => b - a);
  return usual?.[0] ?? '\n';
}

/**
 * A text of a form with the line ends of the original: each line that has not changed keeps its own,
 * and a new one gets the usual one.
 */
export function withLineEnds(text: string, original: string, usual: string): string {
  if (text === toLineFeeds(original)) return original;
  const ends = new Set(original.match(/\r\n|\r|\n/g));
  if (ends.size < 2) return text.replaceAll('\n', usual);
  const originals = linesOf(original);
  let at = 0;
  return diffArrays(originals.map(toLineFeeds), linesOf(text))
    .flatMap(({ added, removed, value }) => {
      if (added) return value.map((line) => line.replace('\n', usual));
      const lines = originals.slice(at, at + value.length);
      at += value.length;
      return removed ? [] : lines;
    })
    .join('');
}

function linesOf(text: string): string[] {
  return text.match(LINE)?.filter((line) => line !== '') ?? [];
}
