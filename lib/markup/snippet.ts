import { LineIndex } from '../problem/line-index';
import type { Place, Problem } from '../problem/problem';
import { type Body, misplaced, readBody } from './body';
import { type SnippetFields, snippetFields } from './fields';
import { readFrontMatter } from './front-matter';
import { nameOf } from './name';
import type { SourceFile } from './source';

/** Text that postings and other snippets include. */
export interface Snippet {
  kind: 'snippet';
  name: string;
  file: string;
  fields: SnippetFields;
  /** Where a field of the front matter stands. */
  placeOfField: (...path: (string | number)[]) => Place;
  body: Body;
  /** Its length in UTF-16 units, which bounds how large an expansion can get. */
  length: number;
  /** A single paragraph (or less): the only shape that fits inside a sentence. */
  inline: boolean;
  problems: Problem[];
}

/** Reads a snippet. Whatever is wrong with it is in its problems, and the rest of it stands. */
export function parseSnippet({ path, text }: SourceFile): Snippet {
  const lines = new LineIndex(text);
  const body = readBody(path, text, lines);
  const front = readFrontMatter(body, lines, text, snippetFields);
  const blocks = body.tree.children.filter(
    ({ type }) => type !== 'yaml' && type !== 'definition' && type !== 'footnoteDefinition',
  );
  return {
    kind: 'snippet',
    name: nameOf(path),
    file: path,
    fields: front.value,
    placeOfField: front.placeOf,
    body,
    length: text.length,
    inline:
      blocks.length <= 1 && blocks.every(({ type }) => type === 'paragraph' || type === 'include'),
    problems: [...front.problems, ...body.problems, ...misplaced(body, 'snippet')],
  };
}
