import { isCollection, isNode, isPair } from 'yaml';

/** A stretch of text and what is to stand in its place. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** The value cannot be changed in place; it has to be written anew as a whole. */
export class Unpatchable extends Error {
  override name = 'Unpatchable';
}

/** Where a node or a pair of a parsed text begins: at its key, or behind its dash. */
export function startOf(item: unknown): number {
  const node = isPair(item) ? item.key : item;
  if (!isNode(node) || !node.range) throw new Unpatchable();
  return node.range[0];
}

/** Where its own text ends, before the comment that may follow. */
export function endOf(item: unknown): number {
  const node = isPair(item) ? (item.value ?? item.key) : item;
  if (!isNode(node) || !node.range) throw new Unpatchable();
  if (isCollection(node) && !node.flow && node.items.length > 0) return endOf(node.items.at(-1));
  return node.range[1];
}

/** Where the line of an offset begins. */
export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** Where the last line of something that ends at an offset ends, with its line end. */
export function lineEnd(text: string, offset: number): number {
  if (offset > 0 && text[offset - 1] === '\n') return offset;
  const next = text.indexOf('\n', offset);
  return next < 0 ? text.length : next + 1;
}

/** Lines put in at the beginning of a line, or behind a last one that has no end. */
export function insertLines(text: string, at: number, lines: string): Edit {
  const open = at > 0 && text[at - 1] !== '\n';
  return { start: at, end: at, text: open ? `\n${lines.replace(/\n$/, '')}` : lines };
}

/** Every line of a text that has something in it, indented. */
export function indented(lines: string, indent: string): string {
  return lines.replace(/^(?=[^\n])/gm, indent);
}

/**
 * A text with several edits.
 *
 * @throws {Unpatchable} where two of them touch the same text
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const { start, end, text: inserted } of [...edits].sort((a, b) => a.start - b.start)) {
    if (start < at) throw new Unpatchable();
    result += text.slice(at, start) + inserted;
    at = end;
  }
  return result + text.slice(at);
}
