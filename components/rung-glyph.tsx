interface RungGlyphProps {
  /** How many rungs are drawn. */
  rungs: number;
  /** How many of them are reached, from the bottom up. */
  reached: number;
  /** From which of those on they were added by the step that is spoken of. */
  from?: number | undefined;
}

const HEIGHT = 20;

/**
 * A ladder as small as a letter: what was reached before is filled, what this step adds is filled in
 * the colour of what is raised. For the eye only: the words beside it say the same.
 */
export function RungGlyph({ rungs, reached, from = reached }: RungGlyphProps) {
  const gap = HEIGHT / (rungs + 0.5);
  return (
    <svg viewBox={`0 0 14 ${HEIGHT}`} className="h-5 w-3.5 shrink-0 self-center" aria-hidden="true">
      <path d={`M1 0v${HEIGHT}M13 0v${HEIGHT}`} stroke="currentColor" strokeWidth="1" />
      {Array.from({ length: rungs }, (_, index) => index + 1).map((rung) => {
        const y = HEIGHT - gap * (rung - 0.25);
        return (
          <path
            key={rung}
            d={`M1 ${y}h12`}
            stroke="currentColor"
            strokeWidth={rung <= reached ? Math.min(3.5, gap * 0.6) : 1}
            className={rung > reached ? COLOR.above : rung > from ? COLOR.added : COLOR.reached}
          />
        );
      })}
    </svg>
  );
}

const COLOR = {
  reached: 'text-ink forced-colors:text-[CanvasText]',
  added: 'text-raised-level forced-colors:text-[Highlight]',
  above: 'text-line forced-colors:text-[GrayText]',
} as const;
