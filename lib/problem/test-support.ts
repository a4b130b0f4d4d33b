import { LineIndex } from './line-index';
import type { Range } from './problem';

const START = '⟦';
const END = '⟧';

/** A stretch as `line:column-endLine:endColumn`. */
export function show({ line, column, endLine, endColumn }: Range): string {
  return `${line}:${column}-${endLine}:${endColumn}`;
}

/** Takes the markers `⟦` and `⟧` out of a text, and says where what they enclose stands. */
export function readMarkers(marked: string): { text: string; places: string[] } {
  const offsets: [number, number][] = [];
  let text = '';
  let start = 0;
  for (const part of marked.split(/([⟦⟧])/)) {
    if (part === START) start = text.length;
    else if (part === END) offsets.push([start, text.length]);
    else text += part;
  }
  const lines = new LineIndex(text);
  return { text, places: offsets.map(([from, to]) => show(lines.range(from, to))) };
}
