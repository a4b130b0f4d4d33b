import { join } from 'node:path';
import { checkLibrary } from '../check/check';
import { unreadFiles } from '../check/context';
import { nameOf } from '../markup/name';
import { type DocumentKind, kindOf, type SourceFile } from '../markup/source';
import type { Problem } from '../problem/problem';
import { buildLibrary, type Library } from '../roles/library';
import { gitRenames } from './git-renames';
import type { LoadedContent } from './load-content';
import { progressOn } from './progress';
import { shownPath } from './shown-path';
import type { Terminal } from './terminal';

/** Content that was read and checked. */
export interface CheckedContent {
  library: Library;
  /** Sorted, and named as the user sees the files. */
  problems: Problem[];
  /** How many files there are, those that could not be read among them. */
  files: number;
  /** The name under which a file of the content folder is shown. */
  shown(file: string): string;
}

/** Parses and checks content, with git's help for names that are no more. */
export function findProblems(
  terminal: Terminal,
  { folder, source }: LoadedContent,
): CheckedContent {
  const progress = progressOn(terminal);
  progress.show(`Checking ${source.files.length} files…`);
  try {
    const library = buildLibrary(source.files);
    const renamedTo = gitRenames(folder, present(source.files));
    const shown = (file: string) => shownPath(terminal.cwd, join(folder, file));
    const problems = checkLibrary(library, source, { renamedTo }).map((problem) => ({
      ...problem,
      file: shown(problem.file),
      related: problem.related.map((place) => ({ ...place, file: shown(place.file) })),
    }));
    return { library, files: source.files.length + unreadFiles(source).length, problems, shown };
  } finally {
    progress.clear();
  }
}

function present(files: readonly SourceFile[]): (kind: DocumentKind, name: string) => boolean {
  const names = new Set(files.map(({ path }) => `${kindOf(path)} ${nameOf(path)}`));
  return (kind, name) => names.has(`${kind} ${name}`);
}
