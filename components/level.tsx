import { HIGHEST_LEVEL } from '@/lib/markup/level';
import { RungGlyph } from './rung-glyph';

interface LevelProps {
  level: number;
  /** The level on the rung below, where it was a lower one. */
  from?: number | undefined;
  /** Whether the words are shown beside the rungs; else they are for screen readers alone. */
  words?: boolean;
  /** In a table a cell of its own names the former level, and a narrow window has room for the number. */
  inTable?: boolean;
}

/** How many rungs are drawn at the least, so that a level is seen against what lies above it. */
const FEWEST_RUNGS = 3;

/**
 * A level as a ladder of as many rungs, from the bottom up. It reads the same in a list, on a page,
 * in a table, on the map and in print.
 */
export function Level({ level, from, words = true, inTable = false }: LevelProps) {
  const step = from === undefined || inTable ? level : `${from} to ${level}`;
  return (
    <span className="rung-label">
      <RungGlyph
        rungs={Math.min(HIGHEST_LEVEL, Math.max(FEWEST_RUNGS, level))}
        reached={level}
        from={from}
      />
      <span className={words ? undefined : 'sr-only'}>
        <span className={inTable ? 'max-sm:sr-only' : undefined}>Level </span>
        {step}
      </span>
    </span>
  );
}
