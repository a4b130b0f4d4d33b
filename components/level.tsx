import { HIGHEST_LEVEL } from '@/lib/markup/level';

/** A level as a number and as pips; the pips are for the eye only. */
export function Level({ level, from }: { level: number; from?: number | undefined }) {
  const words = from === undefined ? `Level ${level}` : `Level ${from} to ${level}`;
  const pips = Math.min(HIGHEST_LEVEL, Math.max(3, level));
  return (
    <span className="inline-flex items-center gap-2 whitespace-nowrap text-sm text-quiet">
      <span aria-hidden="true" className="inline-flex gap-0.5">
        {Array.from({ length: pips }, (_, index) => index + 1).map((pip) => (
          <span
            key={pip}
            className={`inline-block h-3 w-1.5 border border-current ${pip <= level ? 'bg-current' : ''} ${
              from !== undefined && pip > from && pip <= level ? 'text-raised-level' : ''
            }`}
          />
        ))}
      </span>
      {words}
    </span>
  );
}
