import type { Comparison, PairedChange } from '@/lib/roles/compare';
import { type EffectiveRequirement, identityOf } from '@/lib/roles/requirement';
import { Level } from './level';
import { SkillName } from './skill-name';

interface RequirementTableProps {
  comparison: Comparison;
  /** The names of the two roles. */
  from: string;
  to: string;
  /** The keys of skills that the reader finds no page about. */
  unlinked?: ReadonlySet<string>;
}

type Change = 'New' | 'Raised' | 'Lowered' | 'Changed' | 'Not asked for';

const COLOR: Record<Change, string> = {
  New: 'font-semibold text-new',
  Raised: 'font-semibold text-raised-level',
  Lowered: 'font-semibold text-lowered',
  Changed: 'font-semibold text-lowered',
  'Not asked for': 'font-semibold text-lowered',
};

const CELL = 'py-2 pe-1.5 sm:pe-4';

interface Row {
  change: Change;
  from?: EffectiveRequirement;
  to?: EffectiveRequirement;
}

function rowsOf({ added, raised, lowered, changed, dropped }: Comparison): Row[] {
  const paired = (change: Change, changes: readonly PairedChange[]): Row[] =>
    changes.map(({ from, to }) => ({ change, from, to }));
  return [
    ...added.map(({ to }): Row => ({ change: 'New', to })),
    ...paired('Raised', raised),
    ...paired('Changed', changed),
    ...paired('Lowered', lowered),
    ...dropped.map(({ from }): Row => ({ change: 'Not asked for', from })),
  ];
}

/** What two roles ask for, side by side; what both ask for alike is folded away below. */
export function RequirementTable({
  comparison,
  from,
  to,
  unlinked = new Set(),
}: RequirementTableProps) {
  const rows = rowsOf(comparison);
  return (
    <>
      {rows.length > 0 && <ChangeTable rows={rows} from={from} to={to} unlinked={unlinked} />}
      {comparison.same.length > 0 && (
        <CarriedOver same={comparison.same} unlinked={unlinked} open={rows.length === 0} />
      )}
    </>
  );
}

interface ChangeTableProps {
  rows: readonly Row[];
  from: string;
  to: string;
  unlinked: ReadonlySet<string>;
}

function ChangeTable({ rows, from, to, unlinked }: ChangeTableProps) {
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
                className="py-2 pe-1.5 text-start align-bottom font-medium not-last:wrap-anywhere last:pe-0 sm:pe-4"
              >
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const requirement = row.to ?? row.from;
            if (!requirement) return null;
            return (
              <tr key={identityOf(requirement)} className="border-b border-line align-baseline">
                <th scope="row" className={`text-start font-normal sm:min-w-32 ${CELL}`}>
                  {nameOf(requirement, unlinked)}
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

interface CarriedOverProps {
  same: readonly PairedChange[];
  unlinked: ReadonlySet<string>;
  open: boolean;
}

/** What both roles ask for at the same level, in a print shown whole. */
function CarriedOver({ same, unlinked, open }: CarriedOverProps) {
  return (
    <details open={open} className="print-open mt-4">
      <summary className="cursor-pointer py-1.5 font-medium">
        Carried over <span className="font-normal text-quiet">{same.length}</span>
      </summary>
      <ul className="mt-2 gap-x-10 border-t border-line sm:columns-2">
        {same.map(({ to }) => (
          <li
            key={identityOf(to)}
            className="flex break-inside-avoid items-baseline justify-between gap-x-4 border-b border-line py-2 max-sm:text-sm"
          >
            <span className="min-w-0">{nameOf(to, unlinked)}</span>
            {asked(to)}
          </li>
        ))}
      </ul>
    </details>
  );
}

function nameOf(requirement: EffectiveRequirement, unlinked: ReadonlySet<string>) {
  return requirement.kind === 'skill' ? (
    <SkillName skill={requirement} linked={!unlinked.has(requirement.key)} />
  ) : (
    requirement.label
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
