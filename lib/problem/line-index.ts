import type { Range } from './problem';

/**
 * Turns offsets of a text into lines and columns. A line ends at LF, CRLF or a lone CR, as in
 * CommonMark (https://spec.commonmark.org/0.31.2/#line-ending).
 */
export class LineIndex {
  readonly #starts: number[] = [0];
  /** Where lines end, before their line ends. */
  readonly #ends: number[] = [];
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
    for (const match of text.matchAll(/\r\n|\n|\r/g)) {
      this.#ends.push(match.index);
      this.#starts.push(match.index + match[0].length);
    }
    this.#ends.push(text.length);
  }

  /** How many lines there are; an empty text has one. */
  get count(): number {
    return this.#starts.length;
  }

  /** The offset at which a line (from 1) starts; past the last line, the length of the text. */
  startOf(line: number): number {
    return this.#starts[line - 1] ?? this.#text.length;
  }

  /** A line's text (from 1) without its line end. */
  line(line: number): string {
    return this.#text.slice(this.startOf(line), this.#ends[line - 1]);
  }

  /** The range between two offsets, the end exclusive. What is inside a line end is at it. */
  range(start: number, end: number): Range {
    const from = this.#position(start);
    const to = this.#position(end);
    return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
  }

  #position(offset: number): { line: number; column: number } {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const end = this.#ends[low] ?? this.#text.length;
    return { line: low + 1, column: Math.min(offset, end) - (this.#starts[low] ?? 0) + 1 };
  }
}
