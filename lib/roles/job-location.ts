import type { PostingFields } from '../markup/fields';
import { countryCodeOf } from './country';

type Location = NonNullable<PostingFields['locations']>[number];
type ApplicantLocation = NonNullable<PostingFields['applicantLocations']>[number];

/** A place of work (https://schema.org/Place); its address has a country. */
export interface JobPlace {
  '@type': 'Place';
  address: {
    '@type': 'PostalAddress';
    streetAddress?: string;
    addressLocality?: string;
    addressRegion?: string;
    postalCode?: string;
    addressCountry: string;
  };
}

/** Where one may live to do remote work (https://schema.org/AdministrativeArea). */
export interface ApplicantArea {
  '@type': 'Country' | 'State' | 'City';
  name: string;
}

/** A place of work; undefined where it names no country, and so is no place to a job board. */
export function placeOf({ street, city, region, postalCode, country }: Location) {
  if (!country) return undefined;
  const place: JobPlace = {
    '@type': 'Place',
    address: {
      '@type': 'PostalAddress',
      ...(street ? { streetAddress: street } : {}),
      ...(city ? { addressLocality: city } : {}),
      ...(region ? { addressRegion: region } : {}),
      ...(postalCode ? { postalCode } : {}),
      addressCountry: country,
    },
  };
  return place;
}

/**
 * Where one may live; undefined for a `Country` that is none, such as "EU", "Remote in the US" or
 * "USA & Canada", and for a state or city that is anywhere.
 *
 * @param language a BCP 47 tag
 */
export function areaOf({ type = 'Country', name }: ApplicantLocation, language: string) {
  const isOne = type === 'Country' ? countryCodeOf(name, language) : !ANYWHERE.test(name.trim());
  if (!isOne) return undefined;
  const area: ApplicantArea = { '@type': type, name };
  return area;
}

const ANYWHERE = /^(?:world ?wide|global(?:ly)?|international|any ?where|every ?where|remote)\b/iu;
