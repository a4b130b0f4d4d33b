import type { PostingFields } from '../markup/fields';

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

/** Where one may live; undefined for what is no country, state or city, such as "worldwide". */
export function areaOf({ type = 'Country', name }: ApplicantLocation, language: string) {
  if (isWiderThanCountry(name, language)) return undefined;
  const area: ApplicantArea = { '@type': type, name };
  return area;
}

/** Continents and unions, by their codes in UN M49 and CLDR. */
const WIDER = ['001', '002', '003', '005', '009', '019', '021', '142', '150', '419', 'EU', 'EZ'];

const WIDER_WORDS =
  /^(?:(?:world|globe|earth)(?:[ -]?wide)?|global(?:ly)?|international|any ?where|every ?where|remote|all(?: countries)?|emea|eea|eu|e\.u\.|dach|benelux|nordics|apac|latam|amer|americas|mena|anz)$/iu;

function isWiderThanCountry(name: string, language: string): boolean {
  const said = name.trim();
  return WIDER_WORDS.test(said) || widerNames(language).has(said.toLocaleLowerCase(language));
}

const wider = new Map<string, ReadonlySet<string>>();

/** What English and a language call them; looked up once, since every posting asks. */
function widerNames(language: string): ReadonlySet<string> {
  const names =
    wider.get(language) ??
    new Set(
      ['en', language].flatMap((spoken) => {
        const regions = new Intl.DisplayNames(spoken, { type: 'region' });
        return WIDER.map((code) => regions.of(code)?.toLocaleLowerCase(language) ?? code);
      }),
    );
  wider.set(language, names);
  return names;
}
