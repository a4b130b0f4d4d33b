import type { Terminal } from './terminal';

const CLEAR_LINE = '\r\u001b[2K';

/** How often the line is rewritten at most, in milliseconds. */
const PAUSE = 100;

/** One line about long work. */
export interface Progress {
  show(text: string): void;
  /** Takes the line away; what follows stands where it was. */
  clear(): void;
}

/** A line on the terminal that is rewritten as the work goes on; nothing where nobody watches. */
export function progressOn(terminal: Terminal): Progress {
  let shownAt = Number.NEGATIVE_INFINITY;
  let shown = false;
  return {
    show(text) {
      const now = performance.now();
      if (!terminal.watched || now - shownAt < PAUSE) return;
      shownAt = now;
      shown = true;
      terminal.err(`${CLEAR_LINE}${text}`);
    },
    clear() {
      if (shown) terminal.err(CLEAR_LINE);
      shown = false;
      shownAt = Number.NEGATIVE_INFINITY;
    },
  };
}
