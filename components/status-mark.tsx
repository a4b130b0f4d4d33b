import type { Status } from '@/lib/markup/fields';

const LABEL = {
  draft: 'Draft',
  scheduled: 'Scheduled',
  open: undefined,
  paused: 'Paused',
  closed: 'Closed',
  filled: 'Filled',
} as const;

/** Says so where a status is not open; an open posting needs no badge. */
export function StatusMark({ status }: { status: Status }) {
  const label = LABEL[status];
  if (label === undefined) return null;
  return (
    <span className="rounded-sm border border-current px-1.5 py-0.5 text-xs font-medium">
      {label}
    </span>
  );
}
