import { describe, expect, it } from 'vitest';
import { LARGEST_LINEAGE, lineageOf } from './lineage';
import { libraryOf, postingOf, postingsOf, postingText } from './test-support';

/** The lineage of `a`, as names, with `?` behind them where it is incomplete. */
function lineage(inherits: Readonly<Record<string, string[]>>, of = 'a'): string {
  const library = postingsOf(
    Object.fromEntries(Object.entries(inherits).map(([name, names]) => [name, postingText(names)])),
  );
  const { postings, incomplete } = lineageOf(library, postingOf(library, of));
  return `${postings.map(({ name }) => name).join(' ')}${incomplete ? '?' : ''}`;
}

describe('lineageOf', () => {
  it.each<[string, Record<string, string[]>, string]>([
    ['nothing', { a: [] }, ''],
    ['one', { a: ['b'], b: [] }, 'b'],
    ['a chain', { a: ['b'], b: ['c'], c: [] }, 'b c'],
    ['several, in order', { a: ['c', 'b'], b: [], c: [] }, 'c b'],
    ['breadth first', { a: ['b', 'c'], b: ['d'], c: ['e'], d: ['f'], e: [], f: [] }, 'b c d e f'],
    ['one reached twice', { a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }, 'b c d'],
    ['one inherited twice', { a: ['b', 'b'], b: [] }, 'b'],
    ['the nearest first', { a: ['b', 'c'], b: ['c'], c: [] }, 'b c'],
    ['one that is near and far', { a: ['b', 'd'], b: ['c'], c: ['d'], d: ['e'], e: [] }, 'b d c e'],
    // Broken references.
    ['an unknown one', { a: ['x'] }, '?'],
    ['an unknown one among others', { a: ['x', 'b'], b: [] }, 'b?'],
    ['an unknown one further down', { a: ['b'], b: ['x', 'c'], c: [] }, 'b c?'],
    ['a path', { a: ['../b'], b: [] }, '?'],
    // Cycles.
    ['itself', { a: ['a'] }, '?'],
    ['itself and another', { a: ['a', 'b'], b: [] }, 'b?'],
    ['each other', { a: ['b'], b: ['a'] }, 'b?'],
    ['three in a circle', { a: ['b'], b: ['c'], c: ['a'] }, 'b c?'],
    ['a circle further down', { a: ['b'], b: ['c'], c: ['b'] }, 'b c?'],
    ['a document that circles itself', { a: ['b'], b: ['b', 'c'], c: [] }, 'b c?'],
  ])('of what inherits %s', (_what, inherits, expected) => {
    expect(lineage(inherits)).toBe(expected);
  });

  it('is complete for what a circle inherits', () => {
    const inherits = { a: ['b'], b: ['a', 'c'], c: ['d'], d: [] };
    expect(lineage(inherits, 'c')).toBe('d');
  });

  it('follows former names', () => {
    const library = postingsOf({
      a: postingText(['old']),
      b: `---\naliases: [old]\n---\n${postingText(['c'])}`,
      c: postingText([]),
    });
    const found = lineageOf(library, postingOf(library, 'a'));
    expect(found.postings.map(({ name }) => name)).toEqual(['b', 'c']);
    expect(found.incomplete).toBe(false);
  });

  it('takes a malformed inherit for a broken one', () => {
    const library = postingsOf({ a: '# A\n\n<inherit doc=b.md/>\n', b: '# B\n' });
    expect(lineageOf(library, postingOf(library, 'a'))).toEqual({
      postings: [],
      incomplete: true,
      tooDeep: false,
    });
  });

  it('inherits from what prose mentions nowhere else', () => {
    const library = libraryOf({
      'postings/deep/a.md': '# A\n\n<inherit doc="b.md"/>\n',
      'postings/other/b.md': '# B\n',
    });
    expect(lineageOf(library, postingOf(library, 'a')).postings).toHaveLength(1);
  });

  it('is bounded', () => {
    const chain = (length: number) =>
      Object.fromEntries(
        Array.from({ length: length + 1 }, (_, at) => [
          `p${at}`,
          at < length ? [`p${at + 1}`] : [],
        ]),
      );
    expect(lineage(chain(LARGEST_LINEAGE), 'p0').split(' ')).toHaveLength(LARGEST_LINEAGE);
    const library = postingsOf(
      Object.fromEntries(
        Object.entries(chain(LARGEST_LINEAGE + 1)).map(([name, names]) => [
          name,
          postingText(names),
        ]),
      ),
    );
    const found = lineageOf(library, postingOf(library, 'p0'));
    expect(found.postings).toHaveLength(LARGEST_LINEAGE);
    expect(found).toMatchObject({ incomplete: true, tooDeep: true });
  });
});
