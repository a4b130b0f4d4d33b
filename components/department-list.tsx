import { keyOf } from '@/lib/markup/key';
import type { Posting } from '@/lib/markup/posting';

interface DepartmentListProps {
  departments: readonly {
    name: string;
    summary: string | undefined;
    postings: readonly Posting[];
  }[];
}

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
              {postings.map(({ name: key, slug, role }) => (
                <li key={key}>
                  <a href={`/roles/${slug}`} className="link inline-block py-0.5">
                    {role}
                  </a>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </section>
  );
}
