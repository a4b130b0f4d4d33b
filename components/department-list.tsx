import { keyOf } from '@/lib/markup/key';
import type { Posting } from '@/lib/markup/posting';

interface DepartmentListProps {
  departments: readonly {
    name: string;
    summary: string | undefined;
    postings: readonly Posting[];
  }[];
}

/** How many roles of a department are listed; the others are a link away. */
const MOST = 12;

/** The departments with their open roles, each ladder from the bottom up. */
export function DepartmentList({ departments }: DepartmentListProps) {
  if (departments.length === 0) return null;
  return (
    <section aria-labelledby="departments" className="mt-16">
      <h2 id="departments" className="text-heading">
        Departments
      </h2>
      <div className="mt-6 grid gap-x-10 gap-y-10 sm:grid-cols-2 lg:grid-cols-3">
        {departments.map(({ name, summary, postings }) => (
          <section key={name} aria-labelledby={`department-${keyOf(name)}`}>
            <h3
              id={`department-${keyOf(name)}`}
              className="border-t-4 border-accent pt-3 text-subheading"
            >
              {name}
            </h3>
            {summary && <p className="mt-1 text-sm text-quiet">{summary}</p>}
            <ul className="mt-3 space-y-0.5">
              {postings.slice(0, MOST).map(({ name: key, slug, role }) => (
                <li key={key}>
                  <a href={`/roles/${slug}`} className="link inline-block py-0.5 wrap-anywhere">
                    {role}
                  </a>
                </li>
              ))}
            </ul>
            {postings.length > MOST && (
              <p className="mt-3">
                <a href={`/roles?department=${keyOf(name)}`} className="link">
                  All {postings.length} roles in {name}
                </a>
              </p>
            )}
          </section>
        ))}
      </div>
    </section>
  );
}
