import type { Diagnostic } from '@codemirror/lint';
import type { Text } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import type { Problem, Range } from '../../problem/problem';

/** Offsets in the text of the field. */
export interface Span {
  from: number;
  to: number;
}

/** A text at the end of a file, with the number of the file's line that it begins on. */
export interface Placed {
  doc: Text;
  firstLine: number;
}

/** Where a text begins that a file ends with, whatever the line ends of either. */
export function firstLineOf(file: string, body: string): number {
  // A save ends a new file with a line end, which the text need not have.
  return countLines(file.trimEnd()) - countLines(body.trimEnd()) + 1;
}

function countLines(text: string): number {
  return text.match(/\r\n|\r|\n/g)?.length ?? 0;
}

/** The part of a range that is in the text; undefined for one in the lines above it. */
export function spanOf({ doc, firstLine }: Placed, range: Range): Span | undefined {
  if (range.endLine < firstLine) return undefined;
  const from = range.line < firstLine ? 0 : offsetOf(doc, range.line - firstLine + 1, range.column);
  return {
    from,
    to: Math.max(from, offsetOf(doc, range.endLine - firstLine + 1, range.endColumn)),
  };
}

function offsetOf(doc: Text, line: number, column: number): number {
  if (line > doc.lines) return doc.length;
  const { from, to } = doc.line(line);
  return Math.min(from + column - 1, to);
}

/** A problem as the field underlines it, with a quick fix for each suggestion. */
export function diagnosticOf(problem: Problem, span: Span): Diagnostic {
  const { message, rule, severity, suggestions } = problem;
  return {
    ...span,
    severity,
    message,
    source: rule,
    actions: suggestions.map((suggestion) => ({
      name: fixName(suggestion),
      apply: (view, from, to) => applyFix(view, { from, to }, suggestion),
    })),
  };
}

/** What a quick fix is called. */
export function fixName(suggestion: string): string {
  return `Write ${suggestion}`;
}

/** Puts a suggestion where the problem stands. */
export function applyFix(view: EditorView, { from, to }: Span, suggestion: string): void {
  view.dispatch({
    changes: { from, to, insert: suggestion },
    selection: { anchor: from + suggestion.length },
    userEvent: 'input.fix',
  });
  view.focus();
}
