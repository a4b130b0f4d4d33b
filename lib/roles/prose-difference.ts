import type { Pair } from './prose-pairs';
import { type Passage, textOfWords } from './prose-passages';
import { addRun, type Run, runsOf } from './prose-runs';
import { plainQuotes, textOfWord, type Word } from './prose-words';

/**
 * A run of words: in both, only in the newer text, or only in the older one. The space between two
 * runs belongs to the second, but for that after words at the beginning that only one text has.
 */
export interface ProsePart {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/** How many words a change replaces for a single word beside it not to be worth keeping. */
const A_LOT = 4;

/**
 * Tells two texts apart word by word, sentence by sentence. The parts that are same or added say the
 * newer text; those that are same or removed the older one, but for quotes, space and level numbers.
 * A word is shown with its punctuation, unless it is only this that changes. No two neighbours are of
 * one kind, and what is removed stands before what is added in its place.
 *
 * @param sentences in order; what has no counterpart is shown as a whole
 */
export function differenceOf(sentences: Iterable<Pair<Passage>>): ProsePart[] {
  const writer = new PartWriter();
  for (const { from, to } of sentences) {
    if (!from || !to) writer.change(from?.words ?? [], to?.words ?? []);
    else {
      for (const { same, from: older, to: newer } of joined(runsOf(from.words, to.words))) {
        if (!same) writer.change(older, newer);
        else for (const [i, word] of newer.entries()) writer.same(older[i] ?? word, word);
      }
    }
  }
  return writer.end();
}

/**
 * Joins two changes with the one word between them, so that no word stands alone among others: where
 * it is a little one (at most three small letters and no punctuation: a, the, to, and) and one of the
 * changes replaces something, or where both replace a lot. Two additions, or two removals, stay apart:
 * joined, they would seem to touch the word between.
 */
function joined(runs: readonly Run<Word>[]): Run<Word>[] {
  const result: Run<Word>[] = [];
  for (const [index, run] of runs.entries()) {
    const before = result.at(-1);
    const after = runs[index + 1];
    const join = before && after && run.same && run.to.length === 1 && isLost(run, before, after);
    addRun(result, join ? { ...run, same: false } : run);
  }
  return result;
}

function isLost({ from, to }: Run<Word>, before: Run<Word>, after: Run<Word>): boolean {
  const little = [...from, ...to].every((word) => /^\p{Ll}{1,3}$/u.test(textOfWord(word)));
  const [first, second] = [replacedBy(before), replacedBy(after)];
  return little ? first + second > 0 : Math.min(first, second) >= A_LOT;
}

/** The length of the longer side of a change; 0 for one that only adds or only removes. */
function replacedBy({ from, to }: Run<Word>): number {
  return from.length > 0 && to.length > 0 ? Math.max(from.length, to.length) : 0;
}

/** Writes words down as parts, with the space between them. */
class PartWriter {
  readonly #parts: ProsePart[] = [];
  #removed = '';
  #added = '';
  #fromBegun = false;
  #toBegun = false;

  /** Words of one text in the place of words of the other. */
  change(from: readonly Word[], to: readonly Word[]): void {
    this.#removed += spaced(textOfWords(from), this.#fromBegun);
    this.#added += spaced(textOfWords(to), this.#toBegun);
    this.#fromBegun ||= from.length > 0;
    this.#toBegun ||= to.length > 0;
  }

  /** A word of both texts. */
  same(from: Word, to: Word): void {
    // Where only one text has words before this one, the space goes with them.
    if (this.#fromBegun && this.#toBegun) this.#same(' ');
    else if (this.#fromBegun) this.#removed += ' ';
    else if (this.#toBegun) this.#added += ' ';
    this.#fromBegun = true;
    this.#toBegun = true;
    this.#punctuation(from.lead, to.lead);
    this.#same(to.core);
    this.#punctuation(from.trail, to.trail);
  }

  end(): ProsePart[] {
    this.#flush();
    return this.#parts;
  }

  #punctuation(from: string, to: string): void {
    if (plainQuotes(from) === plainQuotes(to)) this.#same(to);
    else {
      this.#removed += from;
      this.#added += to;
    }
  }

  #same(text: string): void {
    if (text === '') return;
    this.#flush();
    const last = this.#parts.at(-1);
    if (last?.kind === 'same') last.text += text;
    else this.#parts.push({ kind: 'same', text });
  }

  #flush(): void {
    if (this.#removed !== '') this.#parts.push({ kind: 'removed', text: this.#removed });
    if (this.#added !== '') this.#parts.push({ kind: 'added', text: this.#added });
    this.#removed = '';
    this.#added = '';
  }
}

function spaced(text: string, begun: boolean): string {
  return begun && text !== '' ? ` ${text}` : text;
}
