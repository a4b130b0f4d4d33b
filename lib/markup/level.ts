/** The lowest and the highest level that a skill can be asked for at. */
export const LOWEST_LEVEL = 1;
export const HIGHEST_LEVEL = 9;

const NUMBER_WORD =
  /^(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|first|second|third)$/i;

/** A name and the level behind it, as a line of skills has them. */
export type Levelled =
  | { name: string; level: number }
  | { name: string; invalid: string; start: number; end: number };

function readLevel(text: string): number | undefined {
  const normal = text.normalize('NFKC');
  return /^[1-9]$/.test(normal) ? Number(normal) : undefined;
}

/** Takes `Level 2` or `- Level 2` off the end; what stands for the number need not be a level. */
function splitWordLevel(text: string): { name: string; written: string } | undefined {
  const words = text.trim().split(/\s+/u);
  const written = words.at(-1);
  if (written === undefined || words.at(-2)?.toLowerCase() !== 'level') return undefined;
  if (!/^[-+−]?\p{N}/u.test(written)) return undefined;
  const rest = words.slice(0, /^[-–—]$/u.test(words.at(-3) ?? '') ? -3 : -2);
  return rest.length === 0 ? undefined : { name: rest.join(' '), written };
}

/**
 * Takes the level off the end of a skill's or a group's name: `Linux:2`, `Elasticsearch Level 1`,
 * `Elasticsearch - Level 1`; level 1 where there is none. What follows a colon is a level if it
 * is nothing, a sign, a decimal, a number word or begins with a digit; anything else belongs to
 * the name (`Web API: Service Worker`). `start` and `end` are where in the text an invalid level
 * stands.
 */
export function readLevelled(text: string): Levelled {
  const colon = text.lastIndexOf(':');
  if (colon >= 0) {
    const behind = text.slice(colon + 1);
    const written = behind.trim();
    if (written === '' || /^(?:[-+−]|\.?\p{N})/u.test(written) || NUMBER_WORD.test(written)) {
      const name = text.slice(0, colon).trim();
      const level = readLevel(written);
      // `Elasticsearch Level 1:2` says two levels: neither can be believed.
      if (level !== undefined && !splitWordLevel(name)) return { name, level };
      const start = written === '' ? colon : colon + 1 + behind.indexOf(written);
      return { name, invalid: written, start, end: start + Math.max(written.length, 1) };
    }
  }
  const split = splitWordLevel(text);
  if (!split) return { name: text.trim(), level: LOWEST_LEVEL };
  const level = readLevel(split.written);
  const start = text.lastIndexOf(split.written);
  return level === undefined
    ? { name: split.name, invalid: split.written, start, end: start + split.written.length }
    : { name: split.name, level };
}

/** Whether a text ends in `Level 2` or the like, and which name and level that leaves. */
export function readHeadingLevel(text: string): { name: string; level: number } | undefined {
  const words = text.trim().split(/\s+/u);
  if (words.length === 2 && words[0]?.toLowerCase() === 'level') {
    const level = readLevel(words[1] ?? '');
    return level === undefined ? undefined : { name: '', level };
  }
  const split = splitWordLevel(text);
  const level = split && readLevel(split.written);
  return split && level !== undefined ? { name: split.name, level } : undefined;
}
