/** The lowest and the highest level that a skill can be asked for at. */
export const LOWEST_LEVEL = 1;
export const HIGHEST_LEVEL = 9;

const NUMBER_WORD =
  /^(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)$/i;

/** A name and the level behind it, as a line of skills has them. */
export type Levelled =
  | { name: string; level: number }
  | { name: string; invalid: string; start: number; end: number };

/** A text taken apart before what stands for its level; `start` and `end` are where that stands. */
interface Split {
  name: string;
  written: string;
  start: number;
  end: number;
}

function readLevel(text: string): number | undefined {
  const normal = text.normalize('NFKC');
  return /^[1-9]$/.test(normal) ? Number(normal) : undefined;
}

/** Takes `:2` off the end; undefined where what follows the last colon belongs to the name. */
function splitColon(text: string): Split | undefined {
  const colon = text.lastIndexOf(':');
  if (colon < 0) return undefined;
  const behind = text.slice(colon + 1);
  const written = behind.trim();
  if (written !== '' && !/^(?:[-+−]|[.–—]?\p{N})/u.test(written) && !NUMBER_WORD.test(written)) {
    return undefined;
  }
  const start = written === '' ? colon : colon + 1 + behind.indexOf(written);
  const end = start + Math.max(written.length, 1);
  return { name: text.slice(0, colon).trim(), written, start, end };
}

/** Takes `Level 2` or `- Level 2` off the end; what stands for the number need not be a level. */
function splitWord(text: string): Split | undefined {
  const number = wordBefore(text, text.length);
  if (!/^[-+−]?\p{N}/u.test(number.text)) return undefined;
  const level = wordBefore(text, number.start);
  if (level.text.toLowerCase() !== 'level') return undefined;
  const dash = wordBefore(text, level.start);
  const nameEnd = /^[-–—]$/u.test(dash.text) ? dash.start : level.start;
  const name = text.slice(0, nameEnd).trim().replace(/:$/, '').trim();
  if (name === '') return undefined;
  return { name, written: number.text, start: number.start, end: number.end };
}

/** The last word that ends before an offset; empty where there is none. */
function wordBefore(text: string, offset: number): { text: string; start: number; end: number } {
  let end = offset;
  while (end > 0 && /\s/u.test(text[end - 1] ?? '')) end -= 1;
  let start = end;
  while (start > 0 && !/\s/u.test(text[start - 1] ?? '')) start -= 1;
  return { text: text.slice(start, end), start, end };
}

/**
 * Takes the level off the end of a skill's or a group's name: `Linux:2`, `Elasticsearch Level 1`,
 * `Elasticsearch - Level 1`; level 1 where there is none. What follows a colon is a level if it
 * is nothing, a sign, a decimal, a number word or begins with a digit; anything else belongs to
 * the name (`Web API: Service Worker`). `start` and `end` are where in the text an invalid level
 * stands.
 */
export function readLevelled(text: string): Levelled {
  const split = splitColon(text) ?? splitWord(text);
  if (!split) return { name: text.trim(), level: LOWEST_LEVEL };
  const level = readLevel(split.written);
  // `Elasticsearch Level 1:2` says two levels: neither can be believed.
  const first = splitColon(split.name) ?? splitWord(split.name);
  if (level !== undefined && !first) return { name: split.name, level };
  const start = first ? text.indexOf(split.name) + first.start : split.start;
  return {
    name: first?.name ?? split.name,
    invalid: first ? text.slice(start, split.end) : split.written,
    start,
    end: split.end,
  };
}

/** A line of skills at a level; level 1 is not written. */
export function atLevel(name: string, level: number): string {
  return level === LOWEST_LEVEL ? name : `${name}:${level}`;
}

/** Whether a text ends in `Level 2` or begins with it, and which name and level that leaves. */
export function readHeadingLevel(text: string): { name: string; level: number } | undefined {
  const leading = /^level\s+(\S+?)\s*(?:$|[-–—:]\s*(?=\S))/iu.exec(text.trim());
  const leadingLevel = readLevel(leading?.[1] ?? '');
  if (leading && leadingLevel !== undefined) {
    return { name: text.trim().slice(leading[0].length), level: leadingLevel };
  }
  const split = splitWord(text);
  const level = split && readLevel(split.written);
  return split && level !== undefined ? { name: split.name, level } : undefined;
}
