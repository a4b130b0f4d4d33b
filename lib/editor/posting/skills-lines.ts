import { findSkillsExtents } from '../../markup/skills-extent';
import { LineIndex } from '../../problem/line-index';

/** A list of skills, by lines from 1. */
export interface SkillsLines {
  /** The line of its `<skills>`. */
  first: number;
  /** The line of its `</skills>`, or the last one before what an unclosed one runs into. */
  last: number;
  closed: boolean;
}

/** The lists of skills in a text. Those in code are among them. */
export function skillsLines(text: string): SkillsLines[] {
  if (!text.includes('<skills>')) return [];
  return [...findSkillsExtents(new LineIndex(text))]
    .map(([first, { lastLine, closed }]) => ({ first, last: lastLine, closed }))
    .sort((a, b) => a.first - b.first);
}

/** Whether a line is one of a list, where a skill can stand. */
export function holdsSkill({ first, last, closed }: SkillsLines, line: number): boolean {
  return line > first && (closed ? line < last : line <= last);
}
