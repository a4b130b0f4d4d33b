/** The attribute of the element that a preview shows first. */
const MARK = 'data-changed';

/** What stands last above the text of a role. */
const FACTS = '<aside aria-label="At a glance"';

/** Elements that are read as one. */
const BLOCK = /<(?:p|li|h[1-6]|tr|blockquote|pre|aside|section|dd)(?=[\s>])/g;

/** The style that makes a page begin at the mark, where the browser can; elsewhere at its top. */
export const CHANGE_STYLE = `[${MARK}] { scroll-initial-target: nearest; scroll-margin-block: 4rem; }`;

/**
 * Marks what has changed in a page since it was drawn before, so that a preview stays where one
 * writes. What sums up the text above it, such as the contents, does not count.
 */
export function markChange(before: string, after: string): string {
  const at = firstDifference(before, after, bodyStart(before), bodyStart(after));
  if (at === undefined) return after;
  let block: RegExpExecArray | undefined;
  BLOCK.lastIndex = 0;
  for (let next = BLOCK.exec(after); next && next.index < at; next = BLOCK.exec(after))
    block = next;
  if (!block) return after;
  const end = block.index + block[0].length;
  return `${after.slice(0, end)} ${MARK}=""${after.slice(end)}`;
}

function bodyStart(page: string): number {
  const facts = page.indexOf(FACTS);
  return facts < 0 ? Math.max(page.indexOf('</h1>'), 0) : page.indexOf('</aside>', facts);
}

function firstDifference(a: string, b: string, fromA: number, fromB: number): number | undefined {
  const length = Math.min(a.length - fromA, b.length - fromB);
  for (let index = 0; index < length; index += 1) {
    if (a.charCodeAt(fromA + index) !== b.charCodeAt(fromB + index)) return fromB + index;
  }
  return a.length - fromA === b.length - fromB ? undefined : fromB + length;
}
