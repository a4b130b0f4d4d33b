import type { IncludeReference } from '../markup/body';
import type { Snippet } from '../markup/snippet';
import { findSnippet, includedNames, type Library } from './library';

/** How long a document may become once all its includes are expanded, in UTF-16 units. */
export const LARGEST_EXPANSION = 1_000_000;

/** How many snippets may stand in each other; in real ones it is two or three. */
export const DEEPEST_EXPANSION = 100;

interface Size {
  length: number;
  depth: number;
}

const sizes = new WeakMap<Library, Map<string, Size>>();

/** How long a snippet is with everything that it includes, in UTF-16 units. */
export function expandedLength(library: Library, snippet: Snippet): number {
  return sizeOf(library, snippet).length;
}

/** How many snippets stand in each other once one is expanded, itself included. */
export function expandedDepth(library: Library, snippet: Snippet): number {
  return sizeOf(library, snippet).depth;
}

/**
 * The size of a snippet with everything that it includes; what goes in a circle counts once. It
 * is computed, never built: a snippet that doubles itself forty times costs forty steps.
 */
function sizeOf(library: Library, snippet: Snippet): Size {
  const known = sizes.get(library) ?? new Map<string, Size>();
  sizes.set(library, known);
  const open = new Set<string>();
  const work: Snippet[] = [snippet];
  for (let top = work.at(-1); top; top = work.at(-1)) {
    if (known.has(top.name)) {
      work.pop();
      continue;
    }
    const inner = includedNames(library, top.name);
    const isNew = !open.has(top.name);
    open.add(top.name);
    const missing = isNew ? inner.filter((name) => !known.has(name) && !open.has(name)) : [];
    if (missing.length > 0) {
      for (const name of missing) {
        const next = library.snippets.get(name);
        if (next) work.push(next);
      }
      continue;
    }
    work.pop();
    const size = { length: top.length, depth: 1 };
    for (const name of inner) {
      const { length, depth } = known.get(name) ?? { length: 0, depth: 0 };
      size.length += length;
      size.depth = Math.max(size.depth, depth + 1);
    }
    known.set(top.name, size);
  }
  return known.get(snippet.name) ?? { length: snippet.length, depth: 1 };
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
