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
  const broad = short(Math.min(3.5, gap * 0.6));
  const draw = (first: number, last: number) =>
    Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index)
      .map((rung) => `M1 ${short(HEIGHT - gap * (rung - 0.25))}h12`)
      .join('');
  const before = Math.min(from, reached);
  const parts = [
    { name: 'reached', d: draw(1, before), width: broad },
    { name: 'added', d: draw(before + 1, reached), width: broad },
    { name: 'above', d: draw(reached + 1, rungs), width: 1 },
  ];
  return (
    <svg viewBox={`0 0 14 ${HEIGHT}`} className="rungs" aria-hidden="true">
      <path d={`M1 0v${HEIGHT}M13 0v${HEIGHT}`} />
      {parts.map(
        ({ name, d, width }) =>
          d !== '' && <path key={name} d={d} strokeWidth={width} className={name} />,
      )}
    </svg>
  );
}

/** A page has a hundred of these: hundredths of a pixel would be seen by nobody, and weigh. */
function short(length: number): number {
  return Math.round(length * 100) / 100;
}
