/*
 * The sizes of the ladders' picture, in px at the browser's own size of text. They reach the page
 * in rem, so that whoever enlarges their text gets a larger ladder. Classes that say the same in
 * the components beside this: w-52 is LADDER, gap-x-8 is GAP, 6px is RAIL, min-h-[3.25rem] is NAME.
 */

/** From the outer edge of one rail to that of the other. */
export const LADDER = 208;

/** Between two ladders side by side. */
export const GAP = 32;

/** How thick rails and rungs are. */
export const RAIL = 6;

/** Of a name above its rung: two lines of it, at least. */
export const NAME = 52;

/** Of a line of a name, and of the letters in it. */
export const NAME_LINE = 21.25;
export const NAME_SIZE = 17;

/** Between a rung and the name on the rung below, and of a line of what is said there. */
export const STEP = 32;
export const STEP_LINE = 20;
export const STEP_SIZE = 14;

/** From rail to rail, less the space beside the words. */
export const WORDS = LADDER - 2 * RAIL - 20;

/** How many ladders stand side by side at most: as many as the page has room for. */
export const MOST_LADDERS = 5;

/** A length in px as CSS. */
export function rem(px: number): string {
  return `${px / 16}rem`;
}

/** How much room ladders side by side take, in px. */
export function widthOfLadders(count: number): number {
  return count * LADDER + (count - 1) * GAP;
}
