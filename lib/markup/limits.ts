import type { Nodes, Root, RootContent } from 'mdast';
import type { LineIndex } from '../problem/line-index';
import { type Problem, problem, startOf } from '../problem/problem';
import { LARGEST_FILE } from './source';

/*
 * How much is read of one document. A Markdown parser's time grows with the square of some things
 * (lists in lists, the lines of a list, asterisks in one paragraph), and whatever walks a page ends
 * where it is nested too deep. Within these bounds the worst that a document can hold takes
 * seconds; a real one stays far below them.
 */
export const MOST_LINES = 5000;
/** Quotes and list items in all. */
export const MOST_CONTAINERS = 3000;
/** Characters between two blank lines that Markdown may take for marks. */
export const MOST_MARKS = 3000;
/** How deep quotes, lists, emphasis and HTML may stand in each other. */
export const DEEPEST = 100;

const CONTAINER = /[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$))/y;
const RULE = /^[ \t]*(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,})$/;
const MARK = /[*_~[\]<`]/g;
const HTML_TAG = /<(\/?)([a-z][^\s/>]*)/gi;
// These hold nothing, or end where the next one of their kind begins.
const NEVER_DEEP =
  /^(?:area|base|br|col|dd|dt|embed|hr|img|input|li|link|meta|option|p|param|source|tbody|td|tfoot|th|thead|tr|track|wbr)$/i;

/** The problem of a file of more than {@link LARGEST_FILE} bytes, which is not read at all. */
export function tooLarge(path: string, bytes: number): Problem {
  const message = `This file has ${Math.round(bytes / 1024)} KiB; the most that is read is ${LARGEST_FILE / 1024} KiB. Split it, or take out what is not text.`;
  return problem('file-too-large', startOf(path), message);
}

/** Where a document passes a bound, and the problem that says so. */
export interface Excess {
  /** The text from here on is not read. */
  offset: number;
  problem: Problem;
}

function excess(file: string, lines: LineIndex, line: number, what: string): Excess {
  const place = { file, line, column: 1, endLine: line, endColumn: lines.line(line).length + 1 };
  const message = `${what} Nothing is read from this line on. Write it more simply, or split the file.`;
  return { offset: lines.startOf(line), problem: problem('file-too-large', place, message) };
}

/** Finds the first line at which a document is more than a parser should be given. */
export function findExcess(file: string, lines: LineIndex): Excess | undefined {
  const at = (line: number, what: string) => excess(file, lines, line, what);
  let containers = 0;
  let marks = 0;
  let paragraph = 1;
  for (let number = 1; number <= lines.count; number += 1) {
    const text = lines.line(number);
    if (number > MOST_LINES) return at(number, `This file has more than ${MOST_LINES} lines.`);
    if (lines.startOf(number) + text.length > LARGEST_FILE) {
      return at(number, `This file is longer than ${LARGEST_FILE} characters.`);
    }
    if (text.trim() === '') {
      marks = 0;
      paragraph = number + 1;
      continue;
    }
    const depth = containersOf(text);
    containers += depth;
    marks += text.match(MARK)?.length ?? 0;
    if (depth > DEEPEST) return at(number, tooDeep);
    if (containers > MOST_CONTAINERS) {
      return at(number, `This file has more than ${MOST_CONTAINERS} quotes and list items.`);
    }
    if (marks > MOST_MARKS) {
      return at(
        paragraph,
        `This paragraph has more than ${MOST_MARKS} brackets, asterisks, backticks and the like.`,
      );
    }
  }
  return undefined;
}

const tooDeep = `This is nested more than ${DEEPEST} deep.`;

/** How many quotes and list items a line begins with. */
function containersOf(text: string): number {
  // A rule such as `* * *` is no list, however long.
  if (RULE.test(text)) return 0;
  let count = 0;
  CONTAINER.lastIndex = 0;
  while (CONTAINER.test(text)) count += 1;
  return count;
}

/** Finds the first block of a document that is nested deeper than a page can be. */
export function findDepth(file: string, tree: Root, lines: LineIndex): Excess | undefined {
  const open: string[] = [];
  for (const block of tree.children) {
    const line = block.position?.start.line ?? 1;
    if (isTooDeep(block, open)) return excess(file, lines, line, tooDeep);
  }
  return undefined;
}

/**
 * Whether something in a block is too deep.
 *
 * @param open the HTML elements that are open before the block, which may go on in the next one
 */
function isTooDeep(block: RootContent, open: string[]): boolean {
  const pending: { node: Nodes; depth: number }[] = [{ node: block, depth: 1 }];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { node, depth } = next;
    if (node.type === 'html') openElements(node.value, open);
    // A list and its item are two nodes of the tree, and one to whoever wrote them.
    const inner = node.type === 'listItem' ? depth : depth + 1;
    if (depth > DEEPEST || open.length > DEEPEST) return true;
    if (!('children' in node)) continue;
    for (const child of node.children.toReversed()) pending.push({ node: child, depth: inner });
  }
  return false;
}

/** Follows the elements that HTML opens and ends. One that ends out of order leaves the others. */
function openElements(html: string, open: string[]): void {
  for (const [, end, name = ''] of html.replace(/<!--[\s\S]*?(?:-->|$)/g, '').matchAll(HTML_TAG)) {
    if (NEVER_DEEP.test(name)) continue;
    const at = end ? open.lastIndexOf(name.toLowerCase()) : -1;
    if (!end) open.push(name.toLowerCase());
    else if (at >= 0) open.splice(at, 1);
    if (open.length > DEEPEST) return;
  }
}
