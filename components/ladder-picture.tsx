import { keyOf } from '@/lib/markup/key';
import type { Ladder, LadderDepartment } from '@/lib/roles/ladder';
import { widthOf } from '@/lib/roles/ladder-chains';
import { departmentName } from '@/lib/roles/ladder-words';
import { LadderGround } from './ladder-ground';
import { MOST_LADDERS, rem, widthOfLadders } from './ladder-sizes';

/** The departments beside each other, each with its ladders. */
export function LadderPicture({ ladder }: { ladder: Ladder }) {
  return (
    <div className="flex flex-wrap gap-x-8 gap-y-16 [--rail:color-mix(in_srgb,var(--color-accent)_80%,var(--color-ground))]">
      {ladder.departments.map((department) => (
        <Department key={department.name ?? ''} department={department} />
      ))}
    </div>
  );
}

function Department({ department }: { department: LadderDepartment }) {
  const { summary, grounds } = department;
  const name = departmentName(department.name);
  const ladders = grounds.map(({ trees }) => trees.reduce((sum, tree) => sum + widthOf(tree), 0));
  const ladderCount = Math.min(MOST_LADDERS, Math.max(1, ...ladders));
  const id = `ladder-${keyOf(name)}`;
  return (
    <section
      aria-labelledby={id}
      className="@container flex min-w-0 max-w-full break-inside-avoid flex-col justify-end"
      style={{ flex: `${ladderCount} 1 ${rem(widthOfLadders(ladderCount))}` }}
    >
      <h2 id={id} className="text-heading">
        {name}
      </h2>
      {summary && <p className="mt-2 max-w-prose text-sm text-quiet">{summary}</p>}
      <div className="mt-6 space-y-10">
        {grounds.map((ground) => (
          <LadderGround
            key={[...ground.bases, ...ground.trees.map(({ rung }) => rung)]
              .map(({ posting }) => posting.name)
              .join(' ')}
            ground={ground}
          />
        ))}
      </div>
    </section>
  );
}
