import type { RolePage } from '@/lib/roles/role-page';
import { RungPlace } from './rung-place';
import { StatusBadge } from './status-badge';

/** A role's title, what it is in a sentence, and what it adds to the rung below. */
export function RoleHeader({ page, summary }: { page: RolePage; summary: string }) {
  const { posting } = page.role;
  const { junior } = page.step;
  return (
    <header className="max-w-3xl">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-quiet">
        <a
          href={posting.abstract ? '/ladder' : '/roles'}
          className="no-print underline-offset-4 hover:underline"
        >
          {posting.abstract ? 'Ladder' : 'Open roles'}
        </a>
        <span aria-hidden="true" className="no-print">
          /
        </span>
        {posting.department ?? (posting.abstract ? 'Base' : 'Role')}
        {!posting.abstract && <RungPlace {...page.position} />}
        <StatusBadge posting={posting} />
      </p>
      <h1 className="mt-2 text-title">{posting.role}</h1>
      {posting.fields.summary && (
        <p className="mt-4 text-lg leading-relaxed">{posting.fields.summary}</p>
      )}
      {posting.abstract && (
        <p className="mt-4 text-quiet">
          This is a base: what it asks for is part of every role that builds on it.
        </p>
      )}
      {junior && (
        <p className="mt-4 no-print">
          <a href="#compared" className="link">
            Compared with {junior.role}
          </a>
          : {summary}.
        </p>
      )}
    </header>
  );
}
