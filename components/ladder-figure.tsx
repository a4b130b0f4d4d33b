import type { Posting } from '@/lib/markup/posting';

/** A rung of the figure: a role, and what the step up to it adds, in words. */
export interface FigureRung {
  posting: Posting;
  adds: string | undefined;
}

/** A ladder drawn as a ladder, the highest rung on top. */
export function LadderFigure({ rungs, label }: { rungs: readonly FigureRung[]; label: string }) {
  return (
    <nav aria-label={label}>
      <ol className="relative mx-3 border-x-[6px] border-accent/80 pt-8 pb-10 forced-colors:border-[CanvasText]">
        {[...rungs].reverse().map(({ posting, adds }) => (
          <li key={posting.name} className="pt-6 first:pt-2">
            <a
              href={`/roles/${posting.slug}`}
              className="group block border-b-[6px] border-accent/80 px-5 pb-2 hover:bg-raised forced-colors:border-[CanvasText]"
            >
              <span className="block font-display text-xl font-semibold group-hover:underline group-hover:underline-offset-4">
                {posting.role}
              </span>
              {adds && <span className="block text-sm text-quiet">{adds}</span>}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
