import type { Problem, Related } from '../../problem/problem';

/** What a check has to say, with files named as the user sees them. */
export interface Report {
  /** How many files were read. */
  files: number;
  problems: readonly Problem[];
  /** The text of a file, by the name under which it is shown; undefined where it was not read. */
  textOf(file: string): string | undefined;
}

/** A problem as JSON says it: all its fields, always in this order. */
export function problemJson({
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
}: Problem) {
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
    related: related.map(relatedJson),
  };
}

function relatedJson({ file, line, column, message }: Related) {
  return { file, line, column, message };
}
