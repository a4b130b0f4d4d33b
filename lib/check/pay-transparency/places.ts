import type { Posting } from '../../markup/posting';
import { jurisdictions, liesIn } from './jurisdictions';
import { codesOf, plainName, subdivisionOf } from './place-names';

/** A place at which a posting's work may be done, as far as laws about pay go. */
export interface Area {
  /** The code of a country, a state, a province or a city. */
  code: string;
  /** A town of it is named, so that no other city's law is meant. */
  exact: boolean;
  /** Codes of what the posting leaves out of it. */
  without: readonly string[];
  /** What the posting calls it, each name made plain. */
  names: readonly string[];
  /** The field that says so. */
  path: readonly (string | number)[];
}

/** A town in a country whose states differ, without its state or with one that is not known. */
export interface UnclearTown {
  town: string;
  region?: string;
  country: string;
  path: readonly (string | number)[];
}

/** Where a posting's work may be done. */
export interface Places {
  areas: readonly Area[];
  unclear: readonly UnclearTown[];
}

const EXCEPT = /\b(?:except|excluding|excludes?|but not|other than|outside(?: of)?|without|not)\b/i;

/** Reads the places of a posting: its offices, and where one may live. */
export function placesOf({ fields }: Posting, language = 'en'): Places {
  const areas: Area[] = [];
  const unclear: UnclearTown[] = [];
  for (const [index, { city, region, country }] of (fields.locations ?? []).entries()) {
    const path = ['locations', index];
    const state =
      region === undefined
        ? city !== undefined && (country ?? 'US') === 'US' && townArea(city)
        : subdivisionOf(region, country);
    const code = state || country;
    if (code === undefined) continue;
    if (city !== undefined && (code === 'US' || code === 'CA')) {
      unclear.push({ town: city, ...(region ? { region } : {}), country: code, path });
      continue;
    }
    const names = [city, region, country, `${city}, ${region}`].flatMap((name) => name ?? []);
    areas.push({
      code: city === undefined ? code : townIn(code, city),
      exact: city !== undefined,
      without: [],
      names: [...names, ...countryNames(country)].map(plainName),
      path,
    });
  }
  for (const [index, { name, type }] of (fields.applicantLocations ?? []).entries()) {
    const path = ['applicantLocations', index, 'name'];
    const [said = '', ...left] = name.split(EXCEPT);
    const without = left.flatMap((part) => codesOf(part, undefined, language));
    const town = type === 'City' ? townArea(said) : undefined;
    const codes = town ? [town] : codesOf(said, type, language);
    for (const code of codes) {
      areas.push({ code, exact: town !== undefined, without, names: [plainName(name)], path });
    }
  }
  return { areas, unclear };
}

/** Whether the work may be done where a law applies. */
export function touches({ code, exact, without }: Area, law: string): boolean {
  if (without.some((left) => liesIn(law, left))) return false;
  return liesIn(code, law) || (!exact && liesIn(law, code));
}

const countries = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

function countryNames(country: string | undefined): string[] {
  const name = country && countries.of(country);
  return name ? [name] : [];
}

/** The city or county with a law of its own that a town of a state lies in, else the state. */
function townIn(state: string, town: string): string {
  const plain = plainName(town);
  const local = jurisdictions.find(
    ({ code, towns }) =>
      code !== state && liesIn(code, state) && towns?.some((name) => plainName(name) === plain),
  );
  return local?.code ?? state;
}

/** `Denver, CO`, or a city that needs no state to be known. */
function townArea(said: string): string | undefined {
  const [town = '', state] = said.split(',').map((part) => part.trim());
  if (state === undefined) {
    return /^(?:new york(?: city)?|nyc)$/.test(plainName(town)) ? 'US-NY-NYC' : undefined;
  }
  const code = subdivisionOf(state, 'US') ?? subdivisionOf(state, 'CA');
  return code && townIn(code, town);
}
