import { type RuleId, type Severity, severityOf } from './rule';

/**
 * A stretch of a file. Lines and columns count from 1, columns in UTF-16 units, the end is
 * exclusive, and a byte-order mark is not counted.
 */
export interface Range {
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
}

/** A stretch of one file, the file named by its path below the content folder. */
export interface Place extends Range {
  file: string;
}

/** The other place that a problem involves: the far end of a cycle, the first of two duplicates. */
export interface Related {
  file: string;
  line: number;
  column: number;
  message: string;
}

/** Something wrong in the content. A value, never thrown: an exception is a bug of ours. */
export interface Problem extends Place {
  rule: RuleId;
  severity: Severity;
  /** What is wrong and what to do, in whole sentences. */
  message: string;
  /** Texts that could stand in the marked place instead, the likeliest first. */
  suggestions: readonly string[];
  related: readonly Related[];
}

interface Details {
  /** Where a rule weighs more or less by what it found, such as by the law of a place. */
  severity?: Severity;
  suggestions?: readonly string[];
  related?: readonly Related[];
}

/** Builds a problem; its severity is the rule's, unless the details say otherwise. */
export function problem(
  rule: RuleId,
  { file, line, column, endLine, endColumn }: Place,
  message: string,
  { severity = severityOf[rule], suggestions = [], related = [] }: Details = {},
): Problem {
  return {
    rule,
    severity,
    file,
    line,
    column,
    endLine,
    endColumn,
    message,
    suggestions,
    related,
  };
}

/** A related place, from where it starts. */
export function related(place: Place, message: string): Related {
  return { file: place.file, line: place.line, column: place.column, message };
}

/** The very beginning of a file, for a problem of the file as a whole. */
export function startOf(file: string): Place {
  return { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
}

/** Compares two strings by their UTF-16 units: the same order on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Orders problems by file, then by place, then by rule. */
export function compareProblems(a: Problem, b: Problem): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    a.endLine - b.endLine ||
    a.endColumn - b.endColumn ||
    compareText(a.rule, b.rule) ||
    compareText(a.message, b.message)
  );
}
