import { describe, expect, it } from 'vitest';
import { expandedDepth, expandedLength, fitsInline } from './expansion-size';
import { findSnippet, type Library } from './library';
import { libraryOf } from './test-support';

function snippetsOf(texts: Readonly<Record<string, string>>): Library {
  return libraryOf(
    Object.fromEntries(Object.entries(texts).map(([name, text]) => [`snippets/${name}.md`, text])),
  );
}

function snippet(library: Library, name: string) {
  const found = findSnippet(library, name)?.document;
  if (!found) throw new Error(`The test has no snippet ${name}.`);
  return found;
}

describe('the size of a snippet', () => {
  it.each<[string, Record<string, string>, number, number]>([
    ['alone', { a: '0123456789' }, 10, 1],
    ['with another', { a: '<b.snippet/>', b: '12345' }, 12 + 5, 2],
    ['with another twice', { a: '<b.snippet/><b.snippet/>', b: '12345' }, 24 + 10, 2],
    ['with one that is not there', { a: '<b.snippet/>' }, 12, 1],
    ['with a chain', { a: '<b.snippet/>', b: '<c.snippet/>', c: '1' }, 25, 3],
    [
      'with two chains',
      { a: '<b.snippet/><c.snippet/>', b: '<c.snippet/>', c: '<d.snippet/>', d: '1' },
      24 + (12 + 13) + 13,
      4,
    ],
    // What goes in a circle counts once.
    ['with itself', { a: '<a.snippet/>' }, 12, 1],
    ['with one that includes it', { a: '<b.snippet/>', b: '<a.snippet/>' }, 24, 2],
  ])('%s', (_what, texts, length, depth) => {
    const library = snippetsOf(texts);
    expect(expandedLength(library, snippet(library, 'a'))).toBe(length);
    expect(expandedLength(library, snippet(library, 'a'))).toBe(length);
    expect(expandedDepth(library, snippet(library, 'a'))).toBe(depth);
  });

  it('is computed and not built where it doubles itself', () => {
    const library = snippetsOf({
      ...Object.fromEntries(
        Array.from({ length: 60 }, (_, at) => [
          `s${at}`,
          `<s${at + 1}.snippet/>\n<s${at + 1}.snippet/>\n`,
        ]),
      ),
      s60: 'end',
    });
    expect(expandedLength(library, snippet(library, 's0'))).toBeGreaterThan(2 ** 60);
    expect(expandedDepth(library, snippet(library, 's0'))).toBe(61);
  });

  it('is computed for a long chain, and for many includes of one', () => {
    const chain = Object.fromEntries(
      Array.from({ length: 5000 }, (_, at) => [`s${at}`, `<s${at + 1}.snippet/>`]),
    );
    const library = snippetsOf({ ...chain, many: '<s4999.snippet/>\n'.repeat(2000) });
    expect(expandedDepth(library, snippet(library, 's0'))).toBe(5000);
    expect(expandedDepth(library, snippet(library, 'many'))).toBe(2);
  });
});

describe('fitsInline', () => {
  it.each<[string, Record<string, string>, boolean]>([
    ['a paragraph', { a: 'text' }, true],
    ['two paragraphs', { a: 'one\n\ntwo' }, false],
    ['a list', { a: '- one' }, false],
    ['one that includes a paragraph', { a: '<b.snippet/>', b: 'text' }, true],
    ['one that includes a list', { a: '<b.snippet/>', b: '- one' }, false],
    [
      'one that includes one that includes a list',
      { a: '<b.snippet/>', b: '<c.snippet/>', c: '- one' },
      false,
    ],
    // What is broken is reported as broken, and not a second time.
    ['one that includes what is not there', { a: '<b.snippet/>' }, true],
    ['one that includes itself', { a: '<a.snippet/>' }, true],
    // An include in a sentence is judged where it stands.
    ['a sentence that includes a list', { a: 'text <b.snippet/>', b: '- one' }, true],
  ])('says whether %s fits', (_what, texts, expected) => {
    const library = snippetsOf(texts);
    expect(fitsInline(library, snippet(library, 'a'))).toBe(expected);
  });
});
