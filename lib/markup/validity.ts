import { Temporal } from '@js-temporal/polyfill';

/** What the front matter of a posting says of its dates, each a valid one. */
interface Dates {
  datePosted: string;
  validThrough: string;
  /** The posting's own; the settings may name one for those that have none. */
  timezone: string | undefined;
}

/**
 * Whether a deadline is later than the beginning of the day of publication. A deadline that is a day
 * counts to its end; a moment with an offset is compared in the zone of the posting, and where that
 * is not known, in the one where the day begins first.
 */
export function isOpenAtAll({ datePosted, validThrough, timezone }: Dates): boolean {
  if (!validThrough.includes('T')) return validThrough >= datePosted;
  if (!/(?:Z|[+-]\d\d:\d\d)$/.test(validThrough)) {
    return Date.parse(`${validThrough}Z`) > Date.parse(`${datePosted}T00:00Z`);
  }
  const begins = timezone
    ? Temporal.PlainDate.from(datePosted).toZonedDateTime(timezone).epochMilliseconds
    : Date.parse(`${datePosted}T00:00+14:00`);
  return Date.parse(validThrough) > begins;
}
