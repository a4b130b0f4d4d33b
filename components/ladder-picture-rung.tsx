import type { CSSProperties } from 'react';
import type { LadderRung } from '@/lib/roles/ladder-rung';
import { alsoWords, ladderName, leadsToWords, listOf, stepWords } from '@/lib/roles/ladder-words';
import { StatusBadge } from './status-badge';

const COLOR = {
  new: 'font-semibold text-new',
  raised: 'font-semibold text-raised-level',
  nothing: 'text-quiet',
} as const;

interface RungNameProps {
  rung: LadderRung;
  className?: string;
  style?: CSSProperties;
}

/** The name on a rung. It stands on the rung, whoever draws that. */
export function RungName({ rung, className = '', style }: RungNameProps) {
  const { posting } = rung;
  return (
    <a
      href={`/roles/${posting.slug}`}
      style={style}
      className={`group flex flex-wrap content-end items-end gap-x-2 px-2.5 pt-1.5 pb-1 font-display text-[1.0625rem] leading-tight font-semibold hover:bg-raised forced-colors:border-[CanvasText] ${className}`}
    >
      <span className="min-w-0 group-hover:underline group-hover:underline-offset-4">
        {ladderName(rung)}
      </span>
      <StatusBadge posting={posting} />
    </a>
  );
}

/** What the step up to a rung adds, and what else it is tied to. Stands under the rung. */
export function RungStep({ rung }: { rung: LadderRung }) {
  const below = rung.junior ? [rung.junior] : rung.bases;
  const notes = [alsoWords(rung), leadsToWords(rung)].filter((note) => note !== undefined);
  return (
    <div className="px-2.5 pt-1 pb-2 text-sm">
      <p>
        <StepLabel rung={rung} />
        {below.length > 0 && (
          <span className="sr-only">
            {' '}
            on top of {listOf(below.map((posting) => ladderName({ posting })))}
          </span>
        )}
      </p>
      {notes.map((note) => (
        <p key={note} className="text-quiet">
          {note}
        </p>
      ))}
    </div>
  );
}

/** `+22 new, 3 raised`. */
function StepLabel({ rung }: { rung: LadderRung }) {
  return stepWords(rung).map(({ kind, text }, index) => (
    <span key={kind}>
      {index > 0 && ', '}
      <span className={COLOR[kind]}>{text}</span>
    </span>
  ));
}
