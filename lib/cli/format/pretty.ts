import { codeFrameColumns } from '@babel/code-frame';
import { counted } from '../../problem/counted';
import { LineIndex } from '../../problem/line-index';
import type { Problem } from '../../problem/problem';
import { printable } from '../terminal';
import type { Report } from './report';

// The types of the package leave this option out: the line that the text begins at.
declare module '@babel/code-frame' {
  interface BabelCodeFrameOptions {
    startLine?: number;
  }
}

/** How many columns of a line are shown on each side of where a problem begins. */
const COLUMNS_AROUND = 80;

/** How many lines of a problem that spans many are shown. */
const MOST_LINES = 3;

type Paint = (text: string) => string;

const plain: Paint = (text) => text;
const ansi =
  (code: number): Paint =>
  (text) =>
    `\u001b[${code}m${text}\u001b[0m`;

interface Colours {
  place: Paint;
  error: Paint;
  warning: Paint;
  rule: Paint;
  mark: Paint;
}

const COLOURS: Colours = {
  place: ansi(1),
  error: ansi(31),
  warning: ansi(33),
  rule: ansi(36),
  mark: ansi(31),
};
const NO_COLOURS: Colours = {
  place: plain,
  error: plain,
  warning: plain,
  rule: plain,
  mark: plain,
};

/** For people: each problem with the lines that it is in, and a sum. Nothing where all is well. */
export function formatPretty(report: Report, coloured = false): string {
  if (report.problems.length === 0) return '';
  const colours = coloured ? COLOURS : NO_COLOURS;
  const frameOf = framer(report, colours.mark);
  const parts = report.problems.map((problem) => show(problem, frameOf(problem), colours));
  return `${parts.join('\n')}\n${summary(report)}\n`;
}

function show(problem: Problem, frame: string[], colours: Colours): string {
  const { file, line, column, severity, rule, message, suggestions, related } = problem;
  const place = colours.place(`${printable(file)}:${line}:${column}`);
  return [
    `${place} ${colours[severity](severity)} ${colours.rule(rule)}`,
    `  ${printable(message)}`,
    ...frame.map((text) => `  ${text}`),
    ...(suggestions.length === 0
      ? []
      : [`  Could stand here: ${suggestions.map(printable).join(', ')}`]),
    ...related.map(
      (other) =>
        `  See ${printable(other.file)}:${other.line}:${other.column}: ${printable(other.message)}`,
    ),
    '',
  ].join('\n');
}

function summary({ files, problems }: Report): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  const found = [
    ...(errors > 0 ? [counted(errors, 'error')] : []),
    ...(warnings > 0 ? [counted(warnings, 'warning')] : []),
  ];
  return `${found.join(' and ')} in ${counted(files, 'file')}.`;
}

/** Draws frames, and keeps the lines of each file from one problem to the next. */
function framer({ textOf }: Report, mark: Paint): (problem: Problem) => string[] {
  const known = new Map<string, LineIndex | undefined>();
  return (problem) => {
    if (!known.has(problem.file)) {
      const text = textOf(problem.file);
      known.set(problem.file, text === undefined ? undefined : new LineIndex(text));
    }
    const lines = known.get(problem.file);
    return lines ? drawFrame(lines, problem, mark) : [];
  };
}

function drawFrame(lines: LineIndex, problem: Problem, mark: Paint): string[] {
  const { line, column } = problem;
  const first = Math.max(1, line - 1);
  const last = Math.min(lines.count, Math.max(problem.endLine, line + 1), line + MOST_LINES);
  // A line can be as long as a file: it is cut around where the problem begins.
  const cut = Math.max(0, column - 1 - COLUMNS_AROUND);
  const shown: string[] = [];
  for (let number = first; number <= last; number += 1) {
    const text = lines.line(number);
    const part = text.slice(cut, cut + 2 * COLUMNS_AROUND);
    shown.push(printable(part) + (text.length > cut + part.length ? '…' : ''));
  }
  if (shown.every((text) => text.trim() === '')) return [];
  const endLine = Math.min(problem.endLine, last);
  const endColumn =
    endLine === problem.endLine ? problem.endColumn - cut : (shown.at(-1)?.length ?? 0) + 1;
  const frame = codeFrameColumns(
    shown.join('\n'),
    {
      start: { line, column: column - cut },
      end: { line: endLine, column: Math.min(Math.max(endColumn, 1), 2 * COLUMNS_AROUND + 1) },
    },
    // The window begins in the middle of the file, and all of it is shown.
    { startLine: first, linesAbove: MOST_LINES, linesBelow: MOST_LINES, highlightCode: false },
  );
  return frame.split('\n').map((text) => text.replace(/(?<=^ +\|\s+)\^+$/, mark));
}
