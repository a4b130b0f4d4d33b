import type { EffectiveRequirement } from '@/lib/roles/requirement';
import type { Step } from '@/lib/roles/role';

/** How many requirements a step adds, raises and carries over, as a sentence. */
export function stepSummary({ comparison }: Step): string {
  const { added, raised, changed, same } = comparison;
  const carried = same.length + comparison.lowered.length;
  return [
    `${added.length} new`,
    `${raised.length + changed.length} raised`,
    `${carried} carried over`,
  ].join(', ');
}

/** A role against its junior role, requirement by requirement. */
export function JuniorComparison({ step, role }: { step: Step; role: string }) {
  const { junior, comparison } = step;
  if (!junior) return null;
  const rows = [
    ...comparison.added.map(({ to }) => ({ change: 'New', from: undefined, to })),
    ...[...comparison.raised, ...comparison.changed].map(({ from, to }) => ({
      change: 'Raised',
      from,
      to,
    })),
    ...[...comparison.same, ...comparison.lowered].map(({ from, to }) => ({
      change: 'Carried over',
      from,
      to,
    })),
  ];
  return (
    <section aria-labelledby="compared" className="mt-14">
      <h2 id="compared" className="text-2xl font-semibold">
        Compared with {junior.role}
      </h2>
      <p className="mt-2 max-w-prose">
        {stepSummary(step)}. Here is what changes on the step from{' '}
        <a href={`/roles/${junior.slug}`} className="text-accent underline underline-offset-4">
          {junior.role}
        </a>{' '}
        to {role}.
      </p>
      {/* Focusable, so that the keyboard can scroll it where the window is narrow. */}
      <section
        className="mt-4 overflow-x-auto"
        aria-label="Requirements side by side"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable
        tabIndex={0}
      >
        <table className="w-full border-collapse text-start">
          <thead>
            <tr className="border-b border-line text-sm text-quiet">
              <th scope="col" className="py-2 pe-4 text-start font-medium">
                Skill
              </th>
              <th scope="col" className="py-2 pe-4 text-start font-medium">
                {junior.role}
              </th>
              <th scope="col" className="py-2 pe-4 text-start font-medium">
                {role}
              </th>
              <th scope="col" className="py-2 text-start font-medium">
                Change
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ change, from, to }) => (
              <tr key={`${to.kind}-${to.label}`} className="border-b border-line align-baseline">
                <th scope="row" className="py-2 pe-4 text-start font-normal">
                  {to.label}
                </th>
                <td className="py-2 pe-4">{from ? asked(from) : 'Not asked for'}</td>
                <td className="py-2 pe-4">{asked(to)}</td>
                <td
                  className={`py-2 ${
                    change === 'New'
                      ? 'font-medium text-new'
                      : change === 'Raised'
                        ? 'font-medium text-raised-level'
                        : 'text-quiet'
                  }`}
                >
                  {change}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}

function asked(requirement: EffectiveRequirement): string {
  const level = `Level ${requirement.level}`;
  return requirement.kind === 'choice' ? `${requirement.count}, ${level.toLowerCase()}` : level;
}
