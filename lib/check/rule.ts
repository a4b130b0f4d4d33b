import type { Problem } from '../problem/problem';
import type { RuleId } from '../problem/rule';
import type { CheckContext } from './context';

/** A file of an example: its text, text in the old encoding Latin-1, or a symbolic link's target. */
export type ExampleFile = string | { latin1: string } | { linkTo: string };

/**
 * Files by their paths below a content folder. In the text of a bad example `⟦` and `⟧` enclose
 * each place that the rule must report, and no other.
 */
export type Example = Readonly<Record<string, ExampleFile>>;

/** One rule of the checker: what it is about, how it looks, and how to find what breaks it. */
export interface Rule {
  id: RuleId;
  /** When the rule speaks, in one sentence for writers. */
  summary: string;
  /**
   * Finds what takes more than one document to see. Rules without it are found by whoever reads
   * the file: the reader of the content folder, or the parser.
   */
  find?: (context: CheckContext) => Iterable<Problem>;
  /** Content on which the rule is silent. */
  good: Example;
  /** Content on which it speaks, at each marked place. */
  bad: Example;
}
