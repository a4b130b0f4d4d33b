import type { SettingsFields } from '../markup/fields';
import type { Posting } from '../markup/posting';
import { deadlineOf } from './deadline';
import { languageOf } from './language';

/**
 * Until when one can apply, as people write it, in the posting's language and time zone and with its
 * name: `31 March 2026 (Europe/Lisbon)`, or with the time where it is not the end of the day.
 */
export function deadlineWords(posting: Posting, settings: SettingsFields): string | undefined {
  const deadline = deadlineOf(posting, settings);
  if (!deadline) return undefined;
  const { until, zone, wholeDay } = deadline;
  const format = new Intl.DateTimeFormat(languageOf(posting, settings), {
    dateStyle: 'long',
    ...(wholeDay ? {} : { timeStyle: 'short' }),
    timeZone: zone,
  });
  return `${format.format(new Date(until))} (${zone.replaceAll('_', ' ')})`;
}
