import type { Posting } from '../markup/posting';
import { findSnippet, type Library } from '../roles/library';
import { lineageOf } from '../roles/lineage';

/** When each file of the content last changed (RFC 3339), by path; those nobody knows are not in it. */
export type LastChanges = ReadonlyMap<string, string>;

/**
 * The files that a role's page says something of: its own, the snippets that it includes and those
 * included in them, and the postings that it inherits. An inherited posting's prose is not shown, so
 * what that includes does not count.
 */
export function sourcesOf(library: Library, posting: Posting): string[] {
  const files = new Set([
    posting.file,
    ...lineageOf(library, posting).postings.map(({ file }) => file),
  ]);
  const pending = posting.body.includes.map(({ name }) => name);
  for (const name of pending) {
    const snippet = findSnippet(library, name)?.document;
    if (!snippet || files.has(snippet.file)) continue;
    files.add(snippet.file);
    pending.push(...snippet.body.includes.map((include) => include.name));
  }
  return [...files];
}

/** The newest change of some files; undefined where that of any one is not known. */
export function lastChange(files: readonly string[], changes: LastChanges): string | undefined {
  let newest: string | undefined;
  for (const file of files) {
    const change = changes.get(file);
    if (change === undefined) return undefined;
    if (newest === undefined || Date.parse(change) > Date.parse(newest)) newest = change;
  }
  return newest;
}
