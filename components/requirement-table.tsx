import type { Comparison, PairedChange } from '@/lib/roles/compare';
import type { EffectiveRequirement } from '@/lib/roles/requirement';
import { Level } from './level';
import { SkillName } from './skill-name';

interface RequirementTableProps {
  comparison: Comparison;
  /** The names of the two roles. */
  from: string;
  to: string;
}

type Change = 'New' | 'Raised' | 'Lowered' | 'Changed' | 'Carried over' | 'Not asked for';

const COLOR: Record<Change, string> = {
  New: 'font-semibold text-new',
  Raised: 'font-semibold text-raised-level',
  Lowered: 'font-semibold text-lowered',
  Changed: 'font-semibold text-lowered',
  'Not asked for': 'font-semibold text-lowered',
  'Carried over': 'text-quiet',
};

const CELL = 'py-2 pe-1.5 sm:pe-4';

interface Row {
  change: Change;
  from?: EffectiveRequirement;
  to?: EffectiveRequirement;
}

function rowsOf({ added, raised, lowered, changed, dropped, same }: Comparison): Row[] {
  const paired = (change: Change, changes: readonly PairedChange[]): Row[] =>
    changes.map(({ from, to }) => ({ change, from, to }));
  return [
    ...added.map(({ to }): Row => ({ change: 'New', to })),
    ...paired('Raised', raised),
    ...paired('Changed', changed),
    ...paired('Lowered', lowered),
    ...dropped.map(({ from }): Row => ({ change: 'Not asked for', from })),
    ...paired('Carried over', same),
  ];
}

/** What two roles ask for, side by side. */
export function RequirementTable({ comparison, from, to }: RequirementTableProps) {
  return (
    // Focusable, so that the keyboard can scroll it where the window is narrow.
    <section
      className="mt-5 overflow-x-auto"
      aria-label="Requirements side by side"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable
      tabIndex={0}
    >
      <table className="w-full border-collapse max-sm:text-sm">
        <thead>
          <tr className="border-b-2 border-line text-sm text-quiet">
            {['Skill', from, to, 'Change'].map((heading) => (
              <th
                key={heading}
                scope="col"
                className="py-2 pe-1.5 text-start align-bottom font-medium wrap-anywhere last:pe-0 sm:pe-4"
              >
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rowsOf(comparison).map((row) => {
            const requirement = row.to ?? row.from;
            if (!requirement) return null;
            return (
              <tr
                key={`${requirement.kind}-${requirement.kind === 'skill' ? requirement.key : requirement.group}`}
                className="border-b border-line align-baseline"
              >
                <th scope="row" className={`text-start font-normal sm:min-w-32 ${CELL}`}>
                  {requirement.kind === 'skill' ? (
                    <SkillName skill={requirement} />
                  ) : (
                    requirement.label
                  )}
                </th>
                <td className={CELL}>{asked(row.from)}</td>
                <td className={CELL}>
                  {asked(row.to, row.change === 'Raised' ? row.from?.level : undefined)}
                </td>
                <td className={`py-2 sm:whitespace-nowrap ${COLOR[row.change]}`}>{row.change}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

function asked(requirement: EffectiveRequirement | undefined, before?: number) {
  if (!requirement) {
    return (
      <span className="text-quiet">
        <span aria-hidden="true">–</span>
        <span className="sr-only">Not asked for</span>
      </span>
    );
  }
  const { level } = requirement;
  const from = before !== undefined && before < level ? before : undefined;
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2">
      {requirement.kind === 'choice' && `${requirement.count} of them`}
      <Level level={level} from={from} inTable />
    </span>
  );
}
