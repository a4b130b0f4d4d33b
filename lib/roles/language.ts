import type { SettingsFields } from '../markup/fields';
import type { Posting } from '../markup/posting';

/** The language that a posting's numbers and dates are written in. */
export function languageOf(posting: Posting, settings: SettingsFields): string {
  return posting.fields.lang ?? settings.lang ?? 'en';
}

const countries = new Map<string, Intl.DisplayNames>();

/** What a country is called in a language, by its code (ISO 3166-1). */
export function countryName(code: string, language: string): string {
  const names = countries.get(language) ?? new Intl.DisplayNames(language, { type: 'region' });
  countries.set(language, names);
  return names.of(code) ?? code;
}
