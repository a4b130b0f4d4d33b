import type { Posting } from '@/lib/markup/posting';
import { statusOf } from '@/lib/roles/visibility';
import { StatusMark } from './status-mark';

/** Says so where a posting is not open. */
export function StatusBadge({ posting }: { posting: Posting }) {
  return <StatusMark status={statusOf(posting)} />;
}
