import type { LineIndex } from '../problem/line-index';
import { type Place, type Problem, problem } from '../problem/problem';
import type { Skills } from './construct';
import { keyOf } from './key';
import { HIGHEST_LEVEL, LOWEST_LEVEL, readLevelled } from './level';
import type { RequirementLine } from './requirement-line';
import { blankComments } from './skills-comment';
import { readTag } from './tag';

const OPENER = '<skills>';
const CLOSER = '</skills>';
const BULLET = /^[\s>]*(?:(?:[-*+•]|\d{1,9}[.)])(?:\s+|$))?/;
const CHOICE = /^([-+−]?\p{N}+(?:[.,]\p{N}+)?)\s+of(?:\s+(?=\S)|$)/iu;

/** What a list of skills asks for, line by line, and what is wrong with it. */
export interface SkillsBlock {
  place: Place;
  requirements: RequirementLine[];
  problems: Problem[];
}

/** Reads the lines of a `<skills>` node. Columns count in the file, not in the list. */
export function readSkills(node: Skills, file: string, lines: LineIndex): SkillsBlock {
  const start = node.position?.start ?? { line: 1, column: 1 };
  const end = node.position?.end ?? start;
  const block: SkillsBlock = {
    place: {
      file,
      line: start.line,
      column: start.column,
      endLine: start.line,
      endColumn: start.column + OPENER.length,
    },
    requirements: [],
    problems: [],
  };
  if (!node.closed) block.problems.push(unclosed(block.place, end.line, lines));
  let lastCommentEnd = end.line;
  while (lastCommentEnd > start.line && !lines.line(lastCommentEnd).includes('-->')) {
    lastCommentEnd -= 1;
  }
  let inComment = false;
  for (let number = start.line; number <= end.line; number += 1) {
    const line = lines.line(number);
    const from = number === start.line ? start.column - 1 + OPENER.length : 0;
    const to = number === end.line ? end.column - 1 : line.length;
    const blanked = blankComments(line.slice(from, to), inComment);
    // A comment that is never closed ends with its line, and takes no skill with it.
    inComment = blanked.inComment && number < lastCommentEnd;
    const text = ' '.repeat(from) + blanked.text;
    const closer = node.closed && number === end.line ? text.indexOf(CLOSER) : -1;
    readLine(block, closer < 0 ? text : text.slice(0, closer), file, number);
    if (closer >= 0) checkTail(block, text, closer + CLOSER.length, file, number);
  }
  return block;
}

function unclosed(place: Place, lastLine: number, lines: LineIndex): Problem {
  const next = lines.line(lastLine + 1).trim();
  const where =
    lastLine >= lines.count || next === ''
      ? 'at the end of the list'
      : `on a line above line ${lastLine + 1}, \`${next.slice(0, 60)}\``;
  return problem(
    'unclosed-skills',
    place,
    `This list of skills is never closed. Write \`${CLOSER}\` ${where}.`,
  );
}

function placeIn(file: string, line: number, start: number, end: number): Place {
  return { file, line, column: start + 1, endLine: line, endColumn: end + 1 };
}

function checkTail(block: SkillsBlock, text: string, from: number, file: string, line: number) {
  const tail = text.slice(from).trim();
  if (tail === '') return;
  const start = text.indexOf(tail, from);
  block.problems.push(
    problem(
      'misplaced-construct',
      placeIn(file, line, start, start + tail.length),
      `What follows \`${CLOSER}\` on its line is not shown. Put it on a line of its own.`,
    ),
  );
}

/** Reports tags of the language in a list, and leaves space where they stand. */
function takeTagsOut(block: SkillsBlock, line: string, file: string, number: number): string {
  return line.replace(/<[^<>]*>?/g, (written, index: number) => {
    const tag = written.trimEnd();
    if (!readTag(tag)) return written;
    block.problems.push(
      problem(
        'misplaced-construct',
        placeIn(file, number, index, index + tag.length),
        `\`${tag}\` cannot stand inside a list of skills. Move it below \`${CLOSER}\`.`,
      ),
    );
    return ' '.repeat(written.length);
  });
}

function readLine(block: SkillsBlock, line: string, file: string, number: number): void {
  const readable = takeTagsOut(block, line, file, number);
  const prefix = BULLET.exec(readable)?.[0].length ?? 0;
  const text = readable.slice(prefix).trimEnd();
  if (text === '') return;
  const at = (start: number, end: number): Place =>
    placeIn(file, number, prefix + start, prefix + end);
  const place = at(0, text.length);

  const choice = CHOICE.exec(text);
  if (choice?.[1]) {
    readChoice(block, text, choice[0].length, choice[1], at, place);
    return;
  }
  const levelled = readLevelled(text);
  const level = levelOf(block, levelled, levelled.name || 'Linux', at);
  const key = keyOf(levelled.name);
  if (key === '') {
    block.problems.push(
      problem(
        'invalid-name',
        place,
        'This line names no skill. Write the name of one, or remove it.',
      ),
    );
    return;
  }
  block.requirements.push({ kind: 'skill', name: levelled.name, key, level, place });
}

type At = (start: number, end: number) => Place;

function readChoice(
  block: SkillsBlock,
  text: string,
  from: number,
  written: string,
  at: At,
  place: Place,
): void {
  const rest = text.slice(from);
  const levelled = readLevelled(rest);
  const shift: At = (start, end) => at(from + start, from + end);
  const level = levelOf(block, levelled, `${written} of ${levelled.name || 'Group'}`, shift);
  const group = keyOf(levelled.name);
  const digits = written.normalize('NFKC');
  const count = /^[0-9]{1,4}$/.test(digits) ? Number(digits) : 0;
  if (count === 0) {
    block.problems.push(
      problem(
        'invalid-choice',
        at(0, written.length),
        `\`${written}\` is no number of skills to choose. Write a whole number from 1, as in \`2 of ${levelled.name || 'Group'}\`.`,
      ),
    );
  }
  if (group === '') {
    block.problems.push(
      problem('invalid-choice', place, 'This choice names no group. Write one behind `of`.'),
    );
  }
  if (count > 0 && group !== '') {
    block.requirements.push({ kind: 'choice', name: levelled.name, group, count, level, place });
  }
}

/** The level, and level 1 with a problem where what is written is none, so that no skill is lost. */
function levelOf(
  block: SkillsBlock,
  levelled: ReturnType<typeof readLevelled>,
  example: string,
  at: At,
): number {
  if ('level' in levelled) return levelled.level;
  const said = levelled.invalid === '' ? 'Nothing' : `\`${levelled.invalid}\``;
  block.problems.push(
    problem(
      'invalid-level',
      at(levelled.start, levelled.end),
      `${said} is no level. Levels are whole numbers from ${LOWEST_LEVEL} to ${HIGHEST_LEVEL}: write \`${example}:2\`, or leave the colon out for level 1.`,
    ),
  );
  return LOWEST_LEVEL;
}
