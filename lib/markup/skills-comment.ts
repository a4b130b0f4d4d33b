/** A stretch of a list of skills in which comments count as space, so that columns stay. */
export interface Blanked {
  text: string;
  /** Whether a comment is still open at the end. */
  inComment: boolean;
}

/** Blanks the comments of a line; `inComment` where one is open from a line above. */
export function blankComments(line: string, inComment: boolean): Blanked {
  let rest = line;
  let text = '';
  let open = inComment;
  while (rest !== '') {
    const mark = open ? '-->' : '<!--';
    const at = rest.indexOf(mark);
    const length = at < 0 ? rest.length : at + (open ? mark.length : 0);
    text += open ? ' '.repeat(length) : rest.slice(0, length);
    rest = rest.slice(length);
    if (at < 0) break;
    open = !open;
  }
  return { text, inComment: open };
}
