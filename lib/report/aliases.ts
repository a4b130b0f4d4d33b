import type { Competency } from '../markup/competency';
import type { Posting } from '../markup/posting';
import type { Snippet } from '../markup/snippet';
import { findPosting, findSkill, findSnippet, type Library } from '../roles/library';

/** Former names that lead nowhere, and what to write so that they do. */
export interface AliasAdvice {
  /** The file in whose front matter to write it, below the content folder. */
  file: string;
  missing: string[];
  /** All aliases that the front matter then has. */
  aliases: string[];
}

/** Says which of a document's former names need an alias; nothing where each leads somewhere. */
export function aliasAdvice(
  library: Library,
  document: Posting | Snippet | Competency,
  formerNames: readonly string[],
): { alias?: AliasAdvice } {
  const missing = [...new Set(formerNames)].filter((name) => !leads(library, document, name));
  if (missing.length === 0) return {};
  const aliases = [...(document.fields.aliases ?? []), ...missing];
  return { alias: { file: document.file, missing, aliases } };
}

function leads(library: Library, { kind }: { kind: string }, name: string): boolean {
  if (kind === 'snippet') return findSnippet(library, name) !== undefined;
  if (kind === 'competency') return findSkill(library, name) !== undefined;
  if (findPosting(library, name)) return true;
  return [...library.postings.values()].some(({ slug }) => slug === name);
}
