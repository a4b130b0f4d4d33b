import type { ReactNode } from 'react';

interface RoleEntryProps {
  slug: string;
  role: string;
  where: string | undefined;
  summary: string | undefined;
  badge: ReactNode;
  /** What else is worth saying of it here. */
  note?: string;
}

/** A role in a list: a link, with its place and a sentence about it. */
export function RoleEntry({ slug, role, where, summary, badge, note = '' }: RoleEntryProps) {
  return (
    <li className="py-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <a href={`/roles/${slug}`} className="link text-lg font-medium">
          {role}
        </a>
        <p className="flex items-baseline gap-3 text-sm text-quiet">
          {badge}
          {where}
        </p>
      </div>
      {summary && <p className="mt-1 max-w-prose text-quiet">{summary}</p>}
      {note && <p className="mt-1 text-sm">{note}</p>}
    </li>
  );
}
