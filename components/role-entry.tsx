import type { ReactNode } from 'react';
import type { LadderPosition } from '@/lib/roles/ladder-position';
import { RungPlace } from './rung-place';

interface RoleEntryProps {
  slug: string;
  role: string;
  where: string | undefined;
  summary: string | undefined;
  badge: ReactNode;
  position?: LadderPosition | undefined;
  /** What else is worth saying of it here. */
  note?: string;
}

/** A role in a list: a link, with its place and a sentence about it. */
export function RoleEntry({
  slug,
  role,
  where,
  summary,
  badge,
  position,
  note = '',
}: RoleEntryProps) {
  return (
    <li className="py-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <div className="flex min-w-0 flex-wrap items-baseline gap-x-4">
          <a href={`/roles/${slug}`} className="link min-w-0 text-lg font-medium wrap-anywhere">
            {role}
          </a>
          {position && <RungPlace {...position} />}
        </div>
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
