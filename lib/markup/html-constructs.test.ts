import type { Html } from 'mdast';
import { describe, expect, it } from 'vitest';
import { LineIndex } from '../problem/line-index';
import { splitHtml } from './html-constructs';
import { bodyOf, listed, outlineOf } from './test-support';

/** The parts of a text that is one piece of HTML: its own as it stands, constructs by type. */
function split(text: string): string[] {
  const node: Html = {
    type: 'html',
    value: text,
    position: {
      start: { line: 1, column: 1, offset: 0 },
      end: { line: 1, column: text.length + 1, offset: text.length },
    },
  };
  return splitHtml(node, text, new LineIndex(text)).map((part) =>
    part.type === 'html' ? part.value : `${part.type} ${'value' in part ? part.value : ''}`,
  );
}

describe('splitHtml', () => {
  it.each([
    [
      '<details>\n<a.snippet/>\n</details>',
      ['<details>\n', 'include <a.snippet/>', '\n</details>'],
    ],
    [
      '<p><a.snippet/><b.snippet/></p>',
      ['<p>', 'include <a.snippet/>', 'include <b.snippet/>', '</p>'],
    ],
    ['<a.snippet/>', ['include <a.snippet/>']],
    ['<p>\n<inherit doc="b"/>\n</p>', ['<p>\n', 'inherit <inherit doc="b"/>', '\n</p>']],
    [
      '<p>\n<skills>\nA\nB:2\n</skills>\n</p>',
      ['<p>\n', 'skills <skills>\nA\nB:2\n</skills>', '\n</p>'],
    ],
    [
      '<p>\n<skills>\n<a.snippet/>\n</skills>\n</p>',
      ['<p>\n', 'skills <skills>\n<a.snippet/>\n</skills>', '\n</p>'],
    ],
    [
      '<p>\n<skills>\nA <!-- </skills> -->\n</skills>\n</p>',
      ['<p>\n', 'skills <skills>\nA <!-- </skills> -->\n</skills>', '\n</p>'],
    ],
    ['<p>\n<skills>\nA\n</p>', ['<p>\n', 'skillsTag <skills>', '\nA\n</p>']],
    ['<p></skills></p>', ['<p>', 'skillsTag </skills>', '</p>']],
    ['<p><a.snippet></p>', ['<p>', 'malformedConstruct <a.snippet>', '</p>']],
    ['<p>1 < 2 <a.snippet/></p>', ['<p>1 < 2 ', 'include <a.snippet/>', '</p>']],
    ['<p title="a>b"><a.snippet/></p>', ['<p title="a>b">', 'include <a.snippet/>', '</p>']],
    ["<p>it's <a.snippet/></p>", ["<p>it's ", 'include <a.snippet/>', '</p>']],
    [
      '<p title="<a.snippet/>"><b.snippet/></p>',
      ['<p title="<a.snippet/>">', 'include <b.snippet/>', '</p>'],
    ],
    ['<p>\r\n<a.snippet/>\r</p>', ['<p>\r\n', 'include <a.snippet/>', '\r</p>']],
  ])('takes constructs out of %j', (text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  it.each([
    '<details>no construct</details>',
    '<p>snippet</p>',
    '<!-- <a.snippet/> -->',
    '<p><!-- <a.snippet/> --></p>',
    '<!-- never closed <a.snippet/>',
    '<pre>\n<a.snippet/>\n</pre>',
    '<PRE><a.snippet/></Pre >',
    '<p><code><a.snippet/></code></p>',
    '<script>"<a.snippet/>"</script>',
    '<style><a.snippet/></style>',
    '<textarea><a.snippet/>',
    '<?php <a.snippet/> ?>',
    '<![CDATA[<a.snippet/>]]>',
    '<p title="<a.snippet/>"></p>',
    "<p title='<a.snippet/>'></p>",
    '<p><inherit\ndoc="b"/></p>',
    '<p><inherit\rdoc="b"/></p>',
    '<p><inheritance/></p>',
  ])('leaves %j as it is', (text) => {
    expect(split(text)).toEqual([text]);
  });

  it('keeps the marks of a quote out of the HTML around a construct', () => {
    const { tree } = bodyOf('> <details>\n> <a.snippet/>\n> more\n> </details>\n');
    const quote = tree.children[0];
    const parts = quote?.type === 'blockquote' ? quote.children : [];
    expect(parts.map((part) => ('value' in part ? part.value : ''))).toEqual([
      '<details>\n',
      '<a.snippet/>',
      '\nmore\n</details>',
    ]);
  });

  it('takes no longer than a long text is', () => {
    const begun = performance.now();
    for (const unit of ['<pre>', '<!--', '<"', "<'", '<a "', '<skills>', '<pre></pre ', '<?']) {
      split(`<p>.snippet ${unit.repeat(50_000 / unit.length)}`);
    }
    expect(performance.now() - begun).toBeLessThan(5000);
  });
});

describe('constructs in HTML', () => {
  it.each([
    ['<details>\n<a.snippet/>\n</details>\n', 'html <a#> html'],
    ['<details>\n\n<a.snippet/>\n\n</details>\n', 'html <a#> html'],
    ['<details><summary>A</summary>\n<a.snippet/>\n</details>\n', 'html <a#> html'],
    ['<b><a.snippet/></b>\n', 'paragraph(html <a> html)'],
    ['a <b><a.snippet/></b>\n', 'paragraph(html <a> html)'],
    ['<pre>\n\n<a.snippet/>\n\n</pre>\n', 'html'],
    ['<div>\n<skills>\nA\n</skills>\n</div>\n', 'html <skills> html'],
    ['<div>\n\n<skills>\nA\n\nB\n</skills>\n\n</div>\n', 'html <skills> html'],
  ])('of %j stand as %s', (text, expected) => {
    expect(outlineOf(text)).toBe(expected);
  });

  it('says what to do about a list that HTML and a blank line divide', () => {
    const { problems } = bodyOf('<div>\n<skills>\nA\n\nB\n</skills>\n</div>\n');
    expect(listed(problems)).toEqual(['misplaced-construct 2:1-2:9', 'stray-skills-end 6:1-6:10']);
    expect(problems[0]?.message).toContain('with a blank line above');
  });
});
