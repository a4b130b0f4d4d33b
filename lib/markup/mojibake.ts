import type { LineIndex } from '../problem/line-index';
import { type Problem, problem } from '../problem/problem';

const INTENDED = '‘’“”–—…•€£©®°·àáâãäåæçèéêëìíîïñòóôõöøùúûüßÀÉÖÜ\u00a0';

// Windows-1252 from 0x80 to 0x9f (https://encoding.spec.whatwg.org/index-windows-1252.txt); the
// rest is Latin-1. Written out, because Node's own decoder takes these for Latin-1 as well.
const HIGH =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

function asWindows1252(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => HIGH[byte - 0x80] ?? String.fromCharCode(byte)).join('');
}

/** What each character looks like once its UTF-8 bytes were read as Windows-1252. */
const garbled: ReadonlyMap<string, string> = new Map(
  [...INTENDED].map((character) => [asWindows1252(new TextEncoder().encode(character)), character]),
);
const GARBLED = new RegExp([...garbled.keys()].sort((a, b) => b.length - a.length).join('|'), 'g');

/** Finds characters that went through the wrong encoding: `â€™` where an apostrophe was meant. */
export function findMojibake(text: string, file: string, lines: LineIndex): Problem[] {
  if (!/[âÂÃ]/.test(text)) return [];
  return [...text.matchAll(GARBLED)].map((match) => {
    const meant = garbled.get(match[0]) ?? '';
    return problem(
      'mojibake',
      { file, ...lines.range(match.index, match.index + match[0].length) },
      `\`${match[0]}\` looks like \`${meant}\` read in the wrong encoding. Write \`${meant}\`, and save the file as UTF-8.`,
      { suggestions: [meant] },
    );
  });
}
