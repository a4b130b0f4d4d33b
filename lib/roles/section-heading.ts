import { keyOf } from '../markup/key';

/** By what headings are compared: two with equal `plain`, or else with equal `key`, are the same. */
export interface HeadingKeys {
  /** The words without articles, quote style, space and letter case. */
  plain: string;
  /** Those of them that name neither role; all, where none is left. */
  key: string;
}

const ARTICLES = new Set(['a', 'an', 'the']);

/** The words that two roles are named by, which do not count in a heading. */
export function titleWords(titles: readonly string[]): ReadonlySet<string> {
  return new Set(titles.flatMap(wordsOf));
}

/** The keys of a heading, in a comparison of two roles with these words in their titles. */
export function headingKeys(heading: string, ofTitles: ReadonlySet<string>): HeadingKeys {
  const words = wordsOf(heading).filter((word) => !ARTICLES.has(word));
  const telling = words.filter((word) => !ofTitles.has(word));
  const plain = words.join(' ');
  return { plain, key: telling.length > 0 ? telling.join(' ') : plain };
}

/** A text's words in their simplest form; one without letters and digits is a word of its own. */
function wordsOf(text: string): string[] {
  return (keyOf(text) || text.trim()).split('-');
}
