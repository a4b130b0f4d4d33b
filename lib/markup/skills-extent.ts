import type { LineIndex } from '../problem/line-index';
import { type Blanked, blankComments } from './skills-comment';

const SKILLS_LINE = /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])[\s>]+)*<skills>/;
const SKILLS_END = '</skills>';
const HEADING = /^[\s>]*#{1,6}(?:\s|$)/;
const UNDERLINE = /^[\s>]*(?:=+|-{2,})\s*$/;
const FENCE = /^[\s>]*(?:`{3}|~{3})/;
const TAG = /^[\s>]*<[\p{L}/]/u;

/** Where a list of skills ends: at its `</skills>`, or before what an unclosed one runs into. */
export interface SkillsExtent {
  lastLine: number;
  closed: boolean;
}

/** The nearest lines ahead that can end a list; one past the last line where there is none. */
interface Ahead {
  end: number;
  /** A heading, code or another list: no list goes on past it. */
  wall: number;
  /** A tag or an underlined heading: where a list that is never closed has ended. */
  stop: number;
}

/**
 * For each line (from 1) that begins with `<skills>`, where that list ends. Lines in code are
 * in the answer too: only the tokenizer knows which they are, and it never asks for those.
 */
export function findSkillsExtents(lines: LineIndex): Map<number, SkillsExtent> {
  const extents = new Map<number, SkillsExtent>();
  const beyond = lines.count + 1;
  // From the end to the start, so that each line is looked at once: what lies ahead is known, for
  // a list and for a comment in a list. Without an end ahead, a comment ends with its line.
  let ahead: Ahead = { end: beyond, wall: beyond, stop: beyond };
  let aheadOfComment: Ahead | undefined;
  for (let number = lines.count; number >= 1; number -= 1) {
    const line = lines.line(number);
    const below = lines.line(number + 1);
    const then = ({ inComment }: Blanked): Ahead => (inComment && aheadOfComment) || ahead;
    if (SKILLS_LINE.test(line)) {
      const first = blankComments(line.slice(line.indexOf('<skills>') + '<skills>'.length), false);
      extents.set(
        number,
        first.text.includes(SKILLS_END)
          ? { lastLine: number, closed: true }
          : extentOf(then(first), beyond),
      );
    }
    const inList = blankComments(line, false);
    const inComment = blankComments(line, true);
    const next = { ...then(inList), ...endsIn(inList.text, below, number) };
    if (line.includes('-->')) {
      aheadOfComment = { ...then(inComment), ...endsIn(inComment.text, below, number) };
    }
    ahead = next;
  }
  return extents;
}

function extentOf({ end, wall, stop }: Ahead, beyond: number): SkillsExtent {
  return end < Math.min(wall, beyond)
    ? { lastLine: end, closed: true }
    : { lastLine: Math.min(wall, stop) - 1, closed: false };
}

/** What of a line can end a list; `below` is the line after it. */
function endsIn(text: string, below: string, line: number): Partial<Ahead> {
  const isUnderlined = text.trim() !== '' && UNDERLINE.test(below);
  return {
    ...(text.includes(SKILLS_END) && { end: line }),
    ...((SKILLS_LINE.test(text) || HEADING.test(text) || FENCE.test(text)) && { wall: line }),
    ...((isUnderlined || TAG.test(text)) && { stop: line }),
  };
}
