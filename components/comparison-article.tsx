import { comparisonCrumbs } from '@/lib/roles/breadcrumbs';
import { comparisonWords } from '@/lib/roles/comparison-words';
import type { RoleComparison } from '@/lib/roles/role-comparison';
import { Breadcrumbs } from './breadcrumbs';
import { Heading } from './heading';
import { ProseDifference } from './prose-difference';
import { RequirementTable } from './requirement-table';

/** Two roles side by side: what they ask for, then what is written about them. */
export function ComparisonArticle({ comparison }: { comparison: RoleComparison }) {
  const { from, to, requirements, prose } = comparison;
  return (
    <article>
      <header className="max-w-3xl">
        <div className="text-quiet">
          <Breadcrumbs crumbs={comparisonCrumbs(comparison)} />
        </div>
        <h1 className="mt-2 text-title">
          {to.role} <span className="font-normal text-quiet">compared with</span> {from.role}
        </h1>
        <p className="mt-4 text-lg">{comparisonWords(requirements)}.</p>
        <p className="mt-3 flex flex-wrap gap-x-6 gap-y-1">
          {[from, to].map((posting) => (
            <a
              key={posting.name}
              href={`/roles/${posting.slug}`}
              className="link min-w-0 wrap-anywhere"
            >
              {posting.title}
            </a>
          ))}
          <a href="#words" className="link no-print">
            The words that differ
          </a>
        </p>
      </header>
      <section aria-labelledby="requirements" className="mt-12 max-w-4xl">
        <Heading id="requirements" level={2}>
          What they ask for
        </Heading>
        <RequirementTable comparison={requirements} from={from.role} to={to.role} />
      </section>
      <section aria-labelledby="words" className="mt-16 max-w-text">
        <Heading id="words" level={2}>
          The words that differ
        </Heading>
        <ProseDifference sections={prose} from={from.role} to={to.role} />
      </section>
    </article>
  );
}
