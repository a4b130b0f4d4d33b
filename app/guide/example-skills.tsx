import { Level } from '@/components/level';
import type { Library } from '@/lib/roles/library';
import type { EffectiveRequirement } from '@/lib/roles/requirement';
import type { RolePage } from '@/lib/roles/role-page';

interface Row {
  to: EffectiveRequirement;
  from?: EffectiveRequirement;
}

/** What the role of an example asks for, told apart as on the page of a role. */
export function ExampleSkills({ page, library }: { page: RolePage; library: Library }) {
  const { junior, comparison } = page.step;
  const groups: [string, readonly Row[]][] = [
    [junior ? 'New at this level' : 'Asked for', comparison.added],
    [`Raised from ${junior?.role}`, comparison.raised],
    [`Carried over from ${junior?.role}`, comparison.same],
  ];
  return groups
    .filter(([, rows]) => rows.length > 0)
    .map(([heading, rows]) => (
      <div key={heading} className="mt-4">
        <p className="text-sm font-semibold">{heading}</p>
        <ul className="divide-y divide-line border-y border-line">
          {rows.map(({ to, from }) => (
            <li key={to.label} className="flex items-baseline justify-between gap-4 py-1.5">
              <span>
                {to.kind === 'skill' ? to.label : `${to.label}: choose ${to.count} of these`}
                {to.kind === 'choice' && (
                  <span className="block text-sm text-quiet">
                    {to.options.map((key) => library.skills.get(key)?.title ?? key).join(', ')}
                  </span>
                )}
              </span>
              <Level
                level={to.level}
                from={from && from.level < to.level ? from.level : undefined}
              />
            </li>
          ))}
        </ul>
      </div>
    ));
}
