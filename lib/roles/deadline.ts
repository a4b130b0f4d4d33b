import { Temporal } from '@js-temporal/polyfill';
import type { SettingsFields } from '../markup/fields';
import type { Posting } from '../markup/posting';

/** Until when one can apply for a role, in its own time zone. */
export interface Deadline {
  /** The first moment at which it is too late, in milliseconds since 1970 (UTC). */
  closesAt: number;
  /** The last second at which one can apply, with its offset: `2026-03-31T23:59:59+01:00`. */
  until: string;
  /** The time zone, as an IANA name. */
  zone: string;
  /** Whether it is the end of a day; else `until` names the very time. */
  wholeDay: boolean;
}

/** The zone of dates that name none: the posting's, the company's, or UTC. */
export function timeZoneOf({ fields }: Posting, { timezone }: SettingsFields): string {
  return fields.timezone ?? timezone ?? 'UTC';
}

/**
 * When a role closes: at the end of the day that `validThrough` names, or at the moment. A time
 * without an offset is one in the posting's zone; one that a change of clocks leaves out is taken
 * as late, and one that it repeats the first time, as RFC 5545 has it.
 */
export function deadlineOf(posting: Posting, settings: SettingsFields): Deadline | undefined {
  const written = posting.fields.validThrough;
  if (written === undefined) return undefined;
  const zone = timeZoneOf(posting, settings);
  const wholeDay = !written.includes('T');
  const end = wholeDay ? endOfDay(written, zone) : momentOf(written, zone);
  return {
    closesAt: end.epochMilliseconds,
    until: (wholeDay ? end.subtract({ seconds: 1 }) : end).toString({
      timeZoneName: 'never',
      smallestUnit: 'second',
    }),
    zone,
    wholeDay,
  };
}

const DAY = 86_400_000;

/** Whether it is too late at a moment to apply for a role; never for one without a deadline. */
export function hasPassed(posting: Posting, settings: SettingsFields, now: Date): boolean {
  const written = posting.fields.validThrough;
  if (written === undefined) return false;
  // No zone is a day away from UTC, so that days before and after nothing has to be looked up.
  const ahead = Date.parse(`${written.slice(0, 10)}T00:00:00Z`) - now.getTime();
  if (Math.abs(ahead) > 3 * DAY) return ahead < 0;
  const deadline = deadlineOf(posting, settings);
  return deadline !== undefined && deadline.closesAt <= now.getTime();
}

/** Some days have no midnight, and some have 23 or 25 hours. */
function endOfDay(day: string, zone: string): Temporal.ZonedDateTime {
  return Temporal.PlainDate.from(day).add({ days: 1 }).toZonedDateTime(zone);
}

/**
 * The moment that a time means; without an offset of its own it is read in a time zone.
 *
 * @param written as the front matter says it: `2026-03-31T09:00`, `2026-03-31T09:00:00+02:00`
 */
export function momentOf(written: string, zone: string): Temporal.ZonedDateTime {
  return /(?:Z|[+-]\d\d:\d\d)$/.test(written)
    ? Temporal.Instant.from(written).toZonedDateTimeISO(zone)
    : Temporal.PlainDateTime.from(written).toZonedDateTime(zone);
}

/** The first moment of a calendar day in a time zone, with its offset (RFC 3339). */
export function startOfDay(day: string, zone: string): string {
  return Temporal.PlainDate.from(day)
    .toZonedDateTime(zone)
    .toString({ timeZoneName: 'never', smallestUnit: 'second' });
}
