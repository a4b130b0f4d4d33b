import { comparisonWords } from '@/lib/roles/comparison-words';
import type { RolePage } from '@/lib/roles/role-page';
import { Heading } from './heading';
import { RequirementTable } from './requirement-table';

/** A role against its junior role, requirement by requirement. */
export function JuniorComparison({ page }: { page: RolePage }) {
  const { step, role, unlinked } = page;
  const { posting } = role;
  const { junior, comparison } = step;
  if (!junior) return null;
  return (
    <section aria-labelledby="compared" className="no-print mt-14">
      <Heading id="compared" level={2}>
        Compared with {junior.role}
      </Heading>
      <p className="mt-3">
        {comparisonWords(comparison)}.{' '}
        {!unlinked.comparisons && (
          <a href={`/roles/${posting.slug}/compare/${junior.slug}`} className="link">
            See the words that change too
          </a>
        )}
      </p>
      <RequirementTable
        comparison={comparison}
        from={junior.role}
        to={posting.role}
        unlinked={unlinked.skills}
      />
    </section>
  );
}
