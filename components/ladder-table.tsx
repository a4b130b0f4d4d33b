import type { Ladder } from '@/lib/roles/ladder';
import type { LadderRung } from '@/lib/roles/ladder-rung';
import { departmentName, ladderName, listOf } from '@/lib/roles/ladder-words';
import { StatusBadge } from './status-badge';

/** Wide enough for every word of the head on a phone of 320 px. */
const COLUMNS = [
  { heading: 'Role', look: 'w-[30%] sm:w-[38%] text-start' },
  { heading: 'Rung', look: 'w-[16%] sm:w-[10%] text-start' },
  { heading: 'Stands on', look: 'w-[28%] sm:w-[32%] text-start' },
  { heading: 'New', look: 'w-[11%] sm:w-[10%] text-end' },
  { heading: 'Raised', look: 'w-[15%] sm:w-[10%] text-end' },
];

/** All that the ladders' picture says, in rows: by department, from the foot up. */
export function LadderTable({ ladder }: { ladder: Ladder }) {
  const groups = [
    ...(ladder.shared.length > 0 ? [{ name: 'Every department', rungs: ladder.shared }] : []),
    ...ladder.departments.map(({ name, rungs }) => ({ name: departmentName(name), rungs })),
  ];
  return (
    <table
      aria-labelledby="ladder-table"
      className="w-full table-fixed border-collapse max-sm:text-sm"
    >
      <thead>
        <tr className="border-b-2 border-line text-xs text-quiet sm:text-sm">
          {COLUMNS.map(({ heading, look }) => (
            <th
              key={heading}
              scope="col"
              className={`py-2 pe-1.5 align-baseline font-medium last:pe-0 sm:pe-6 ${look}`}
            >
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map(({ name, rungs }) => (
        <tbody key={name}>
          <tr className="break-after-avoid border-b border-line">
            <th
              scope="rowgroup"
              colSpan={COLUMNS.length}
              className="pt-8 pb-2 text-start font-display text-subheading font-semibold"
            >
              {name}
            </th>
          </tr>
          {rungs.map((rung) => (
            <Row key={rung.posting.name} rung={rung} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

const CELL = 'py-2 pe-1.5 sm:pe-6';

function Row({ rung }: { rung: LadderRung }) {
  const { posting, height, added, raised } = rung;
  return (
    <tr className="break-inside-avoid border-b border-line align-baseline">
      <th scope="row" className={`text-start font-normal ${CELL}`}>
        <span className="flex flex-wrap items-baseline gap-x-2">
          <a href={`/roles/${posting.slug}`} className="link min-w-0 py-0.5">
            {ladderName(rung)}
          </a>
          <StatusBadge posting={posting} />
        </span>
      </th>
      <td className={CELL}>{height === 0 ? 'Base' : height}</td>
      <td className={CELL}>{standsOn(rung)}</td>
      <td className={`text-end ${CELL} ${added > 0 ? 'font-semibold text-new' : 'text-quiet'}`}>
        {added}
      </td>
      <td
        className={`py-2 text-end ${raised > 0 ? 'font-semibold text-raised-level' : 'text-quiet'}`}
      >
        {raised}
      </td>
    </tr>
  );
}

/** The junior role or the nearest base, and what is taken over beside it. */
function standsOn({ junior, bases, also }: LadderRung) {
  const below = [junior ?? bases[0], ...also].filter((posting) => posting !== undefined);
  if (below.length === 0) return <span className="text-quiet">Nothing</span>;
  return listOf(below.map((posting) => ladderName({ posting })));
}
