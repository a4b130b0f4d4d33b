import { describe, expect, it } from 'vitest';
import { show } from '../problem/test-support';
import { decode } from './decode';

const MARK = [0xef, 0xbb, 0xbf];
const REPLACEMENT = [0xef, 0xbf, 0xbd];

/** Decodes text and bytes in a row. */
function decoded(...parts: (string | number[])[]) {
  const bytes = Buffer.concat(parts.map((part) => Buffer.from(part as string)));
  const { text, problems } = decode(bytes, 'a.md');
  return { text, places: problems.map((problem) => `${problem.rule} ${show(problem)}`) };
}

describe('decode', () => {
  it.each<[string, (string | number[])[], string]>([
    ['nothing', [], ''],
    ['ASCII', ['# A\n'], '# A\n'],
    ['UTF-8', ['Café 😀\n'], 'Café 😀\n'],
    ['line ends as they are', ['a\r\nb\rc\n'], 'a\r\nb\rc\n'],
    ['no byte-order mark', [MARK, '# A\n'], '# A\n'],
    ['no two of them', [MARK, MARK, '# A\n'], '# A\n'],
    ['a mark inside', ['a', MARK, 'b'], 'a\ufeffb'],
    ['a mark alone', [MARK], ''],
    ['a genuine replacement character', ['a', REPLACEMENT, 'b'], 'a\ufffdb'],
    ['NUL', ['a\0b'], 'a\0b'],
  ])('reads %s', (_what, parts, text) => {
    expect(decoded(...parts)).toEqual({ text, places: [] });
  });

  it.each<[string, (string | number[])[], string, string]>([
    ['Latin-1', ['a\nCaf', [0xe9], ' b\n'], 'a\nCaf\ufffd b\n', '2:4-2:5'],
    ['the first of several', [[0xe9], 'a', [0xff]], '\ufffda\ufffd', '1:1-1:2'],
    ['what is behind a mark', [MARK, 'a', [0xff]], 'a\ufffd', '1:2-1:3'],
    [
      'what is behind a genuine one',
      [REPLACEMENT, 'a\n', REPLACEMENT, [0xff]],
      '\ufffda\n\ufffd\ufffd',
      '2:2-2:3',
    ],
    ['what is behind an astral character', ['😀', [0xff]], '😀\ufffd', '1:3-1:4'],
    ['a character that is cut off', ['a', [0xc3]], 'a\ufffd', '1:2-1:3'],
    ['half a surrogate pair', ['a', [0xed, 0xa0, 0x80]], 'a\ufffd\ufffd\ufffd', '1:2-1:3'],
    ['UTF-16', [[0xff, 0xfe], 'a\0\n\0'], '\ufffd\ufffda\0\n\0', '1:1-1:2'],
  ])('places %s, and reads the rest', (_what, parts, text, place) => {
    expect(decoded(...parts)).toEqual({ text, places: [`invalid-encoding ${place}`] });
  });

  it('takes no longer than a long file is', () => {
    const begun = performance.now();
    const bytes = Buffer.concat([Buffer.from('\ufffd'.repeat(20_000)), Buffer.of(0xff)]);
    expect(show(decode(bytes, 'a.md').problems[0] ?? expect.fail())).toBe('1:20001-1:20002');
    expect(performance.now() - begun).toBeLessThan(5000);
  });
});
