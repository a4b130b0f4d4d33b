import type { PublicPlace, PublicRole } from './public-role';

/** A place in words: `Lisbon, Portugal`. */
export function placeName({ city, region, country }: PublicPlace, language: string): string {
  const named = country && new Intl.DisplayNames(language, { type: 'region' }).of(country);
  return [city, region, named].filter(Boolean).join(', ');
}

/**
 * Where a role is done, each place in words; a fully remote one is in one place, `Remote`, with
 * where one may live.
 */
export function placeNames(role: PublicRole): string[] {
  if (role.workplace !== 'remote') {
    return role.locations.map((place) => placeName(place, role.language)).filter(Boolean);
  }
  const homes = role.applicantLocations.map(({ name }) => name).join(', ');
  return [homes === '' ? 'Remote' : `Remote (${homes})`];
}
