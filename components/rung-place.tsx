import type { LadderPosition } from '@/lib/roles/ladder-position';
import { RungGlyph } from './rung-glyph';

/** On which rung of its ladder a role stands; nothing where the ladder has no other. */
export function RungPlace({ rung, rungs }: LadderPosition) {
  if (rungs < 2) return null;
  return (
    <span className="rung-label">
      <RungGlyph rungs={rungs} reached={rung} />
      Rung {rung} of {rungs}
    </span>
  );
}
