import { describe, expect, it } from 'vitest';
import { readMarkers, show } from '../problem/test-support';
import { bodyOf } from './test-support';

const unsafe = (text: string) => bodyOf(text).problems.filter(({ rule }) => rule === 'unsafe-html');

describe('unsafe HTML', () => {
  it.each([
    // Elements.
    '⟦<script>⟧alert(1)</script>\n',
    'a ⟦<script>⟧ b\n',
    '⟦<SCRIPT src="x">⟧</SCRIPT>\n',
    '⟦<style>⟧p { color: red }</style>\n',
    'a ⟦<iframe src="https://example.com">⟧</iframe>\n',
    '⟦<object>⟧</object>⟦<embed>⟧\n',
    '⟦<form action="/x">⟧⟦<button>⟧Go</button></form>\n',
    '⟦<svg>⟧</svg> ⟦<math>⟧</math>\n',
    '⟦<link rel="stylesheet">⟧⟦<meta>⟧⟦<base href="/x">⟧\n',
    '⟦<video>⟧⟦<audio>⟧\n',
    '⟦<foo-bar>⟧\n',
    '⟦<constructor>⟧\n',
    // Attributes.
    '<b ⟦onclick="alert(1)"⟧>a</b>\n',
    "<b ⟦onclick='alert(1)'⟧>a</b>\n",
    '<b ⟦onclick=alert(1)⟧>a</b>\n',
    '<b ⟦onclick⟧>a</b>\n',
    '<b\n⟦onclick="x"⟧\n⟦style="color: red"⟧ title="ok">a</b>\n',
    '<b ⟦constructor⟧ ⟦__proto__=1⟧ ⟦hasownproperty⟧ ⟦ONLOAD="x"⟧>a</b>\n',
    '<b ⟦id="x"⟧ ⟦class="y"⟧ ⟦name="z"⟧>a</b>\n',
    '<details open ⟦ontoggle="x"⟧>\n\na\n\n</details>\n',
    // Addresses.
    '<a ⟦href="javascript:alert(1)"⟧>a</a>\n',
    '<a ⟦href="JaVaScRiPt:alert(1)"⟧>a</a>\n',
    '<a ⟦href="&#106;avascript:alert(1)"⟧>a</a>\n',
    '<a ⟦href="java&Tab;script:alert(1)"⟧>a</a>\n',
    '<a ⟦href="java\u0001script:alert(1)"⟧>a</a>\n',
    '<a ⟦href=" javascript:alert(1)"⟧>a</a>\n',
    '<a ⟦href="data:text/html,x"⟧>a</a>\n',
    '<img ⟦src="data:image/png;base64,x"⟧>\n',
    '<img ⟦src="javascript:x"⟧ alt="ok">\n',
    '<q ⟦cite="javascript:x"⟧>a</q>\n',
    '⟦[a](javascript:alert(1))⟧\n',
    '⟦[a](JAVASCRIPT:alert)⟧\n',
    '⟦[a](&#106;avascript:alert)⟧\n',
    '⟦[a](javascript&colon;alert)⟧\n',
    '⟦[a](<java\tscript:alert>)⟧\n',
    '⟦[a](<\u0001javascript:alert>)⟧\n',
    '⟦[a](vbscript:x)⟧ ⟦[b](data:text/html,x)⟧ ⟦[c](file:///etc)⟧\n',
    '⟦<javascript:alert(1)>⟧\n',
    '⟦<ftp://example.com>⟧\n',
    '⟦![a](data:image/png;base64,x)⟧\n',
    '⟦![a](mailto:a@b.example)⟧\n',
    '⟦![a](https://example.com/a.png)⟧ ⟦![b](//example.com/b.png)⟧\n',
    '![a][b] [c]\n\n⟦[b]: https://example.com/a.png⟧\n\n[c]: https://example.com\n',
    '<img ⟦src="https://example.com/a.png"⟧ alt="ok"> <img ⟦src="\\\\example.com/b.png"⟧>\n',
    '⟦<picture>⟧⟦<source srcset="https://example.com/a.png">⟧</picture>\n',
    '[a][b]\n\n⟦[b]: javascript:alert(1)⟧\n',
    '# ⟦[a](javascript:x)⟧\n\n| ⟦[b](javascript:x)⟧ |\n|---|\n\n- ⟦[c](javascript:x)⟧\n',
    '[⟦![a](javascript:x)⟧](https://example.com)\n',
    // Line ends.
    'a\r\nb <b ⟦onclick="x"⟧>c</b>\r\n',
    'a\rb <b ⟦onclick="x"⟧>c</b>\r',
    '<div>\r\n<b ⟦onclick="x"⟧>c</b>\r\n</div>\r\n',
    // Around constructs.
    '<div>\n<a.snippet/>\n<b ⟦onclick="x"⟧>c</b>\n</div>\n',
  ])('is found in %j', (marked) => {
    const { text, places } = readMarkers(marked);
    expect(unsafe(text).map(show)).toEqual(places);
  });

  it('is placed as a whole where a quote divides it', () => {
    const { text, places } = readMarkers('> ⟦<div>\n> <b onclick="x">c</b>\n> </div>⟧\n');
    expect(unsafe(text).map(show)).toEqual(places);
  });

  it.each([
    '<b>Green</b> <i>thumbs</i> <em>a</em> <strong>b</strong> <code>c</code> <kbd>d</kbd>\n',
    'a <br> b <br/> c\n',
    '<details>\n<summary>More</summary>\nText\n</details>\n',
    '<table><tr><td colspan="2" align="left">a</td></tr></table>\n',
    '<ul><li>a</li></ul> <ol start="3"><li>b</li></ol>\n',
    '<p align="center">a</p>\n',
    '<a href="https://example.com" title="a">b</a> <a href="/roles">c</a> <a href="#d">d</a>\n',
    '<a href="mailto:a@b.example">e</a> <a href="tel:+49">f</a>\n',
    '<img src="/a.png" alt="b" width="10">\n',
    '<del>a</del> <ins>b</ins> <sub>c</sub> <sup>d</sup> <s>e</s> <q>f</q>\n',
    '<h3>a</h3> <hr> <blockquote>b</blockquote> <pre>c</pre>\n',
    '<!-- <script> -->\n',
    'every <day/time>\n',
    'a < b > c, x <- y, 1 <2\n',
    '`<script>` \\<script>\n',
    '```html\n<script>\n```\n',
    '    <script>\n',
    '[a](https://example.com) [b](/b) [c](#c) [d](mailto:a@b.example) [e](tel:1)\n',
    '![a](/media/a.png) ![b](b.png)\n',
    '<https://example.com> https://example.com www.example.com a@b.example\n',
    '<a.snippet/> <inherit doc="b"/>\n',
    '<skills>\n<b onclick="x">\n</skills>\n',
  ])('is not found in %j', (text) => {
    expect(unsafe(text)).toEqual([]);
  });

  it.each([
    [
      '<script></script>\n',
      '`<script>` is not allowed in a document, and is not shown. Say it in Markdown instead.',
    ],
    ['<b onclick>a</b>\n', '`onclick` is not allowed on `<b>`, and is not shown.'],
    [
      '<b onclick="x">a</b>\n',
      '`onclick` is not allowed on `<b>` with the value `x`, and is not shown.',
    ],
    ['[a](javascript:x)\n', 'The address `javascript:x` leads to no web page, and is not shown.'],
    [
      '![a](https://example.com/a.png)\n',
      'The picture `https://example.com/a.png` is on another site, which would learn who reads this, and is not shown. Put the file into `public/media` and write `/media/` and its name.',
    ],
    [
      '![a](data:image/png,x)\n',
      'The address `data:image/png,x` leads to no picture of this site, and is not shown.',
    ],
    [`[a](javascript:${'x'.repeat(90)})\n`, `The address \`javascript:${'x'.repeat(49)}…\` leads`],
  ])('in %j is explained', (text, message) => {
    expect(unsafe(text)[0]?.message).toContain(message);
    expect(unsafe(text)[0]?.severity).toBe('warning');
  });
});
