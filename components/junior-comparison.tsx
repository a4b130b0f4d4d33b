import type { Posting } from '@/lib/markup/posting';
import { comparisonWords } from '@/lib/roles/comparison-words';
import type { Step } from '@/lib/roles/role';
import { Heading } from './heading';
import { RequirementTable } from './requirement-table';

/** A role against its junior role, requirement by requirement. */
export function JuniorComparison({ step, posting }: { step: Step; posting: Posting }) {
  const { junior, comparison } = step;
  if (!junior) return null;
  return (
    <section aria-labelledby="compared" className="no-print mt-14">
      <Heading id="compared" level={2}>
        Compared with {junior.role}
      </Heading>
      <p className="mt-3">
        {comparisonWords(comparison)}.{' '}
        <a href={`/roles/${posting.slug}/compare/${junior.slug}`} className="link">
          See the words that change too
        </a>
      </p>
      <RequirementTable comparison={comparison} from={junior.role} to={posting.role} />
    </section>
  );
}
