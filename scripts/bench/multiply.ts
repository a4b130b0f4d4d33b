import { type ContentSource, kindOf, type SourceFile } from '../../lib/markup/source';

/**
 * Makes content with many postings out of content with few: the ladders again and again, each copy
 * under names of its own and inheriting its own kind. Bases, snippets and competencies stay as
 * they are, as they do in a company that grows.
 *
 * @param count how many postings there shall be at the least; the last copy is a whole one
 */
export function multiply({ files }: ContentSource, count: number): ContentSource {
  const postings = files.filter(({ path }) => kindOf(path) === 'posting');
  const copied = postings.filter(({ text }) => /^## /m.test(text));
  const names = new Set(copied.map(({ path }) => path.replace(/^.*\//, '')));
  const made: SourceFile[] = files.filter((file) => !copied.includes(file));
  const needed = count - (postings.length - copied.length);
  for (let copy = 1; copy <= Math.ceil(needed / copied.length); copy += 1) {
    for (const { path, text } of copied) {
      made.push({
        path: path.replace(/\.md$/, `-${copy}.md`),
        text: text.replace(/(doc=")([^"]+)(")/g, (tag, before, name: string, after) =>
          names.has(name) ? `${before}${name.replace(/\.md$/, `-${copy}.md`)}${after}` : tag,
        ),
      });
    }
  }
  return { files: made, problems: [] };
}
