import type { ElementContent } from 'hast';
import { describe, expect, it } from 'vitest';
import { check } from '../check/check';
import { Expander, expand, PROBLEM_NOTE, SKILLS_PANEL } from './expansion';
import { DEEPEST_EXPANSION } from './expansion-size';
import { libraryOf, postingOf } from './test-support';

/** HTML in one line, without the line ends between blocks. */
function written(nodes: readonly ElementContent[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value.replace(/\n/g, '');
      if (node.type !== 'element') return '';
      return `<${node.tagName}>${written(node.children)}</${node.tagName}>`;
    })
    .join('');
}

type Texts = Readonly<Record<string, string>>;

function libraryWith(posting: string, snippets: Texts = {}) {
  return libraryOf({
    'postings/a.md': posting,
    ...Object.fromEntries(
      Object.entries(snippets).map(([name, text]) => [`snippets/${name}.md`, text]),
    ),
  });
}

function pieces(posting: string, snippets: Texts = {}) {
  const library = libraryWith(posting, snippets);
  return expand(library, postingOf(library, 'a').body).pieces;
}

const html = (posting: string, snippets: Texts = {}) =>
  written(pieces(posting, snippets).map(({ node }) => node));

describe('expand', () => {
  it.each<[string, string, Texts, string]>([
    [
      'a block',
      'a\n<x.snippet/>\nb\n',
      { x: '*c*\n\nd\n' },
      '<p>a</p><p><em>c</em></p><p>d</p><p>b</p>',
    ],
    [
      'three on three lines',
      '<x.snippet/>\n<x.snippet/>\n<x.snippet/>\n',
      { x: 'a' },
      '<p>a</p><p>a</p><p>a</p>',
    ],
    ['front matter left out', '<x.snippet/>\n', { x: '---\naliases: [y]\n---\na' }, '<p>a</p>'],
    ['a former name', '<y.snippet/>\n', { x: '---\naliases: [y]\n---\na' }, '<p>a</p>'],
    ['a sentence', 'a <x.snippet/> b\n', { x: '*c*\n' }, '<p>a <em>c</em> b</p>'],
    ['a heading', '# a <x.snippet/>\n', { x: '*c*\n' }, '<h1>a <em>c</em></h1>'],
    ['a list item', '- a\n  <x.snippet/>\n', { x: 'c' }, '<ul><li>ac</li></ul>'],
    ['a quote', '> <x.snippet/>\n', { x: 'c' }, '<blockquote><p>c</p></blockquote>'],
    [
      'a table cell',
      '| <x.snippet/> |\n|---|\n',
      { x: 'c' },
      '<table><thead><tr><th>c</th></tr></thead></table>',
    ],
    ['emphasis', '*<x.snippet/>*\n', { x: 'c' }, '<p><em>c</em></p>'],
    ['the text of a link', '[<x.snippet/>](/a)\n', { x: 'c' }, '<p><a>c</a></p>'],
    [
      'HTML',
      '<details>\n<x.snippet/>\n</details>\n',
      { x: 'c\n\nd' },
      '<details><p>c</p><p>d</p></details>',
    ],
    [
      'a snippet in a snippet',
      '<x.snippet/>\n',
      { x: 'a\n\n<y.snippet/>\n', y: 'b' },
      '<p>a</p><p>b</p>',
    ],
    [
      'a snippet in a sentence of a snippet',
      'a <x.snippet/>\n',
      { x: 'b <y.snippet/>', y: 'c' },
      '<p>a b c</p>',
    ],
    // Content is content, whatever it looks like.
    ['a price', 'a <x.snippet/> b\n', { x: '$1,000 $& $1 $$ $`' }, '<p>a $1,000 $& $1 $$ $` b</p>'],
    ['a mention in code', '`<x.snippet/>`\n', { x: 'c' }, '<p><code><x.snippet/></code></p>'],
    ['an escaped mention', '\\<x.snippet/>\n', { x: 'c' }, '<p><x.snippet/></p>'],
    // Nothing that a snippet leaves open reaches what follows.
    [
      'an open tag',
      '<x.snippet/>\n\nb\n',
      { x: '<div>\n\n<b>a' },
      '<div><p><b>a</b></p></div><p>b</p>',
    ],
    ['an open list', '<x.snippet/>\n- b\n', { x: '- a' }, '<ul><li>a</li></ul><ul><li>b</li></ul>'],
    ['an open comment', '<x.snippet/>\n\nb\n', { x: 'a\n\n<!-- ' }, '<p>a</p><p>b</p>'],
    ['open code', '<x.snippet/>\n\nb\n', { x: '```\na' }, '<pre><code>a</code></pre><p>b</p>'],
    [
      'an end tag',
      '<div>\n\n<x.snippet/>\n\nb\n\n</div>\n',
      { x: '</div>\n\na' },
      '<div><p>a</p><p>b</p></div>',
    ],
    ['open emphasis', '*a <x.snippet/> b*\n', { x: 'c* **d' }, '<p><em>a c* **d b</em></p>'],
    ['a definition', '<x.snippet/>\n\n[a]\n', { x: '[a]: /b\n\n[a]' }, '<p><a>a</a></p><p>[a]</p>'],
    ['unsafe HTML', '<x.snippet/>\n', { x: 'a <script>b</script>' }, '<p>a </p>'],
    // What cannot be included leaves no trace.
    ['an unknown one', 'a\n<y.snippet/>\nb\n', {}, '<p>a</p><p>b</p>'],
    ['an unknown one in a sentence', 'a <y.snippet/> b\n', {}, '<p>a  b</p>'],
    ['an unknown one alone in a list item', '- <y.snippet/>\n', {}, '<ul><li></li></ul>'],
    ['a malformed one', 'a <x.snippet> b\n', { x: 'c' }, '<p>a  b</p>'],
    ['a malformed block', '<x.snippet>\n\nb\n', { x: 'c' }, '<p>b</p>'],
    ['several blocks in a sentence', 'a <x.snippet/>\n', { x: 'c\n\nd' }, '<p>a </p>'],
    ['one that includes itself', '<x.snippet/>\n', { x: 'a <x.snippet/>' }, '<p>a </p>'],
    [
      'two that include each other',
      '<x.snippet/>\n',
      { x: 'a\n\n<y.snippet/>', y: 'b\n\n<x.snippet/>' },
      '<p>a</p><p>b</p>',
    ],
    ['skills and inherits', 'a\n\n<skills>\nB\n</skills>\n\n<inherit doc="c"/>\n', {}, '<p>a</p>'],
    ['a stray end', 'a </skills> b\n', {}, '<p>a  b</p>'],
  ])('includes: %s', (_what, posting, snippets, expected) => {
    expect(html(posting, snippets)).toBe(expected);
  });

  it('puts the skills where they stand, and once', () => {
    const text = '<inherit doc="b"/>\n\na\n\n<skills>\nB\n</skills>\n\n<skills>\nC\n</skills>\n';
    const library = libraryWith(text);
    const { body } = postingOf(library, 'a');
    const { pieces: found } = expand(library, body, { anchor: body.skillsAnchor });
    expect(written(found.map(({ node }) => node))).toBe(
      `<p>a</p><${SKILLS_PANEL}></${SKILLS_PANEL}>`,
    );
  });

  it('leaves out what is shown elsewhere', () => {
    const library = libraryWith('# A\n\nb\n');
    const { body } = postingOf(library, 'a');
    const { pieces: found } = expand(library, body, { without: body.headings });
    expect(written(found.map(({ node }) => node))).toBe('<p>b</p>');
  });

  it('knows through which inclusions a piece came', () => {
    const found = pieces('a\n<x.snippet/>\n<x.snippet/>\n', { x: 'b\n\n<y.snippet/>', y: 'c' });
    const paragraphs = found.filter(({ node }) => node.type === 'element');
    expect(paragraphs.map(({ within }) => within.map(({ snippet }) => snippet).join(' '))).toEqual([
      '',
      'x',
      'x y',
      'x',
      'x y',
    ]);
    expect(paragraphs[1]?.within[0]).toBe(paragraphs[2]?.within[0]);
    expect(paragraphs[1]?.within[0]).not.toBe(paragraphs[3]?.within[0]);
  });

  it('notes problems where they stand, in snippets too', () => {
    const files = {
      'postings/a.md': '# A\n\n<gone.snippet/>\n\nb\n\n<x.snippet/>\n\nc\n',
      'snippets/x.md': 'd\n\ne <y.snippet>\n',
    };
    const library = libraryOf(files);
    const sources = Object.entries(files).map(([path, text]) => ({ path, text }));
    const { problems } = check({ files: sources, problems: [] });
    const { pieces: found, notes } = expand(library, postingOf(library, 'a').body, {
      problemsOf: (file) => problems.filter((problem) => problem.file === file),
    });
    const note = `<${PROBLEM_NOTE}></${PROBLEM_NOTE}>`;
    expect(written(found.map(({ node }) => node))).toBe(
      `<h1>A</h1>${note}<p>b</p><p>d</p>${note}<p>e </p><p>c</p>`,
    );
    expect(notes.map(({ rule }) => rule)).toEqual(['unknown-snippet', 'malformed-include']);
  });

  it('is bounded where a snippet doubles itself', () => {
    const snippets = Object.fromEntries(
      Array.from({ length: 40 }, (_, at) => [
        `s${at}`,
        `<s${at + 1}.snippet/>\n<s${at + 1}.snippet/>\n`,
      ]),
    );
    const begun = performance.now();
    expect(html('a\n\n<s0.snippet/>\n', { ...snippets, s40: 'end' })).toBe('<p>a</p>');
    expect(performance.now() - begun).toBeLessThan(2000);
  });

  it('is bounded where snippets stand in each other', () => {
    const chain = (length: number) => ({
      ...Object.fromEntries(
        Array.from({ length }, (_, at) => [`s${at}`, `${at}\n\n<s${at + 1}.snippet/>\n`]),
      ),
    });
    expect(html('<s0.snippet/>\n', chain(3000)).match(/<p>/g)).toHaveLength(DEEPEST_EXPANSION);
    expect(html('<s0.snippet/>\n', chain(50)).match(/<p>/g)).toHaveLength(50);
  });
});

describe('Expander', () => {
  it('keeps the footnotes of two parts of a page apart', () => {
    const library = libraryWith('a[^1]\n\n[^1]: b\n');
    const { body } = postingOf(library, 'a');
    const expander = new Expander(library);
    const [first] = body.tree.children;
    const nodes = first ? [first] : [];
    const ids = [1, 2].map(() => JSON.stringify(expander.expandNodes(body, nodes)));
    expect(ids[0]).toContain('note-1-fn-1');
    expect(ids[1]).toContain('note-2-fn-1');
    expect(ids[1]).not.toContain('note-1-');
  });

  it('spends its bound over the whole page', () => {
    const library = libraryWith('<x.snippet/>\n', { x: 'a '.repeat(30_000) });
    const { body } = postingOf(library, 'a');
    const expander = new Expander(library);
    const lengths = Array.from(
      { length: 20 },
      () => written(expander.expandNodes(body, body.tree.children)).length,
    );
    expect(lengths.filter((length) => length > 0)).toHaveLength(16);
  });
});
