import { readLevelled } from '../../markup/level';
import type { RequirementLine } from '../../markup/requirement-line';
import { LineIndex } from '../../problem/line-index';
import type { Place } from '../../problem/problem';
import { findPosting, findSkill, findSnippet, type Library } from '../../roles/library';
import type { NamedDocument } from './document';
import { type Edit, spanOf } from './edit';

/** What becomes of the places that mention a document. */
export interface ReferenceEdits {
  /** By path; files that mention nothing are not in it. */
  edits: Map<string, Edit[]>;
  /** Lines that still say a former name, because a comment stands in the middle of it. */
  kept: Place[];
}

/**
 * Finds every place that mentions a document, by its name or a former one, and writes the new name
 * there. Levels, quotes, `.md`, bullets and space stay as the writer put them.
 *
 * @param written what a line of skills is to say, where the document is a competency; else the name
 */
export function referenceEdits(
  library: Library,
  document: NamedDocument,
  written: string,
  textOf: (file: string) => string,
): ReferenceEdits {
  const references: ReferenceEdits = { edits: new Map(), kept: [] };
  const is = (found: { document: object } | undefined): boolean =>
    document.files.some((file) => file === found?.document);
  for (const { kind, file, body } of library.documents) {
    const text = textOf(file);
    const lines = new LineIndex(text);
    const found: Edit[] = [];
    if (document.kind === 'snippet') {
      for (const { name, place } of body.includes) {
        if (!is(findSnippet(library, name))) continue;
        found.push(includeEdit(text, spanOf(lines, place).start, written));
      }
    } else if (document.kind === 'posting' && kind === 'posting') {
      for (const { name, place } of body.inherits) {
        if (!is(findPosting(library, name))) continue;
        found.push(inheritEdit(text, spanOf(lines, place), written));
      }
    } else if (document.kind === 'competency' && kind === 'posting') {
      for (const line of body.skills.flatMap(({ requirements }) => requirements)) {
        if (!asksFor(library, line, document)) continue;
        const { start, end } = spanOf(lines, line.place);
        const span = nameSpan(text.slice(start, end));
        if (!span) references.kept.push(line.place);
        else found.push({ start: start + span.start, end: start + span.end, text: written });
      }
    }
    if (found.length > 0) references.edits.set(file, found);
  }
  return references;
}

function asksFor(library: Library, line: RequirementLine, { files }: NamedDocument): boolean {
  if (line.kind !== 'skill') return false;
  const skill = findSkill(library, line.key)?.document;
  return skill?.files.some((file) => files.includes(file)) ?? false;
}

/** The place of an include counts composed characters; the text may hold decomposed ones. */
function includeEdit(text: string, start: number, name: string): Edit {
  const end = text.indexOf('.snippet', start);
  if (end < 0) throw new Error('There is no include at its place.');
  return { start, end, text: name };
}

function inheritEdit(text: string, { start, end }: { start: number; end: number }, name: string) {
  const [, before = '', , ending = ''] =
    /^(\s*)(.*?)((?:\.md)?\s*)$/isu.exec(text.slice(start, end)) ?? [];
  return { start, end, text: `${before}${name}${ending}` };
}

/**
 * Where in a line of skills the name stands, without its level. Undefined where a comment stands
 * in the middle of the name, which must not be lost.
 */
export function nameSpan(raw: string): { start: number; end: number } | undefined {
  // The same length, so that the offsets hold.
  const text = raw.replace(/<!--.*?-->/g, (comment) => ' '.repeat(comment.length));
  const { name } = readLevelled(text);
  const ends = [text.length, text.lastIndexOf(':'), ...wordLevelStarts(text)];
  for (const end of ends) {
    if (end <= 0) continue;
    const part = text.slice(0, end);
    if (part.trim().replace(/\s+/gu, ' ') !== name.replace(/\s+/gu, ' ')) continue;
    const span = { start: part.length - part.trimStart().length, end: part.trimEnd().length };
    return raw.slice(span.start, span.end) === text.slice(span.start, span.end) ? span : undefined;
  }
  return undefined;
}

/** Where `Level 2`, or the dash before it, begins. */
function wordLevelStarts(text: string): number[] {
  const plain = /\s+level\s+\S+\s*$/iu.exec(text)?.index ?? -1;
  const dashed = /\s+[-–—]\s+level\s+\S+\s*$/iu.exec(text)?.index ?? -1;
  return [dashed, plain];
}
