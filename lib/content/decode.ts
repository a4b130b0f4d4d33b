import { LineIndex } from '../problem/line-index';
import { type Problem, problem } from '../problem/problem';

/**
 * Decodes the bytes of a file as UTF-8, without a byte-order mark. Bytes that are no UTF-8 become
 * U+FFFD, and the first of them is reported, so that the rest of the file is checked all the same.
 */
export function decode(bytes: Uint8Array, file: string): { text: string; problems: Problem[] } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), problems: [] };
  } catch {
    const text = new TextDecoder('utf-8').decode(bytes);
    const at = firstReplaced(bytes, text);
    const message =
      'This file is not UTF-8 text: the character here cannot be read. Save the file as UTF-8 (in most editors: Save with Encoding).';
    const range = new LineIndex(text).range(at, at + 1);
    return { text, problems: [problem('invalid-encoding', { file, ...range }, message)] };
  }
}

/** The first U+FFFD that was not in the file itself. */
function firstReplaced(bytes: Uint8Array, text: string): number {
  let genuine = 0;
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) {
    const before = new TextEncoder().encode(text.slice(0, at)).length + byteOrderMark(bytes);
    const isGenuine =
      bytes[before] === 0xef && bytes[before + 1] === 0xbf && bytes[before + 2] === 0xbd;
    if (!isGenuine) return at;
    genuine = at;
  }
  return genuine;
}

function byteOrderMark(bytes: Uint8Array): number {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
}
