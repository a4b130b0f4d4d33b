import { keyOf } from '../markup/key';
import { nameOf } from '../markup/name';
import { kindOf } from '../markup/source';
import { LineIndex } from '../problem/line-index';
import type { Problem } from '../problem/problem';
import type { Correspondence } from './correspondence';
import { type CheckedRevision, textsOf } from './revision';

/** What is wrong now and was not, and what was and no longer is. */
export interface ProblemChanges {
  new: Problem[];
  solved: Problem[];
}

/**
 * Tells the problems of two revisions apart. A problem is the same one where a rule speaks of the same
 * words of the same document, or says the same of it: lines move, and a document may be renamed.
 */
export function problemChanges(
  base: CheckedRevision,
  head: CheckedRevision,
  { now }: Correspondence,
): ProblemChanges {
  const before = ({ file }: Problem) => documentOf(file, now);
  const after = ({ file }: Problem) => documentOf(file, (_, name) => name);
  const [wordsBefore, wordsAfter] = [markedWords(base), markedWords(head)];
  const byWords = withoutCommon(
    {
      problems: base.problems,
      identify: (one) => `${one.rule}\n${before(one)}\n${wordsBefore(one)}`,
    },
    {
      problems: head.problems,
      identify: (one) => `${one.rule}\n${after(one)}\n${wordsAfter(one)}`,
    },
  );
  const [solved, fresh] = withoutCommon(
    { problems: byWords[0], identify: (one) => `${one.rule}\n${before(one)}\n${one.message}` },
    { problems: byWords[1], identify: (one) => `${one.rule}\n${after(one)}\n${one.message}` },
  );
  return { new: fresh, solved };
}

/** The document that a file is, whatever folder it stands in; the settings by their path. */
function documentOf(file: string, now: Correspondence['now']): string {
  const kind = kindOf(file);
  if (kind === undefined) return file;
  return `${kind} ${now(kind, kind === 'competency' ? keyOf(nameOf(file)) : nameOf(file))}`;
}

interface Keyed {
  problems: readonly Problem[];
  identify(problem: Problem): string;
}

/** Takes out of both lists what the other one has too, as often as it has it. */
function withoutCommon(a: Keyed, b: Keyed): [Problem[], Problem[]] {
  const waiting = new Map<string, Problem[]>();
  for (const problem of a.problems) {
    const key = a.identify(problem);
    waiting.set(key, [...(waiting.get(key) ?? []), problem]);
  }
  const rest = b.problems.filter((problem) => !waiting.get(b.identify(problem))?.shift());
  const left = new Set([...waiting.values()].flat());
  return [a.problems.filter((problem) => left.has(problem)), rest];
}

/** The words that a problem marks; where it marks none, its message. */
function markedWords(revision: CheckedRevision): (problem: Problem) => string {
  const texts = textsOf(revision);
  const known = new Map<string, LineIndex>();
  return ({ file, line, column, endLine, endColumn, message }) => {
    const index = known.get(file) ?? new LineIndex(texts.get(file) ?? '');
    known.set(file, index);
    if (line === endLine) return index.line(line).slice(column - 1, endColumn - 1) || message;
    return [index.line(line).slice(column - 1), endLine - line].join('\n');
  };
}
