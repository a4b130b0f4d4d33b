import type { Branch } from '@/lib/roles/ladder';
import { type LadderLayout, layoutLadder } from '@/lib/roles/ladder-layout';
import type { LadderRung } from '@/lib/roles/ladder-rung';
import {
  alsoWords,
  ladderName,
  leadsToWords,
  linesOf,
  upwardsFrom,
} from '@/lib/roles/ladder-words';
import { statusOf } from '@/lib/roles/visibility';
import { Floor } from './ladder-picture-chain';
import { RungName, RungStep } from './ladder-picture-rung';
import {
  GAP,
  LADDER,
  NAME,
  NAME_LINE,
  NAME_SIZE,
  RAIL,
  rem,
  STEP,
  STEP_LINE,
  STEP_SIZE,
  WORDS,
} from './ladder-sizes';

/** How far the rails reach above the name on the highest rung. */
const TOP = 12;

/** Lays a tree out with room for its longest words. */
export function drawTree(tree: Branch): LadderLayout {
  return layoutLadder(tree, {
    ladder: LADDER,
    gap: GAP,
    rung: RAIL,
    above: ({ rung }) => heightOfName(rung),
    below: ({ rung }) => heightOfStep(rung),
  });
}

function heightOfName(rung: LadderRung): number {
  const lines = linesOf(ladderName(rung), WORDS, NAME_SIZE);
  const badge = statusOf(rung.posting) === 'open' ? 0 : 1;
  return Math.max(NAME, Math.ceil((lines + badge) * NAME_LINE + 10));
}

function heightOfStep(rung: LadderRung): number {
  const notes = [alsoWords(rung), leadsToWords(rung)].reduce(
    (lines, note) => lines + (note === undefined ? 0 : linesOf(note, WORDS, STEP_SIZE)),
    0,
  );
  return STEP + notes * STEP_LINE;
}

/** Ladders that stand on each other. In the text each rung comes before those that stand on it. */
export function LadderTree({ drawing }: { drawing: LadderLayout }) {
  const { width, height, rungs } = drawing;
  return (
    <div className="break-inside-avoid" style={{ width: rem(width) }}>
      <div className="relative" style={{ height: rem(TOP + height) }}>
        <Rails drawing={drawing} />
        <ol aria-label={upwardsFrom(rungs[0]?.branch.rung)}>
          {rungs.map(({ branch: { rung, guest }, left, top, bar }) => (
            <li
              key={rung.posting.name}
              className="absolute"
              style={{ left: rem(left + RAIL), top: rem(TOP + top), width: rem(LADDER - 2 * RAIL) }}
            >
              <RungName
                rung={rung}
                className={`border-b-[6px] border-transparent ${guest ? 'text-quiet' : ''}`}
                style={{ height: rem(bar + RAIL - top) }}
              />
              {guest ? (
                <p className="px-2.5 text-sm text-quiet">{rung.posting.department}</p>
              ) : (
                <RungStep rung={rung} />
              )}
            </li>
          ))}
        </ol>
      </div>
      {!rungs[0]?.branch.guest && <Floor />}
    </div>
  );
}

/** The rails and rungs of a tree, for the eye only: the words beside them say the same. */
function Rails({ drawing: { width, height, rungs } }: { drawing: LadderLayout }) {
  const places = new Map(rungs.map((rung) => [rung.branch, rung]));
  const rails = rungs.flatMap(({ branch, left, top, bar, bottom }) => [
    ...(branch.seniors.length === 0 ? railsAt(left, top - TOP + RAIL / 2, bar) : []),
    ...branch.seniors.flatMap((senior) => {
      const above = places.get(senior);
      return above ? railsAt(above.left, above.bar, bar) : [];
    }),
    ...(branch === rungs[0]?.branch && !branch.guest ? railsAt(left, bar, bottom) : []),
  ]);
  const bars = (guest: boolean) =>
    rungs
      .filter(({ branch }) => branch.guest === guest)
      .map(({ from, to, bar }) => `M${from} ${bar + RAIL / 2}H${to}`)
      .join('');
  return (
    <svg
      aria-hidden="true"
      viewBox={`0 ${-TOP} ${width} ${TOP + height}`}
      className="absolute inset-0 size-full text-(--rail)"
      fill="none"
      stroke="currentColor"
      strokeWidth={RAIL}
    >
      <path d={rails.join('')} strokeLinecap="round" />
      <path d={bars(false)} />
      <path d={bars(true)} strokeDasharray={`${2 * RAIL} ${RAIL}`} />
    </svg>
  );
}

function railsAt(left: number, top: number, bottom: number): string[] {
  return [left + RAIL / 2, left + LADDER - RAIL / 2].map((x) => `M${x} ${top}V${bottom}`);
}
