import { HIGHEST_LEVEL } from '@/lib/markup/level';

interface LevelProps {
  level: number;
  /** The level on the rung below, where it was a lower one. */
  from?: number | undefined;
  /** Whether the words are shown beside the rungs; else they are for screen readers alone. */
  words?: boolean;
  /** Whether the words name the former level too; a table has it in a cell of its own. */
  says?: 'step' | 'level';
}

/** How many rungs are drawn at the least, so that a level is seen against what lies above it. */
const FEWEST_RUNGS = 3;
const HEIGHT = 20;

/**
 * A level as a ladder of as many rungs, from the bottom up: what was reached before is filled,
 * what this step adds is filled in the colour of what is raised. It reads the same in a list, on a
 * page, in a table, on the map and in print.
 */
export function Level({ level, from, words = true, says = 'step' }: LevelProps) {
  const said =
    from === undefined || says === 'level' ? `Level ${level}` : `Level ${from} to ${level}`;
  const rungs = Math.min(HIGHEST_LEVEL, Math.max(FEWEST_RUNGS, level));
  const gap = HEIGHT / (rungs + 0.5);
  return (
    <span className="inline-flex items-baseline gap-2 whitespace-nowrap text-sm text-quiet">
      <svg
        viewBox={`0 0 14 ${HEIGHT}`}
        className="h-5 w-3.5 shrink-0 self-center"
        aria-hidden="true"
      >
        <path d={`M1 0v${HEIGHT}M13 0v${HEIGHT}`} stroke="currentColor" strokeWidth="1" />
        {Array.from({ length: rungs }, (_, index) => index + 1).map((rung) => {
          const y = HEIGHT - gap * (rung - 0.25);
          const reached = rung <= level;
          const added = from !== undefined && rung > from && reached;
          return (
            <path
              key={rung}
              d={`M1 ${y}h12`}
              stroke="currentColor"
              strokeWidth={reached ? Math.min(3.5, gap * 0.6) : 1}
              className={added ? 'text-raised-level' : reached ? 'text-ink' : 'text-line'}
            />
          );
        })}
      </svg>
      <span className={words ? undefined : 'sr-only'}>{said}</span>
    </span>
  );
}
