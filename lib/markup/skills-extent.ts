import type { LineIndex } from '../problem/line-index';

const SKILLS_LINE = /^[\s>]*(?:[-*+]\s+|\d{1,9}[.)]\s+)?<skills>/;
const SKILLS_END = /<\/skills>/;
const HEADING = /^[\s>]*#{1,6}(?:\s|$)/;
const FENCE = /^[\s>]*(?:`{3}|~{3})/;
const TAG = /^[\s>]*<[\p{L}/]/u;

/** Where a list of skills ends: at its `</skills>`, or before what an unclosed one runs into. */
export interface SkillsExtent {
  lastLine: number;
  closed: boolean;
}

/**
 * For each line (from 1) that begins with `<skills>`, where that list ends. Lines in code are
 * in the answer too: only the tokenizer knows which they are, and it never asks for those.
 */
export function findSkillsExtents(lines: LineIndex): Map<number, SkillsExtent> {
  const extents = new Map<number, SkillsExtent>();
  // From the end to the start, so that each line is looked at once: what lies ahead is known.
  let firstEnd: number | undefined;
  let firstBreak: number | undefined;
  let firstTag: number | undefined;
  for (let number = lines.count; number >= 1; number -= 1) {
    const line = lines.line(number);
    const opens = SKILLS_LINE.test(line);
    if (opens) {
      const closedBefore = firstBreak ?? Number.POSITIVE_INFINITY;
      if (SKILLS_END.test(line)) {
        extents.set(number, { lastLine: number, closed: true });
      } else if (firstEnd !== undefined && firstEnd < closedBefore) {
        extents.set(number, { lastLine: firstEnd, closed: true });
      } else {
        const stop = Math.min(closedBefore, firstTag ?? Number.POSITIVE_INFINITY, lines.count + 1);
        extents.set(number, { lastLine: stop - 1, closed: false });
      }
    }
    if (opens || HEADING.test(line) || FENCE.test(line)) firstBreak = number;
    if (SKILLS_END.test(line)) firstEnd = number;
    if (TAG.test(line)) firstTag = number;
  }
  return extents;
}
