import type { SettingsFields } from '@/lib/markup/fields';
import type { Posting } from '@/lib/markup/posting';
import { openingWords } from '@/lib/roles/moment-words';
import { RoleEntry } from './role-entry';
import { StatusBadge } from './status-badge';

interface UnpublishedListProps {
  postings: readonly Posting[];
  settings: SettingsFields;
  className?: string;
}

/** What a preview knows and the public site does not, apart from the roles that are open. */
export function UnpublishedList({ postings, settings, className = '' }: UnpublishedListProps) {
  if (postings.length === 0) return null;
  return (
    <section
      aria-labelledby="unpublished"
      className={`max-w-4xl bg-raised p-4 sm:p-6 ${className}`}
    >
      <h2 id="unpublished" className="text-heading">
        Not published yet
      </h2>
      <p className="mt-1 max-w-prose text-quiet">
        Shown on previews alone. Candidates see none of it.
      </p>
      <ul className="mt-4 divide-y divide-line border-y border-line">
        {postings.map((posting) => (
          <RoleEntry
            key={posting.name}
            slug={posting.slug}
            role={posting.title}
            where={posting.abstract ? 'Base' : undefined}
            summary={posting.fields.summary}
            badge={<StatusBadge posting={posting} />}
            note={openingWords(posting, settings)}
          />
        ))}
      </ul>
    </section>
  );
}
