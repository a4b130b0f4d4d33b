import { parseCompetency } from '../../markup/competency';
import { keyOf } from '../../markup/key';
import { nameOf } from '../../markup/name';
import type { ContentSource, DocumentKind, SourceFile } from '../../markup/source';
import type { Place } from '../../problem/problem';
import { buildLibrary, type Library } from '../../roles/library';
import { refusal } from '../failure';
import { FrontMatterError } from '../front-matter-edit';
import { aliasEdit } from './alias-edit';
import { findDocument, foldName, levelSuffix, type NamedDocument } from './document';
import { applyEdits, type Edit } from './edit';
import { newNameFor, readsAsSkill } from './new-name';
import { referenceEdits } from './references';
import { requireNoNewProblem } from './verify';

/** A file that is to be changed, moved or both; paths are below the content folder. */
export interface FileChange {
  from: string;
  to: string;
  before: string;
  after: string;
}

/** Everything that a rename does, worked out before anything is written. */
export interface RenamePlan {
  document: NamedDocument;
  name: string;
  /** The renamed files come first: until the others follow, the alias leads to them. */
  changes: FileChange[];
  /** How many places mention the document and now say the new name. */
  references: number;
  /** Places that keep a former name, which the alias resolves. */
  kept: Place[];
  library: Library;
}

/** What the user asked for. */
export interface RenameRequest {
  from: string;
  to: string;
  kind?: DocumentKind;
}

/**
 * Works a rename out.
 *
 * @throws {Failure} where it cannot be done, or would break something
 */
export function planRename(source: ContentSource, request: RenameRequest): RenamePlan {
  const library = buildLibrary(source.files);
  const document = findDocument(library, request.from, request.kind);
  const name = newNameFor(library, document, request.to);
  const texts = new Map(source.files.map(({ path, text }) => [path, text]));
  const textOf = (file: string) => texts.get(file) ?? '';

  const { edits, kept } = referenceEdits(
    library,
    document,
    written(document, name, textOf),
    textOf,
  );
  const references = [...edits.values()].reduce((sum, found) => sum + found.length, 0);
  const alias = aliasEditFor(document, name, textOf);
  if (alias) edits.set(alias.file, [...(edits.get(alias.file) ?? []), alias.edit]);

  const moves = new Map(document.files.map(({ file }) => [file, movedPath(file, name)]));
  if (new Set(moves.values()).size < moves.size) {
    throw refusal(
      `Two files would both be named \`${name}\`: ${[...moves.keys()].join(' and ')}. Put their texts into one file first.`,
    );
  }
  const changes = [...new Set([...moves.keys(), ...edits.keys()])].map((from) => ({
    from,
    to: moves.get(from) ?? from,
    before: textOf(from),
    after: applyEdits(textOf(from), edits.get(from) ?? []),
  }));
  requireNoNewProblem(library, source, renamedSource(source, changes), document);
  return { document, name, changes, references, kept, library };
}

/** What a line of skills says: the competency's title where that means it, else the name. */
function written(
  { kind, files }: NamedDocument,
  name: string,
  textOf: (file: string) => string,
): string {
  const [first] = files;
  if (kind !== 'competency' || !first) return name;
  const { title } = parseCompetency({
    path: movedPath(first.file, name),
    text: textOf(first.file),
  });
  return keyOf(title) === keyOf(name) && readsAsSkill(title) ? title : name;
}

/** The alias that keeps the present name, in the file that has aliases already, or the first. */
function aliasEditFor(
  { kind, name: old, files }: NamedDocument,
  name: string,
  textOf: (file: string) => string,
): { file: string; edit: Edit } | undefined {
  const same = (a: string, b: string) =>
    kind === 'competency' ? keyOf(a) === keyOf(b) : foldName(a) === foldName(b);
  // Another spelling is the same name wherever names are compared.
  if (same(old, name)) return undefined;
  const aliases = (file: (typeof files)[number]) => file.fields.aliases ?? [];
  const holder =
    files.find((file) => aliases(file).some((alias) => same(alias, name))) ??
    files.find((file) => aliases(file).length > 0) ??
    files[0];
  if (!holder) return undefined;
  const change = { added: old, isReplaced: (alias: string) => same(alias.trim(), name) };
  try {
    const edit = aliasEdit(textOf(holder.file), holder.body.frontMatter, change);
    return { file: holder.file, edit };
  } catch (error) {
    if (!(error instanceof FrontMatterError)) throw error;
    throw refusal(`${holder.file}: its front matter ${error.message}. Mend it first.`);
  }
}

function movedPath(path: string, name: string): string {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const ending = path.slice(-'.md'.length);
  return `${folder}${name}${levelSuffix(nameOf(path))}${ending}`;
}

function renamedSource(source: ContentSource, changes: readonly FileChange[]): ContentSource {
  const byPath = new Map(changes.map((change) => [change.from, change]));
  const files = source.files.map((file): SourceFile => {
    const change = byPath.get(file.path);
    return change ? { path: change.to, text: change.after } : file;
  });
  return { files, problems: source.problems };
}
