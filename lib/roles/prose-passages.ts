import { type Bag, bagOf } from './prose-likeness';
import { plainQuotes, textOfWord, type Word } from './prose-words';

/** A stretch of prose that is compared with another: a paragraph or the like, or a sentence. */
export interface Passage {
  words: readonly Word[];
  /** Equal for passages that differ in nothing that counts. */
  key: string;
  bag: Bag;
}

/** Makes a passage of words. */
export function passageOf(words: readonly Word[]): Passage {
  const key = words
    .map((word) => plainQuotes(word.lead) + word.key + plainQuotes(word.trail))
    .join(' ');
  return { words, key, bag: bagOf(words) };
}

/** Divides words into sentences: after a full stop or the like, before what is no small letter. */
export function sentencesOf(words: readonly Word[]): Passage[] {
  const sentences: Passage[] = [];
  let start = 0;
  for (const [index, { trail }] of words.entries()) {
    const next = words[index + 1];
    if (!next || (/[.!?…]/.test(trail) && !/^\p{Ll}/u.test(next.core))) {
      sentences.push(passageOf(words.slice(start, index + 1)));
      start = index + 1;
    }
  }
  return sentences;
}

/** The text of words, on one line. */
export function textOfWords(words: readonly Word[]): string {
  return words.map(textOfWord).join(' ');
}
