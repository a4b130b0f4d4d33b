import { createEvent } from 'ics';

import { type Board, updatedOf } from './board';
import { printable } from './printable';
import type { PublicRole } from './public-role';

/** How long before the deadline a calendar reminds of it. */
const REMINDER = { days: 1, before: true };

/**
 * The deadline of a role as an event of a calendar (RFC 5545), in UTC, so that every calendar shows
 * it at the right time; undefined for a role that has none.
 */
export function deadlineEvent(role: PublicRole, board: Board): string | undefined {
  if (!role.closes) return undefined;
  const closes = Date.parse(role.closes);
  const apply = role.apply.map(({ label, url }) => `${label}: ${url}`);
  const { value, error } = createEvent({
    uid: `${role.id}@${new URL(board.address).host}`,
    productId: 'rungs',
    title: `Last chance to apply: ${role.title}, ${board.company}`,
    description: [...(role.summary ? [role.summary] : []), ...apply, role.url].join('\n'),
    url: new URL(role.url).href,
    start: closes,
    end: closes,
    status: 'CONFIRMED',
    busyStatus: 'FREE',
    transp: 'TRANSPARENT',
    timestamp: Date.parse(updatedOf(role, board)),
    alarms: [{ action: 'display', description: escaped(role.title), trigger: REMINDER }],
  } as Parameters<typeof createEvent>[0]);
  if (!value) throw error ?? new Error(`The deadline of ${role.id} makes no event.`);
  return printable(value);
}

/** A text of RFC 5545: ics escapes those of an event, but not that of an alarm. */
function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&');
}
