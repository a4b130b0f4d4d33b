import { describe, expect, it } from 'vitest';
import { readMarkers } from '../problem/test-support';
import { parseSnippet } from './snippet';
import { listed } from './test-support';

const parse = (text: string) => parseSnippet({ path: 'snippets/we/welcome.md', text });

describe('parseSnippet', () => {
  it('knows its name, its file, its length and its aliases', () => {
    expect(parse('---\naliases: [hello]\n---\nCome in.\n')).toMatchObject({
      kind: 'snippet',
      name: 'welcome',
      file: 'snippets/we/welcome.md',
      fields: { aliases: ['hello'] },
      length: 34,
      problems: [],
    });
  });

  it.each([
    ['a paragraph', 'Come *in*.\n', true],
    ['a paragraph of several lines', 'Come\nin.\n', true],
    ['a paragraph below front matter', '---\naliases: [a]\n---\nCome in.\n', true],
    ['a paragraph with an include', 'Come in to <town.snippet/>.\n', true],
    ['an include alone', '<town.snippet/>\n', true],
    ['a paragraph and the address of a link', 'Come [in][a].\n\n[a]: /a\n', true],
    ['a paragraph and a footnote', 'Come in[^1].\n\n[^1]: Please.\n', true],
    ['nothing', '', true],
    ['a price', '$1,000 $& $1\n', true],
    ['two paragraphs', 'Come\n\nin.\n', false],
    ['two includes', '<a.snippet/>\n<b.snippet/>\n', false],
    ['a paragraph and an include', 'Come in.\n<a.snippet/>\n', false],
    ['a list', '- Come in.\n', false],
    ['a heading', '# Come in\n', false],
    ['a quote', '> Come in.\n', false],
    ['a table', '| a |\n|---|\n', false],
    ['code', '    a\n', false],
    ['HTML', '<div>\na\n</div>\n', false],
    ['a rule', '---\n', false],
  ])('of %s fits inside a sentence: %s', (_what, text, inline) => {
    expect(parse(text).inline).toBe(inline);
  });

  it('has no skills and no inherits', () => {
    const { text, places } = readMarkers('⟦<skills>⟧\nA\n</skills>\n\n<inherit doc="⟦a.md⟧"/>\n');
    expect(listed(parse(text).problems)).toEqual(
      places.map((place) => `misplaced-construct ${place}`),
    );
  });

  it('lists the problems of front matter and text', () => {
    const { text, places } = readMarkers('---\n⟦title⟧: A\n---\nIt⟦â€™⟧s\n');
    const [first, second] = places;
    expect(listed(parse(text).problems)).toEqual([
      `invalid-front-matter ${first}`,
      `mojibake ${second}`,
    ]);
  });
});
