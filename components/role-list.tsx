import type { SettingsFields } from '@/lib/markup/fields';
import type { Posting } from '@/lib/markup/posting';
import { whereOf } from '@/lib/roles/facts';
import type { LadderPosition } from '@/lib/roles/ladder-position';
import { RoleEntry } from './role-entry';
import { StatusBadge } from './status-badge';

interface RoleListProps {
  postings: readonly Posting[];
  settings: SettingsFields;
  /** Where they stand on their ladders, by name. */
  positions?: ReadonlyMap<string, LadderPosition>;
}

/** Roles as links, each with its place and a sentence about it. */
export function RoleList({ postings, settings, positions }: RoleListProps) {
  return (
    <ul className="divide-y divide-line border-y border-line">
      {postings.map((posting) => (
        <RoleEntry
          key={posting.name}
          slug={posting.slug}
          role={posting.role}
          where={whereOf(posting, settings)}
          summary={posting.fields.summary}
          badge={<StatusBadge posting={posting} />}
          position={positions?.get(posting.name)}
        />
      ))}
    </ul>
  );
}
