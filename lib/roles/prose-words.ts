/** A word of prose, with the punctuation that stands at it. */
export interface Word {
  lead: string;
  /** The word itself; with a level number that does not count, as in `Engineer 2`. */
  core: string;
  trail: string;
  /** What is compared: the core without its quote style and without such a number. */
  key: string;
}

/** The level number at the end of a role's own name: `DevOps 2` is level `2` after `devops`. */
export interface NameEnd {
  word: string;
  level: string;
}

const SINGLE_QUOTES = /[‘’‚‛ʼ′]/g;
const DOUBLE_QUOTES = /[“”„‟″«»]/g;

// Only marks of sentences: `C#`, `C++`, `.Net`, `50%` and `$5` are words of their own.
const QUOTES = '\'"‘’‚‛ʼ′“”„‟″«»';
const LEAD = new Set(`${QUOTES}([{¿¡…`);
const TRAIL = new Set(`${QUOTES})]}.,;:!?…–—`);

const UNIT = /^(?:second|minute|hour|day|night|week|month|quarter|year|time|people|person)s?$/;

/** How many words may stand between a role's name and its level, as in `DevOps Engineer 2`. */
const MOST_WORDS_BETWEEN = 1;

/** Text with straight quotes for typographic ones. */
export function plainQuotes(text: string): string {
  return text.replace(SINGLE_QUOTES, "'").replace(DOUBLE_QUOTES, '"');
}

/** How a role's title ends, where it ends with a level. */
export function nameEndOf(title: string): NameEnd | undefined {
  const [name, level] = title.trim().split(/\s+/).slice(-2);
  if (!name || !level || !/^\d{1,2}$/.test(level) || !/^[\p{L}\p{N}]/u.test(name)) return undefined;
  return { word: name.toLowerCase(), level };
}

/**
 * Divides prose into words. A number is taken for the level of the role, and does not count, where
 * the role's title ends with it and it follows the last word of the title's name, with at most one
 * capitalised word between (`DevOps Engineer 2`) and no unit after it (`DevOps 2 years ago`).
 *
 * @param end of the title of the role that the prose is of
 */
export function wordsOf(text: string, end: NameEnd | undefined): Word[] {
  const words = text.split(/\s+/).filter(Boolean).map(wordOf);
  return end ? withLevels(words, end) : words;
}

/** A word as it was written. */
export function textOfWord({ lead, core, trail }: Word): string {
  return lead + core + trail;
}

function wordOf(text: string): Word {
  // No regular expression: one that looks for the end from every place is slow on a row of dots.
  let start = 0;
  let end = text.length;
  while (start < end && LEAD.has(text.charAt(start))) start += 1;
  while (end > start && TRAIL.has(text.charAt(end - 1))) end -= 1;
  // What is nothing but punctuation is a word of its own.
  if (start === end) return { lead: '', core: text, trail: '', key: keyOfCore(text) };
  const core = text.slice(start, end);
  return { lead: text.slice(0, start), core, trail: text.slice(end), key: keyOfCore(core) };
}

function keyOfCore(core: string): string {
  return plainQuotes(core).normalize();
}

function withLevels(words: readonly Word[], end: NameEnd): Word[] {
  const result: Word[] = [];
  for (const [index, word] of words.entries()) {
    const before = result.at(-1);
    const suffix = word.lead === '' ? suffixOf(word.key, end.level) : undefined;
    const counts = suffix === '' && word.trail === '' && UNIT.test(words[index + 1]?.core ?? '');
    if (!before || suffix === undefined || counts || !endsWithName(result, end.word)) {
      result.push(word);
      continue;
    }
    result[result.length - 1] = {
      lead: before.lead,
      core: `${before.core} ${word.core}`,
      trail: word.trail,
      key: before.key + suffix,
    };
  }
  return result;
}

/** What follows the level in a word: nothing, or the `'s` of `DevOps 2's`; undefined for others. */
function suffixOf(key: string, level: string): string | undefined {
  const suffix = key.startsWith(level) ? key.slice(level.length) : undefined;
  return suffix === '' || suffix === "'s" ? suffix : undefined;
}

function endsWithName(words: readonly Word[], name: string): boolean {
  for (const word of words.slice(-MOST_WORDS_BETWEEN - 1).reverse()) {
    if (word.trail !== '') return false;
    if (word.key.toLowerCase() === name) return true;
    if (!/^\p{Lu}/u.test(word.core)) return false;
  }
  return false;
}
