import { roleCrumbs } from '@/lib/roles/breadcrumbs';
import type { RolePage } from '@/lib/roles/role-page';
import { Breadcrumbs } from './breadcrumbs';
import { RungPlace } from './rung-place';
import { StatusBadge } from './status-badge';

/** A role's title, what it is in a sentence, and what it adds to the rung below. */
export function RoleHeader({ page, summary }: { page: RolePage; summary: string }) {
  const { posting } = page.role;
  const { junior } = page.step;
  return (
    <header className="max-w-3xl">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-quiet">
        <Breadcrumbs crumbs={roleCrumbs(posting)} />
        {!posting.abstract && <RungPlace {...page.position} />}
        <StatusBadge posting={posting} />
      </div>
      <h1 lang={posting.fields.lang} className="mt-2 text-title">
        {posting.role}
      </h1>
      {posting.fields.summary && (
        <p lang={posting.fields.lang} className="mt-4 text-lg leading-relaxed">
          {posting.fields.summary}
        </p>
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
