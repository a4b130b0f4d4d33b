import { nearest } from '../markup/nearest';
import type { Posting } from '../markup/posting';
import { findPosting, type Library } from '../roles/library';

/**
 * The posting that somebody has typed the name of, present or former, with or without `.md`; where
 * there is none, a sentence that proposes others.
 */
export function namedPosting(library: Library, typed: string): Posting | string {
  const name = typed.trim().replace(/\.md$/i, '').normalize('NFC');
  const found = findPosting(library, name);
  if (found) return found.document;
  const near = nearest(name, [...library.postings.keys(), ...library.aliases.postings.keys()]);
  const hint =
    near.length > 0
      ? `Did you mean ${near.map((other) => `\`${other}\``).join(', ')}?`
      : '`rungs resolve` writes all of them.';
  return `There is no posting \`${name}\`. ${hint}`;
}
