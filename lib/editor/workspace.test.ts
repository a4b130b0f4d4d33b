import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { check } from '../check/check';
import { readContent } from '../content/read';
import { type ContentSource, LARGEST_FILE } from '../markup/source';
import { Workspace } from './workspace';

const sourceOf = (files: Readonly<Record<string, string>>): ContentSource => ({
  files: Object.entries(files).map(([path, text]) => ({ path, text })),
  problems: [],
});

describe('Workspace', () => {
  it('knows a text that is written, and forgets what it replaces', () => {
    const workspace = new Workspace(sourceOf({ 'snippets/a.md': 'A\n' }));
    expect(workspace.problemsOf('snippets/a.md').map(({ rule }) => rule)).toEqual([
      'unused-snippet',
    ]);
    workspace.write('postings/p.md', '# P\n\n<a.snippet/>\n<b.snippet/>\n');
    expect(workspace.problemsOf('snippets/a.md')).toEqual([]);
    expect(workspace.problemsOf('postings/p.md').map(({ rule }) => rule)).toEqual([
      'unknown-snippet',
    ]);
    workspace.restore('postings/p.md');
    expect(workspace.library.postings.size).toBe(0);
    workspace.write('snippets/a.md', '');
    workspace.restore('snippets/a.md');
    expect(workspace.problemsOf('snippets/a.md')).toHaveLength(1);
    expect(['snippets/a.md', 'postings/p.md'].map((path) => workspace.isTaken(path))).toEqual([
      true,
      false,
    ]);
  });

  it('tells of each text that is written', () => {
    const workspace = new Workspace(sourceOf({ 'snippets/a.md': 'A\n' }));
    const told: string[] = [];
    const stop = workspace.onWrite((path) => told.push(`${path} ${workspace.textOf(path)}`));
    workspace.write('snippets/a.md', 'A\n');
    workspace.write('snippets/a.md', 'B\n');
    stop();
    workspace.write('snippets/a.md', 'C\n');
    expect(told).toEqual(['snippets/a.md B\n']);
  });

  it('reads a title again when the snippet in it changes', async () => {
    const workspace = await Workspace.open(
      sourceOf({ 'snippets/job.md': 'Gardener\n', 'postings/p.md': '# The <job.snippet/>\n' }),
    );
    expect(workspace.library.postings.get('p')?.title).toBe('The Gardener');
    workspace.write('snippets/job.md', 'Florist\n');
    expect(workspace.library.postings.get('p')?.title).toBe('The Florist');
  });

  it('parses no other document again', () => {
    const workspace = new Workspace(
      sourceOf({ 'postings/a.md': '# A\n', 'postings/b.md': '# B\n' }),
    );
    const before = workspace.library.postings.get('b');
    workspace.write('postings/a.md', '# A 2\n');
    expect(workspace.library.postings.get('a')?.title).toBe('A 2');
    expect(workspace.library.postings.get('b')).toBe(before);
  });

  it('says of a text that is too large what the reader of the folder says', () => {
    const workspace = new Workspace(sourceOf({ 'snippets/a.md': 'A\n' }));
    workspace.write('snippets/a.md', 'é'.repeat(LARGEST_FILE / 2 + 1));
    expect(workspace.problemsOf('snippets/a.md').map(({ rule }) => rule)).toEqual([
      'file-too-large',
    ]);
    workspace.write('snippets/a.md', 'A\n');
    expect(workspace.problemsOf('snippets/a.md').map(({ rule }) => rule)).toEqual([
      'unused-snippet',
    ]);
  });
});

/** What a writer may type, or delete, anywhere. */
const PIECES = [
  ...['<welcome.snippet/>', '<welcom.snippet/>', '<basecamp.snippet>', '<a.snippet/>', '# X\n'],
  ...['<inherit doc="base.md"/>', '<inherit doc="engineering-devops-3"/>', '<inherit doc=base/>'],
  ...['<skills>\n', '</skills>\n', 'Linux:0\n', 'Dokcer:2\n', '9 of Language\n', 'Git:9\n', '\n\n'],
  ...['---\n', 'title: a: b\n', 'slug: base\n', 'aliases: [welcome]\n', '`', '<b onclick="x">'],
  ...['â€™', '> ', '- ', '\r\n', '<!--', '\\'],
];

describe('the problems of the file that is written', () => {
  let content: ContentSource;
  beforeAll(async () => {
    // A ladder with what it uses: the whole content would be parsed again for each edit.
    const { files } = await readContent('content');
    const some = /(?:devops|junior-devops|\/base|-base|language-.*|linux|docker|git)\.md$|snippets/;
    content = { files: files.filter(({ path }) => some.test(path)), problems: [] };
    expect(content.files.length).toBeGreaterThan(20);
  });

  it('are those that a check of everything finds in it', () => {
    const paths = content.files.map(({ path }) => path).filter((path) => path.endsWith('.md'));
    const edit = fc.record({
      path: fc.constantFrom(...paths),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      cut: fc.nat(40),
      piece: fc.constantFrom(...PIECES),
    });
    let problems = 0;
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
        const workspace = new Workspace(content);
        const texts = new Map(content.files.map(({ path, text }) => [path, text]));
        for (const { path, at, cut, piece } of edits) {
          const text = texts.get(path) ?? '';
          const from = Math.floor(at * text.length);
          texts.set(path, text.slice(0, from) + piece + text.slice(from + cut));
          workspace.write(path, texts.get(path) ?? '');
          workspace.problemsOf(path);
        }
        const files = [...texts].map(([path, text]) => ({ path, text }));
        const all = check({ files, problems: [] }).problems;
        for (const { path } of edits) {
          const found = workspace.problemsOf(path);
          problems += found.length;
          expect(found).toEqual(all.filter(({ file }) => file === path));
        }
      }),
      { numRuns: 10 },
    );
    expect(problems).toBeGreaterThan(5);
  });
});
