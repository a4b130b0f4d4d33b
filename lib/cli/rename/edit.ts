import type { LineIndex } from '../../problem/line-index';
import type { Range } from '../../problem/problem';

/** A stretch of a text, in UTF-16 units from its beginning, and what takes its place. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** Applies edits that do not overlap. Everything outside of them stays as it is. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let done = '';
  let from = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    if (edit.start < from || edit.end < edit.start) throw new Error('The edits overlap.');
    done += text.slice(from, edit.start) + edit.text;
    from = edit.end;
  }
  return done + text.slice(from);
}

/** Where a place of a document lies in its text. */
export function spanOf(lines: LineIndex, place: Range): { start: number; end: number } {
  return {
    start: lines.startOf(place.line) + place.column - 1,
    end: lines.startOf(place.endLine) + place.endColumn - 1,
  };
}
