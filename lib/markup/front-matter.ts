import type { z } from 'zod';
import type { LineIndex } from '../problem/line-index';
import { problem, startOf } from '../problem/problem';
import type { Body } from './body';
import { type Fields, readYaml } from './yaml';

/** Reads the front matter of a document against its declaration; none at all is complete. */
export function readFrontMatter<Schema extends z.ZodObject>(
  body: Body,
  lines: LineIndex,
  text: string,
  schema: Schema,
): Fields<Schema> {
  const { file, frontMatter } = body;
  if (!frontMatter) {
    const placeOf = () => startOf(file);
    // A first line of dashes with a field below it was meant as front matter.
    const isMeant = /^---[ \t]*(?:\r\n|\n|\r)[\w-]+[ \t]*:/.test(text);
    if (!isMeant || /[\r\n]---[ \t]*(?:[\r\n]|$)/.test(text)) {
      return { value: {}, problems: [], placeOf };
    }
    const place = { file, line: 1, column: 1, endLine: 1, endColumn: 4 };
    const message =
      'The front matter is never closed. Write `---` on a line of its own below its last field.';
    const problems = [problem('invalid-front-matter', place, message)];
    return { value: {}, problems, placeOf };
  }
  const offset = lines.startOf(2);
  const end = frontMatter.position?.end.line ?? 2;
  return readYaml(
    { text: text.slice(offset, lines.startOf(end)), offset, file, lines },
    schema,
    'invalid-front-matter',
  );
}
