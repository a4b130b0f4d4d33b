import type { Status } from '@/lib/markup/fields';
import type { Posting } from '@/lib/markup/posting';
import { statusOf } from '@/lib/roles/visibility';

const LABEL = {
  draft: 'Draft',
  scheduled: 'Scheduled',
  open: undefined,
  paused: 'Paused',
  closed: 'Closed',
  filled: 'Filled',
} as const;

/** Says so where a posting is not open; an open one needs no badge. */
export function StatusBadge({ posting }: { posting: Posting }) {
  return <StatusMark status={statusOf(posting)} />;
}

/** The same by the status alone. */
export function StatusMark({ status }: { status: Status }) {
  const label = LABEL[status];
  if (label === undefined) return null;
  return (
    <span className="rounded-sm border border-current px-1.5 py-0.5 text-xs font-medium">
      {label}
    </span>
  );
}
