import type { SettingsFields } from '../markup/fields';
import type { Posting } from '../markup/posting';

/** The language that a posting's numbers and dates are written in. */
export function languageOf(posting: Posting, settings: SettingsFields): string {
  return posting.fields.lang ?? settings.lang ?? 'en';
}
