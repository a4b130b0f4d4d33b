import { type ContentSource, kindOf } from '../markup/source';
import { compareProblems, type Problem, problem, startOf } from '../problem/problem';
import { buildLibrary, type Library } from '../roles/library';
import { rules } from './all-rules';
import { type CheckContext, checkContext, type RenamedTo, unreadFiles } from './context';

/** What a check found: how many files it read, and every problem in them. */
export interface CheckResult {
  files: number;
  /** Sorted by file and place. */
  problems: Problem[];
}

interface CheckOptions {
  renamedTo?: RenamedTo;
}

/**
 * Finds every problem of every file in one run. Content problems are values: whatever the files
 * hold, this returns.
 */
export function check(source: ContentSource, options: CheckOptions = {}): CheckResult {
  return {
    files: source.files.length + unreadFiles(source).length,
    problems: checkLibrary(buildLibrary(source.files), source, options),
  };
}

/** The same for content that is parsed already. */
export function checkLibrary(
  library: Library,
  source: ContentSource,
  { renamedTo = () => undefined }: CheckOptions = {},
): Problem[] {
  return findProblems(checkContext(library, source, renamedTo), source).sort(compareProblems);
}

/**
 * What {@link checkLibrary} says of one file, for little more than the work of reading that file: what
 * can be wrong in other documents is not looked for.
 */
export function checkFile(
  library: Library,
  source: ContentSource,
  path: string,
  { renamedTo = () => undefined }: CheckOptions = {},
): Problem[] {
  const documents = library.documents.filter(({ file }) => file === path);
  return findProblems(checkContext(library, source, renamedTo, documents), source)
    .filter(({ file }) => file === path)
    .sort(compareProblems);
}

function findProblems(context: CheckContext, source: ContentSource): Problem[] {
  return [
    ...source.problems,
    ...emptyDocuments(source),
    ...context.library.settingsRead.problems,
    ...context.documents.flatMap((document) => document.problems),
    ...rules.flatMap((rule) => [...(rule.find?.(context) ?? [])]),
  ];
}

function emptyDocuments({ files }: ContentSource): Problem[] {
  return files
    .filter(({ path, text }) => kindOf(path) && text.trim() === '')
    .map(({ path }) =>
      problem(
        'empty-document',
        startOf(path),
        'This file is empty. Write something in it, or delete it.',
      ),
    );
}
