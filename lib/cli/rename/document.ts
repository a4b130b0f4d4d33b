import type { Competency } from '../../markup/competency';
import { keyOf } from '../../markup/key';
import { nearest } from '../../markup/nearest';
import type { Posting } from '../../markup/posting';
import type { Snippet } from '../../markup/snippet';
import type { DocumentKind } from '../../markup/source';
import { findPosting, findSkill, findSnippet, type Library } from '../../roles/library';
import { refusal, wrongUsage } from '../failure';

/** A document that is to be renamed. */
export interface NamedDocument {
  kind: DocumentKind;
  /** Its present name; a competency's without the level of a file. */
  name: string;
  /** One file, or all files about one skill. */
  files: readonly (Posting | Snippet | Competency)[];
}

const LEVEL_OF_FILE = /-level-[1-9]$/i;

/** The part of a competency's file name that says which level it is about; empty where none does. */
export function levelSuffix(name: string): string {
  return LEVEL_OF_FILE.exec(name)?.[0] ?? '';
}

/** A name as it was typed, in the form in which documents have theirs. */
export function typedName(typed: string): string {
  return typed.trim().replace(/\.md$/i, '').normalize('NFC');
}

/** Upper and lower case are one on some file systems, and in many an address. */
export function foldName(name: string): string {
  return name.toLowerCase();
}

/**
 * Finds the document of a name.
 *
 * @param kind the kind to look among; all where none is given
 * @throws {Failure} where there is none, or more than one
 */
export function findDocument(library: Library, typed: string, kind?: DocumentKind): NamedDocument {
  const name = typedName(typed);
  const found = [postingOf, snippetOf, competencyOf]
    .flatMap((find) => find(library, name) ?? [])
    .filter((document) => kind === undefined || document.kind === kind);
  const [document] = found;
  if (found.length > 1) {
    const kinds = found.map((other) => other.kind);
    throw wrongUsage(
      `There is a ${kinds.join(' and a ')} named \`${name}\`. Say which with --kind ${kinds.join(' or --kind ')}.`,
    );
  }
  if (!document) throw wrongUsage(unknown(library, name, kind));
  requireSingle(library, document);
  return document;
}

function postingOf(library: Library, name: string): NamedDocument | undefined {
  const posting = library.postings.get(name);
  return posting && { kind: 'posting', name, files: [posting] };
}

function snippetOf(library: Library, name: string): NamedDocument | undefined {
  const snippet = library.snippets.get(name);
  return snippet && { kind: 'snippet', name, files: [snippet] };
}

function competencyOf(library: Library, name: string): NamedDocument | undefined {
  const key = keyOf(name.replace(LEVEL_OF_FILE, ''));
  const files = library.skills.get(key)?.files;
  const [first] = files ?? [];
  if (!files || !first) return undefined;
  return { kind: 'competency', name: first.name.replace(LEVEL_OF_FILE, ''), files };
}

/** Two documents of one name cannot be told apart where they are mentioned. */
function requireSingle(library: Library, { kind, name, files }: NamedDocument): void {
  if (kind === 'competency') return;
  const other = library.documents.find(
    (document) =>
      document.kind === kind &&
      foldName(document.name) === foldName(name) &&
      !files.includes(document),
  );
  if (!other) return;
  throw refusal(
    `There are two ${kind}s named \`${name}\`: ${files[0]?.file} and ${other.file}. Rename or delete one of the two files by hand first.`,
  );
}

function unknown(library: Library, name: string, kind: DocumentKind | undefined): string {
  const former = [
    { kind: 'posting', found: findPosting(library, name)?.document.name },
    { kind: 'snippet', found: findSnippet(library, name)?.document.name },
    { kind: 'competency', found: findSkill(library, keyOf(name))?.document.key },
  ].find((one) => one.found !== undefined && (kind === undefined || one.kind === kind));
  const what = kind ?? 'posting, snippet or competency';
  if (former) {
    return `There is no ${what} named \`${name}\` any more: it is now called \`${former.found}\`.`;
  }
  const names = {
    posting: library.postings.keys(),
    snippet: library.snippets.keys(),
    competency: library.skills.keys(),
  };
  const near = nearest(name, kind ? names[kind] : Object.values(names).flatMap((all) => [...all]));
  const hint =
    near.length > 0
      ? `Did you mean ${[...new Set(near)].map((other) => `\`${other}\``).join(', ')}?`
      : 'Write the name of a file, without its folder.';
  return `There is no ${what} named \`${name}\`. ${hint}`;
}
