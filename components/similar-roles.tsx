import type { SimilarRole } from '@/lib/roles/similar';
import { Heading } from './heading';

/** Roles of other ladders that ask for much the same. */
export function SimilarRoles({ roles }: { roles: readonly SimilarRole[] }) {
  if (roles.length === 0) return null;
  return (
    <section aria-labelledby="similar" className="no-print mt-14">
      <Heading id="similar" level={2}>
        Similar roles
      </Heading>
      <ul className="mt-4 divide-y divide-line border-y border-line">
        {roles.map(({ posting, shared }) => (
          <li
            key={posting.name}
            className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 py-3"
          >
            <a href={`/roles/${posting.slug}`} className="link min-w-0 wrap-anywhere">
              {posting.title}
            </a>
            <span className="text-sm text-quiet">
              {shared} {shared === 1 ? 'skill' : 'skills'} in common
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
