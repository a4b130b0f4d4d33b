import type { Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import { LineIndex } from '../problem/line-index';
import { outlineOf } from './test-support';
import { parseTree } from './tree';

describe('an include on a line of its own', () => {
  it.each([
    ['alone', '<a.snippet/>\n', '<a#>'],
    ['at the end of the file', '<a.snippet/>', '<a#>'],
    ['with CRLF', '<a.snippet/>\r\n<b.snippet/>\r\n', '<a#> <b#>'],
    ['with lone CR', '<a.snippet/>\r<b.snippet/>\r', '<a#> <b#>'],
    ['with space before the slash', '<a.snippet />\n', '<a#>'],
    ['with space behind it', '<a.snippet/>  \t\n', '<a#>'],
    ['indented by three', '   <a.snippet/>\n', '<a#>'],
    ['three on three lines', '<a.snippet/>\n<b.snippet/>\n<c.snippet/>\n', '<a#> <b#> <c#>'],
    ['below text', 'Text\n<a.snippet/>\n', 'paragraph() <a#>'],
    ['above text', '<a.snippet/>\nText\n', '<a#> paragraph()'],
    ['between text', 'Text\n<a.snippet/>\nText\n', 'paragraph() <a#> paragraph()'],
    ['below a heading', '# A\n<a.snippet/>\n', 'heading() <a#>'],
    ['above a heading', '<a.snippet/>\n# A\n', '<a#> heading()'],
    ['below a list', '- a\n\n<a.snippet/>\n', 'list(listItem(paragraph())) <a#>'],
    ['directly below a list', '- a\n<a.snippet/>\n', 'list(listItem(paragraph())) <a#>'],
    ['directly below a quote', '> a\n<a.snippet/>\n', 'blockquote(paragraph()) <a#>'],
    [
      'directly below a table',
      '| a |\n|---|\n| b |\n<a.snippet/>\n',
      'table(tableRow(tableCell()) tableRow(tableCell())) <a#>',
    ],
    ['directly below code', '```\na\n```\n<a.snippet/>\n', 'code <a#>'],
    ['below an inherit', '<inherit doc="a"/>\n<a.snippet/>\n', '<inherit a> <a#>'],
    ['below skills', '<skills>\nA\n</skills>\n<a.snippet/>\n', '<skills> <a#>'],
    ['as the seed has it', '# A\n<welcome.snippet/>\n\n## B\n', 'heading() <welcome#> heading()'],
  ])('is a block: %s', (_what, text, expected) => {
    expect(outlineOf(text)).toBe(expected);
  });
});

describe('an include among other things', () => {
  it.each([
    ['a sentence', 'In <a.snippet/> we are.\n', 'paragraph(<a>)'],
    ['the beginning of one', '<a.snippet/> is here.\n', 'paragraph(<a>)'],
    ['the end of one', 'Here is <a.snippet/>\n', 'paragraph(<a>)'],
    ['two on a line', '<a.snippet/> <b.snippet/>\n', 'paragraph(<a> <b>)'],
    ['a heading', '# In <a.snippet/>\n', 'heading(<a>)'],
    ['a heading alone', '## <a.snippet/>\n', 'heading(<a>)'],
    ['an underlined heading', 'In <a.snippet/>\n===\n', 'heading(<a>)'],
    [
      'a table cell',
      '| <a.snippet/> |\n|---|\n| <b.snippet/> |\n',
      'table(tableRow(tableCell(<a>)) tableRow(tableCell(<b>)))',
    ],
    ['a list item', '- <a.snippet/>\n', 'list(listItem(paragraph(<a>)))'],
    ['a numbered list item', '1. <a.snippet/>\n', 'list(listItem(paragraph(<a>)))'],
    ['a list item between text', '- a\n  <a.snippet/>\n  b\n', 'list(listItem(paragraph(<a>)))'],
    [
      'a list item below a paragraph',
      '- a\n\n  <a.snippet/>\n',
      'list(listItem(paragraph() paragraph(<a>)))',
    ],
    [
      'two in a list item',
      '- <a.snippet/>\n  <b.snippet/>\n',
      'list(listItem(paragraph(<a> <b>)))',
    ],
    ['a quote', '> <a.snippet/>\n', 'blockquote(paragraph(<a>))'],
    ['a quote between text', '> a\n> <a.snippet/>\n> b\n', 'blockquote(paragraph(<a>))'],
    ['a footnote', '[^1]: <a.snippet/>\n', 'footnoteDefinition(paragraph(<a>))'],
    ['emphasis', '*<a.snippet/>*\n', 'paragraph(emphasis(<a>))'],
    ['strong emphasis', '**a <a.snippet/>**\n', 'paragraph(strong(<a>))'],
    ['a deletion', '~~<a.snippet/>~~\n', 'paragraph(delete(<a>))'],
    ['the text of a link', '[<a.snippet/>](/a)\n', 'paragraph(link(<a>))'],
    ['a line that is indented below text', 'Text\n    <a.snippet/>\n', 'paragraph(<a>)'],
    // One backslash escapes the other.
    ['what two backslashes stand before', '\\\\<a.snippet/>\n', 'paragraph(<a>)'],
  ])('is inline in %s', (_what, text, expected) => {
    expect(outlineOf(text)).toBe(expected);
  });

  it.each([
    ['a code span', '`<a.snippet/>`\n', 'paragraph(inlineCode)'],
    ['a long code span', '`` <a.snippet/> ` ``\n', 'paragraph(inlineCode)'],
    ['a code span of two lines', '`a\n<a.snippet/> b`\n', 'paragraph(inlineCode)'],
    ['fenced code', '```\n<a.snippet/>\n```\n', 'code'],
    ['tilde-fenced code', '~~~html\n<a.snippet/>\n~~~\n', 'code'],
    ['code that is never closed', '```\n<a.snippet/>\n', 'code'],
    ['indented code', '    <a.snippet/>\n', 'code'],
    ['code indented by a tab', '\t<a.snippet/>\n', 'code'],
    ['code in a list item', '- a\n\n      <a.snippet/>\n', 'list(listItem(paragraph() code))'],
    ['a comment', '<!-- <a.snippet/> -->\n', 'html'],
    ['a comment of several lines', '<!--\n\n<a.snippet/>\n\n-->\n', 'html'],
    ['a comment in a sentence', 'a <!-- <a.snippet/> --> b\n', 'paragraph(html)'],
    ['an escape', '\\<a.snippet/>\n', 'paragraph()'],
    ['an escape in a sentence', 'a \\<a.snippet/> b\n', 'paragraph()'],
    ['front matter', '---\ntitle: <a.snippet/>\n---\n', 'yaml'],
    ['the address of a link', '[a](<a.snippet/>)\n', 'paragraph(link())'],
    ['the title of a link', '[a](/a "<a.snippet/>")\n', 'paragraph(link())'],
    ['an attribute', 'a <b title="<a.snippet/>">b</b>\n', 'paragraph(html html)'],
    ['an instruction', '<?a <a.snippet/> ?>\n', 'html'],
  ])('is text in %s', (_what, text, expected) => {
    expect(outlineOf(text)).toBe(expected);
  });

  it('comes before code that a sentence begins above it, as a heading does', () => {
    expect(outlineOf('`a\n<a.snippet/>\nb`\n')).toBe('paragraph() <a#> paragraph()');
    expect(outlineOf('`a\n# A\nb`\n')).toBe('paragraph() heading() paragraph()');
  });
});

describe('an inherit', () => {
  it.each([
    ['on a line of its own', '<inherit doc="b.md"/>\n', '<inherit b.md>'],
    ['between text', 'a\n<inherit doc="b.md"/>\nc\n', 'paragraph() <inherit b.md> paragraph()'],
    ['in a sentence', 'a <inherit doc="b.md"/>\n', 'paragraph(<inherit b.md>)'],
    ['in a list item', '- <inherit doc="b.md"/>\n', 'list(listItem(<inherit b.md>))'],
    ['in code', '`<inherit doc="b.md"/>`\n', 'paragraph(inlineCode)'],
    ['in a code block', '    <inherit doc="b.md"/>\n', 'code'],
    ['in a comment', '<!-- <inherit doc="b.md"/> -->\n', 'html'],
    ['behind a backslash', '\\<inherit doc="b.md"/>\n', 'paragraph()'],
  ])('is read %s as %j', (_what, text, expected) => {
    expect(outlineOf(text)).toBe(expected);
  });
});

describe('a list of skills', () => {
  it.each([
    ['alone', '<skills>\nA\n</skills>\n', '<skills>'],
    ['with blank lines', '<skills>\n\nA\n\n\nB\n\n</skills>\n', '<skills>'],
    ['on one line', '<skills>Docker</skills>\n', '<skills>'],
    ['with nothing in it', '<skills></skills>\n', '<skills>'],
    ['with CRLF', '<skills>\r\nA\r\n\r\n</skills>\r\nText', '<skills> paragraph()'],
    ['with lone CR', '<skills>\rA\r\r</skills>\rText', '<skills> paragraph()'],
    ['below text', 'Text\n<skills>\nA\n</skills>\nText\n', 'paragraph() <skills> paragraph()'],
    [
      'below a table',
      '| a |\n|---|\n<skills>\nA\n</skills>\n',
      'table(tableRow(tableCell())) <skills>',
    ],
    ['indented by three', '   <skills>\n   A\n   </skills>\n', '<skills>'],
    ['with indented skills', '<skills>\n    A\n\tB\n</skills>\n', '<skills>'],
    ['with Markdown in it', '<skills>\n- A\n> B\n| C |\n1. D\n</skills>\n', '<skills>'],
    ['with HTML in it', '<skills>\n<b>A</b>\n</skills>\n', '<skills>'],
    ['in a quote', '> <skills>\n> A\n>\n> B\n> </skills>\n', 'blockquote(<skills>)'],
    [
      'in a list item',
      '- <skills>\n  A\n\n  </skills>\n- b\n',
      'list(listItem(<skills>) listItem(paragraph()))',
    ],
    [
      'in a list item of a list',
      '- - <skills>\n    A\n    </skills>\n',
      'list(listItem(list(listItem(<skills>))))',
    ],
    ['twice', '<skills>\nA\n</skills>\n<skills>\nB\n</skills>\n', '<skills> <skills>'],
    ['in code', '```\n<skills>\nA\n</skills>\n```\n', 'code'],
    ['in indented code', '    <skills>\n    A\n    </skills>\n', 'code'],
    ['in a comment', '<!--\n<skills>\nA\n</skills>\n-->\n', 'html'],
    ['behind a backslash', '\\<skills>\n', 'paragraph()'],
    ['in a code span', '`<skills>`\n', 'paragraph(inlineCode)'],
    ['in a sentence', 'The <skills> here\n', 'paragraph(<skills!>)'],
    ['that has ended already', 'Text\n</skills>\n', 'paragraph() </skills>'],
    ['with a slip', '<Skills>\nA\n', '<malformed <skills>> paragraph()'],
  ])('is read %s', (_what, text, expected) => {
    expect(outlineOf(text)).toBe(expected);
  });

  it.each([
    ['a heading', '<skills>\nA\n\n## B\nText\n', '<skills?> heading() paragraph()'],
    ['a tag', '<skills>\nA\n<inherit doc="a"/>\n', '<skills?> <inherit a>'],
    ['an include', '<skills>\nA\n<a.snippet/>\nText\n', '<skills?> <a#> paragraph()'],
    ['HTML', '<skills>\nA\n<details>\n', '<skills?> html'],
    ['another list', '<skills>\nA\n<skills>\nB\n</skills>\n', '<skills?> <skills>'],
    ['code', '<skills>\nA\n```\n</skills>\n```\n', '<skills?> code'],
    ['the end of the file', '<skills>\nA', '<skills?>'],
    [
      'the end of a quote',
      '> <skills>\n> A\n\nB\n</skills>\n',
      'blockquote(<skills?>) paragraph() </skills>',
    ],
    ['the end of a list item', '- <skills>\n  A\n\nB\n', 'list(listItem(<skills?>)) paragraph()'],
    [
      'the next list item',
      '- <skills>\n  A\n- B\n',
      'list(listItem(<skills?>) listItem(paragraph()))',
    ],
  ])('that is never closed ends before %s', (_what, text, expected) => {
    expect(outlineOf(text)).toBe(expected);
  });
});

describe('a tag that is almost right', () => {
  it.each([
    ['<basecamp.snippet>\n', '<malformed <basecamp.snippet/>>'],
    ['a <basecamp.snippet> b\n', 'paragraph(<malformed <basecamp.snippet/>>)'],
    [
      '| <a.snippet | b |\n|---|---|\n',
      'table(tableRow(tableCell(<malformed <a.snippet/>>) tableCell()))',
    ],
    ['<inherit doc=b.md/>\n', '<malformed <inherit doc="b.md"/>>'],
    ['<inherit\ndoc="b.md"/>\n', '<malformed <inherit doc="name.md"/>> paragraph()'],
    ['- <a.snippet>\n', 'list(listItem(<malformed <a.snippet/>>))'],
    ['`<a.snippet>` \\<a.snippet>\n', 'paragraph(inlineCode)'],
    ['<https://example.com/a.snippet>\n', 'paragraph(link())'],
  ])('in %j is read', (text, expected) => {
    expect(outlineOf(text)).toBe(expected);
  });
});

describe('a stray `<`', () => {
  it.each([
    ['every <day/time>\n', 'paragraph()'],
    ['a < b and c > d\n', 'paragraph()'],
    ['<<a.snippet/>\n', 'paragraph(<a>)'],
    ['<<<<\n', 'paragraph()'],
  ])('in %j is text', (text, expected) => {
    expect(outlineOf(text)).toBe(expected);
  });
});

describe('positions', () => {
  it.each([
    ['<a.snippet/>\n'],
    ['  <a.snippet/>  \n'],
    ['text <a.snippet/> text\n'],
    ['😀 <a.snippet/>\n'],
    ['\t\ttext\n- a\t<a.snippet/>\n'],
    ['a\r\nb <a.snippet/>\r\n'],
    ['a\rb <a.snippet/>\r'],
    ['> a\n> <a.snippet/>\n> b\n'],
    ['- a\n\n  <a.snippet/>\n'],
    ['<details>\n<a.snippet/>\n</details>\n'],
    ['> <details>\n> <a.snippet/>\n> </details>\n'],
    ['---\ntitle: a\n---\n<a.snippet/>\n'],
    ['<!-- <a.snippet/> --><a.snippet/>\n'],
    ['\0 <a.snippet/>\n'],
  ])('of the include in %j are exact', (text) => {
    const lines = new LineIndex(text);
    const pending: Nodes[] = [parseTree(text, lines)];
    const found: string[] = [];
    for (let node = pending.pop(); node; node = pending.pop()) {
      if (node.type === 'include') {
        const { start, end } = node.position ?? {};
        expect(text.slice(start?.offset, end?.offset).trimEnd()).toBe('<a.snippet/>');
        expect(lines.range(start?.offset ?? 0, end?.offset ?? 0)).toEqual({
          line: start?.line,
          column: start?.column,
          endLine: end?.line,
          endColumn: end?.column,
        });
        found.push(node.name);
      }
      if ('children' in node) pending.push(...node.children);
    }
    expect(found).toEqual(['a']);
  });
});
