import type { IncludeReference } from '../markup/body';
import type { Snippet } from '../markup/snippet';
import { findSnippet, includedNames, type Library } from './library';

/** How long a document may become once all its includes are expanded, in UTF-16 units. */
export const LARGEST_EXPANSION = 1_000_000;

const lengths = new WeakMap<Library, Map<string, number>>();

/**
 * How long a snippet is with everything that it includes, in UTF-16 units; what goes in a circle
 * counts once. It is computed, never built: a snippet that doubles itself forty times costs forty
 * steps.
 */
export function expandedLength(library: Library, snippet: Snippet): number {
  const known = lengths.get(library) ?? new Map<string, number>();
  lengths.set(library, known);
  const open = new Set<string>();
  const work: Snippet[] = [snippet];
  for (let top = work.at(-1); top; top = work.at(-1)) {
    const inner = includedNames(library, top.name);
    const missing = open.has(top.name)
      ? []
      : inner.filter((name) => !known.has(name) && !open.has(name));
    open.add(top.name);
    if (missing.length > 0) {
      for (const name of missing) {
        const next = library.snippets.get(name);
        if (next) work.push(next);
      }
      continue;
    }
    work.pop();
    const sum = inner.reduce((total, name) => total + (known.get(name) ?? 0), top.length);
    known.set(top.name, sum);
  }
  return known.get(snippet.name) ?? snippet.length;
}

/** Whether a snippet is a single paragraph, itself or through the one snippet that it includes. */
export function fitsInline(library: Library, snippet: Snippet): boolean {
  const seen = new Set<string>();
  let current: Snippet | undefined = snippet;
  while (current && !seen.has(current.name)) {
    if (!current.inline) return false;
    seen.add(current.name);
    const block: IncludeReference | undefined = current.body.includes.find(
      (include) => include.block,
    );
    if (!block) return true;
    current = findSnippet(library, block.name)?.document;
  }
  // A broken or circular include is reported as such, and not a second time as this.
  return true;
}
