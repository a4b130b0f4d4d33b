import type { SettingsFields } from '../markup/fields';
import type { Posting } from '../markup/posting';
import { timeZoneOf } from './deadline';
import { languageOf } from './language';
import { opensAt } from './visibility';

interface MomentWordsOptions {
  language: string;
  /** An IANA time zone. */
  zone: string;
}

/** A moment as people write it, with the zone that it is said in. */
export function momentWords(moment: Date, { language, zone }: MomentWordsOptions): string {
  const format = new Intl.DateTimeFormat(language, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: zone,
  });
  return `${format.format(moment)} (${zone.replaceAll('_', ' ')})`;
}

/** When a scheduled posting opens, as a sentence; nothing for any other. */
export function openingWords(posting: Posting, settings: SettingsFields): string {
  const moment = opensAt(posting, settings);
  if (!moment) return '';
  const zone = timeZoneOf(posting, settings);
  const words = momentWords(moment, { language: languageOf(posting, settings), zone });
  return `Opens with the first build after ${words}.`;
}
