import type { ElementContent } from 'hast';
import type { RootContent } from 'mdast';
import { describe, expect, it } from 'vitest';
import { definitionsOf, SLOT, toSafeHtml } from './html';
import { bodyOf } from './test-support';

/** HTML in one line, without the line ends between blocks. */
function written(nodes: readonly ElementContent[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value.replace(/\n/g, '');
      if (node.type !== 'element') return '';
      const attributes = Object.entries(node.properties).map(
        ([name, value]) => ` ${name}="${value}"`,
      );
      return `<${node.tagName}${attributes.join('')}>${written(node.children)}</${node.tagName}>`;
    })
    .join('');
}

const nodesOf = (text: string): RootContent[] => bodyOf(text).tree.children;

function html(text: string): string {
  return written(toSafeHtml(nodesOf(text), { prefix: 'note-1' }).children);
}

describe('toSafeHtml', () => {
  it.each([
    ['# A\n\n*b* **c** `d`\n', '<h1>A</h1><p><em>b</em> <strong>c</strong> <code>d</code></p>'],
    ['- a\n- b\n', '<ul><li>a</li><li>b</li></ul>'],
    [
      '~~a~~ https://example.com\n',
      '<p><del>a</del> <a href="https://example.com">https://example.com</a></p>',
    ],
    ['<b>a</b>\n', '<p><b>a</b></p>'],
    ['a<br>b\n', '<p>a<br></br>b</p>'],
    [
      '<details>\n<summary>a</summary>\n\n*b*\n\n</details>\n',
      '<details><summary>a</summary><p><em>b</em></p></details>',
    ],
    ['[a][b]\n\n[b]: /c\n', '<p><a href="/c">a</a></p>'],
    ['every <day/time>\n', '<p>every &lt;day/time></p>'.replace('&lt;', '<')],
    ['costs $1,000 $& $1\n', '<p>costs $1,000 $& $1</p>'],
    // What is not on the list is gone.
    ['a <script>alert(1)</script>b\n', '<p>a b</p>'],
    ['<script>alert(1)</script>\n', ''],
    ['<style>p {}</style>\n', ''],
    ['<iframe src="https://example.com"></iframe>a\n', 'a'],
    ['<b onclick="x" style="y" class="z" id="w">a</b>\n', '<p><b>a</b></p>'],
    ['<a href="javascript:x">a</a>\n', '<p><a>a</a></p>'],
    ['[a](javascript:x)\n', '<p><a>a</a></p>'],
    ['<a href="java&Tab;script:x">a</a>\n', '<p><a>a</a></p>'],
    ['![a](data:image/png;base64,x)\n', '<p>a</p>'],
    ['<!-- a -->b\n', 'b'],
    ['<b constructor>a</b>\n', '<p><b>a</b></p>'],
    // What is left open is closed.
    ['<b>a\n\nb\n', '<p><b>a</b></p><b><p>b</p></b>'],
    ['<div>\n\na\n', '<div><p>a</p></div>'],
    ['</div>\n\na\n', '<p>a</p>'],
    // A name like that of a slot is no slot.
    [`<${SLOT} index="0">a</${SLOT}>\n`, '<p>a</p>'],
  ])('of %j is %s', (text, expected) => {
    expect(html(text)).toBe(expected);
  });

  it('holds the place of each construct, in order', () => {
    const text =
      '<a.snippet/>\n\nb <c.snippet/> d\n\n<skills>\nE\n</skills>\n\n<inherit doc="f"/>\n\n<g.snippet>\n';
    const { children, slots } = toSafeHtml(nodesOf(text), { prefix: 'note-1' });
    expect(written(children)).toBe(
      '<Slot index="0"></Slot><p>b <Slot index="1"></Slot> d</p><Slot index="2"></Slot><Slot index="3"></Slot><Slot index="4"></Slot>',
    );
    expect(slots.map(({ type }) => type)).toEqual([
      'include',
      'include',
      'skills',
      'inherit',
      'malformedConstruct',
    ]);
  });

  it('holds it between tags of HTML', () => {
    const text = '<details>\n<a.snippet/>\n</details>\n\n<b><c.snippet/></b>\n';
    const { children, slots } = toSafeHtml(nodesOf(text), { prefix: 'note-1' });
    expect(written(children)).toBe(
      '<details><Slot index="0"></Slot></details><p><b><Slot index="1"></Slot></b></p>',
    );
    expect(slots).toHaveLength(2);
  });

  it('keeps the footnotes of two documents apart', () => {
    const text = 'a[^1]\n\n[^1]: b\n';
    const first = written(toSafeHtml(nodesOf(text), { prefix: 'note-1' }).children);
    const second = written(toSafeHtml(nodesOf(text), { prefix: 'note-2' }).children);
    expect(first).toContain('href="#note-1-fn-1"');
    expect(first).toContain('id="note-1-fn-1"');
    expect(second).toContain('href="#note-2-fn-1"');
    expect(second).not.toContain('note-1');
  });

  it('finds definitions that stand elsewhere in the document', () => {
    const [paragraph, ...rest] = nodesOf('[a][b] c[^1]\n\n[b]: /d\n\n[^1]: e\n');
    const definitions = definitionsOf(rest);
    expect(definitions.map(({ type }) => type)).toEqual(['definition', 'footnoteDefinition']);
    const nodes = paragraph ? [paragraph] : [];
    expect(written(toSafeHtml(nodes, { definitions, prefix: 'note-1' }).children)).toContain(
      '<a href="/d">a</a>',
    );
    expect(written(toSafeHtml(nodes, { prefix: 'note-1' }).children)).toContain('[a][b]');
  });

  it('makes nothing of nothing', () => {
    expect(toSafeHtml([], { prefix: 'note-1' })).toEqual({ children: [], slots: [] });
  });
});
