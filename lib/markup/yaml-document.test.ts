import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { brokenAliases, findTooDeep, plain } from './yaml-document';

const parse = (text: string) => parseDocument(text, { schema: 'failsafe', prettyErrors: false });

describe('findTooDeep', () => {
  it.each([
    ['title: A', undefined],
    ['['.repeat(500), undefined],
    ['['.repeat(501), [500, 501]],
    ['{'.repeat(501), [500, 501]],
    // Closed or not, in quotes or not: what is counted cannot be cheated.
    ['["]"'.repeat(501), [2000, 2001]],
    ['- '.repeat(50), undefined],
    [`a:\n${'- '.repeat(51)}b`, [3, 104]],
    [`  ${'? '.repeat(51)}b`, [0, 103]],
    ['-'.repeat(60), undefined],
    ['a: b\n'.repeat(1000), undefined],
  ])('of %j is %j', (text, expected) => {
    expect(findTooDeep(text)).toEqual(expected);
  });
});

describe('brokenAliases', () => {
  it.each([
    ['a: *b', [[3, 5]]],
    [
      'a: [*b, *c]',
      [
        [4, 6],
        [8, 10],
      ],
    ],
    ['a: &b c\nd: *b', []],
    ['d: *b\na: &b c', [[3, 5]]],
    ['a: "*b"', []],
  ])('of %j are %j', (text, expected) => {
    expect(brokenAliases(parse(text))).toEqual(expected);
  });
});

describe('plain', () => {
  it.each([
    ['a: 1', { a: '1' }],
    ['a:\nb: ""\nc: " "', {}],
    ['a: { b: }', { a: {} }],
    ['a: [b, ""]', { a: ['b', ''] }],
    ['a: "b\\r\\nc\\rd"', { a: 'b\nc\nd' }],
    ['a: "\\uD800"', { a: '\ufffd' }],
    ['', null],
    ['a', 'a'],
    ['[a]', ['a']],
    ['__proto__: a', JSON.parse('{"__proto__":"a"}')],
    ['a: &a [*a]', undefined],
  ])('of %j is %j', (text, expected) => {
    expect(plain(parse(text))).toEqual(expected);
  });
});
