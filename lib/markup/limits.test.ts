import { describe, expect, it } from 'vitest';
import { LineIndex } from '../problem/line-index';
import { show } from '../problem/test-support';
import { DEEPEST, findDepth, findExcess, MOST_CONTAINERS, MOST_LINES, MOST_MARKS } from './limits';
import { LARGEST_FILE } from './source';
import { bodyOf } from './test-support';
import { parseTree } from './tree';

function excess(text: string): string | undefined {
  const found = findExcess('a.md', new LineIndex(text));
  return found && `${show(found.problem)} ${found.problem.message}`;
}

function depth(text: string): string | undefined {
  const lines = new LineIndex(text);
  const found = findDepth('a.md', parseTree(text, lines), lines);
  return found && show(found.problem);
}

describe('findExcess', () => {
  it.each([
    ['an ordinary document', '# A\n\n- b\n  - c\n\n> d *e*\n'],
    ['nothing', ''],
    ['as many lines as may be', 'a\n'.repeat(MOST_LINES - 1)],
    ['as long a line as may be', 'a'.repeat(LARGEST_FILE)],
    ['as many items as may be', '- a\n'.repeat(MOST_CONTAINERS)],
    ['as deep a line as may be', `${'> '.repeat(DEEPEST)}a`],
    ['as many marks as may be', '*'.repeat(MOST_MARKS)],
    ['many marks in many paragraphs', `${'*'.repeat(MOST_MARKS)}\n\n${'*'.repeat(MOST_MARKS)}\n`],
    ['a long rule', '- '.repeat(200)],
    ['another long rule', ` ${'* '.repeat(200)}`],
    ['many hyphens', '-'.repeat(4000)],
    ['many numbers', '1 2. 3) '.repeat(400)],
  ])('lets %s pass', (_what, text) => {
    expect(excess(text)).toBeUndefined();
  });

  it.each([
    ['lines', 'a\n'.repeat(MOST_LINES), '5001:1-5001:1 This file has more than 5000 lines.'],
    ['characters', `a\n${'b'.repeat(LARGEST_FILE)}`, '2:1-2:65537 This file is longer than 65536'],
    ['items', '- b\n'.repeat(3001), '3001:1-3001:4 This file has more than 3000 quotes'],
    ['quotes on a line', `a\n${'>'.repeat(101)}b`, '2:1-2:103 This is nested more than 100 deep.'],
    ['items on a line', `a\n${'- '.repeat(101)}b`, '2:1-2:204 This is nested more than 100 deep.'],
    ['numbered items on a line', `${'1. '.repeat(101)}b`, '1:1-1:305 This is nested'],
    ['mixed ones on a line', `${' > -'.repeat(51)} b`, '1:1-1:207 This is nested'],
    ['marks', `a\n\nb\n${'*_~[]<`'.repeat(500)}\n`, '3:1-3:2 This paragraph has more than 3000'],
    [
      'marks of many lines',
      `a\n\n${'*b\n'.repeat(3001)}`,
      '3:1-3:3 This paragraph has more than 3000',
    ],
  ])('stops at too many %s', (_what, text, expected) => {
    expect(excess(text)).toContain(expected);
  });
});

describe('findDepth', () => {
  const nested = (times: number) => `${'*a '.repeat(times)}a${' a*'.repeat(times)}`;

  it.each([
    ['emphasis', `a\n\n${nested(90)}\n`],
    ['HTML', `${'<div>'.repeat(90)}\n`],
    ['HTML that is closed', '<div>\n\n</div>\n\n'.repeat(500)],
    ['breaks', '<br>\n\n'.repeat(500)],
    ['paragraphs and items that end by themselves', '<p>\n\n<li>\n\n<td>\n\n'.repeat(200)],
    ['elements in comments', `<!-- ${'<div>'.repeat(200)} -->\n`],
    ['elements in code', `\`${'<div>'.repeat(200)}\`\n`],
    ['autolinks', '<https://example.com> '.repeat(200)],
    ['includes', 'a <b.snippet/> '.repeat(200)],
    ['nested lists', Array.from({ length: 90 }, (_, at) => `${' '.repeat(at * 2)}- a`).join('\n')],
  ])('lets %s pass', (_what, text) => {
    expect(depth(text)).toBeUndefined();
  });

  it.each([
    ['emphasis', `a\n\n${nested(101)}\n`, 3],
    ['HTML', `a\n\n${'<div>'.repeat(101)}\n`, 3],
    ['HTML across blocks', '<div>\n\n'.repeat(102), 201],
    ['HTML in sentences', 'a <b>b\n\n'.repeat(102), 201],
    ['HTML that ends out of order', '<b><div></b>\n\n'.repeat(102), 199],
    ['HTML that ends what is not open', '<div></x>\n\n'.repeat(102), 201],
    [
      'nested lists',
      Array.from({ length: 110 }, (_, at) => `${' '.repeat(at * 2)}- a`).join('\n'),
      1,
    ],
    ['quotes', `a\n\n${'>'.repeat(DEEPEST)} *b*\n`, 3],
  ])('finds %s in each other', (_what, text, line) => {
    expect(depth(text)).toMatch(new RegExp(`^${line}:1-`));
  });
});

describe('what is too much', () => {
  it('is left out, and what stands above it is read', () => {
    const body = bodyOf(`# A\n\n<a.snippet/>\n\n${'>'.repeat(200)} b\n\n## C\n\nIt’s â€™\n`);
    expect(body.headings).toHaveLength(1);
    expect(body.includes).toHaveLength(1);
    expect(body.problems.map(({ rule, line }) => [rule, line])).toEqual([['file-too-large', 5]]);
  });

  it('in front matter leaves nothing, and is no other problem', () => {
    const body = bodyOf(`---\ntags: ${'['.repeat(4000)}\n---\n# A\n`);
    expect(body.tree.children).toEqual([]);
    expect(body.problems.map(({ rule }) => rule)).toEqual(['file-too-large']);
  });

  it('is left out where only the tree shows it', () => {
    const body = bodyOf(`# A\n\n${'<div>\n\n'.repeat(200)}\n\n## B\n`);
    expect(body.headings).toHaveLength(1);
    expect(body.problems.map(({ rule, line }) => [rule, line])).toEqual([['file-too-large', 203]]);
  });
});
