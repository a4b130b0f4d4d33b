import type { Nodes } from 'mdast';
import { type Body, placeOf } from '../../markup/body';
import type { Skills } from '../../markup/construct';
import type { Range } from '../../problem/problem';

/** What a stretch of a text is in the posting language. */
export type MarkKind = 'tag' | 'name' | 'skill' | 'count' | 'level';

/** A stretch to be highlighted, by lines and columns of its file. */
export interface Mark extends Range {
  kind: MarkKind;
}

const CHOICE = /^\s*\S+\s+of\s+/i;
const LEVEL = /(?::\s*\d+|(?:-\s+)?level\s+\d+)\s*$/i;

/** Every construct of a document, as the parser has read it: in code there is none. */
export function marksOf(body: Body, lineOf: (line: number) => string): Mark[] {
  const marks: Mark[] = [];
  const pending: Nodes[] = [...body.tree.children];
  for (let node = pending.pop(); node; node = pending.pop()) {
    const range = placeOf(node, body.file);
    if (node.type === 'include') {
      marks.push(...tagMarks(range, 1, node.value.indexOf('.') - 1));
    } else if (node.type === 'inherit') {
      marks.push(...tagMarks(range, node.docStart, node.doc.length));
    } else if (node.type === 'skills') marks.push(...fenceMarks(node, range, lineOf));
    else if (node.type === 'skillsTag') marks.push({ ...bare(range), kind: 'tag' });
    if ('children' in node) pending.push(...(node.children as Nodes[]));
  }
  for (const { requirements } of body.skills) {
    for (const { kind, place } of requirements) {
      marks.push(...lineMarks(place, lineOf(place.line), kind === 'choice'));
    }
  }
  return marks.sort((a, b) => a.line - b.line || a.column - b.column);
}

function bare({ line, column, endLine, endColumn }: Range): Range {
  return { line, column, endLine, endColumn };
}

function on(line: number, column: number, endColumn: number, kind: MarkKind): Mark {
  return { line, column, endLine: line, endColumn, kind };
}

/** A tag on one line, its name told apart from the rest of it. */
function tagMarks({ line, column, endColumn }: Range, nameAt: number, length: number): Mark[] {
  const start = column + nameAt;
  return [
    on(line, column, start, 'tag'),
    on(line, start, start + length, 'name'),
    on(line, start + length, endColumn, 'tag'),
  ];
}

/** What begins and ends a list of skills. */
function fenceMarks(
  { closed }: Skills,
  { line, column, endLine }: Range,
  lineOf: (line: number) => string,
): Mark[] {
  const opening = on(line, column, column + '<skills>'.length, 'tag');
  const end = closed ? lineOf(endLine).lastIndexOf('</skills>') + 1 : 0;
  return end > 0 ? [opening, on(endLine, end, end + '</skills>'.length, 'tag')] : [opening];
}

/** `2 of Language:3`, taken apart. */
function lineMarks({ line, column, endColumn }: Range, text: string, choice: boolean): Mark[] {
  const written = text.slice(column - 1, endColumn - 1);
  const name = column + (choice ? (CHOICE.exec(written)?.[0].length ?? 0) : 0);
  const level = column + (LEVEL.exec(written)?.index ?? written.length);
  return [
    on(line, column, name, 'count'),
    on(line, name, Math.max(name, level), 'skill'),
    on(line, Math.max(name, level), endColumn, 'level'),
  ].filter((mark) => mark.column < mark.endColumn);
}
