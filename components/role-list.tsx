import type { SettingsFields } from '@/lib/markup/fields';
import type { Posting } from '@/lib/markup/posting';
import { whereOf } from '@/lib/roles/facts';
import { StatusBadge } from './status-badge';

interface RoleListProps {
  postings: readonly Posting[];
  settings: SettingsFields;
}

/** Roles as links, each with its place and a sentence about it. */
export function RoleList({ postings, settings }: RoleListProps) {
  return (
    <ul className="divide-y divide-line border-y border-line">
      {postings.map((posting) => {
        const where = whereOf(posting, settings);
        return (
          <li key={posting.name} className="py-4">
            <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
              <a
                href={`/roles/${posting.slug}`}
                className="text-lg font-medium text-accent underline underline-offset-4"
              >
                {posting.role}
              </a>
              <p className="flex items-baseline gap-3 text-sm text-quiet">
                <StatusBadge posting={posting} />
                {where}
              </p>
            </div>
            {posting.fields.summary && (
              <p className="mt-1 max-w-prose text-quiet">{posting.fields.summary}</p>
            )}
          </li>
        );
      })}
    </ul>
  );
}
