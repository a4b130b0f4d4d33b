import { LineIndex } from '../problem/line-index';
import { type Problem, problem } from '../problem/problem';

const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];
const REPLACEMENT = [0xef, 0xbf, 0xbd];

/**
 * Decodes the bytes of a file as UTF-8, without byte-order marks. Bytes that are no UTF-8 become
 * U+FFFD, and the first of them is reported, so that the rest of the file is checked all the same.
 */
export function decode(bytes: Uint8Array, file: string): { text: string; problems: Problem[] } {
  let rest = bytes;
  // A file that went through two careless editors begins with two of them.
  while (startsWith(rest, 0, BYTE_ORDER_MARK)) rest = rest.subarray(BYTE_ORDER_MARK.length);
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(rest), problems: [] };
  } catch {
    const text = new TextDecoder('utf-8').decode(rest);
    const at = firstReplaced(rest, text);
    const message =
      'This file is not UTF-8 text: the character here cannot be read. Save the file as UTF-8 (in most editors: Save with Encoding).';
    const range = new LineIndex(text).range(at, at + 1);
    return { text, problems: [problem('invalid-encoding', { file, ...range }, message)] };
  }
}

/** The first U+FFFD that was not in the file itself. */
function firstReplaced(bytes: Uint8Array, text: string): number {
  let from = 0;
  let offset = 0;
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', from)) {
    offset += new TextEncoder().encode(text.slice(from, at)).length;
    if (!startsWith(bytes, offset, REPLACEMENT)) return at;
    offset += REPLACEMENT.length;
    from = at + 1;
  }
  return 0;
}

function startsWith(bytes: Uint8Array, offset: number, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[offset + index] === byte);
}
