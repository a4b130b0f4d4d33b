import { europeanUnion } from './european-union';
import { SUBDIVISIONS } from './subdivisions';

/** Names for the whole of something, beside the countries' own. */
const WHOLES: ReadonlyMap<string, readonly string[]> = new Map([
  ['usa', ['US']],
  ['united states of america', ['US']],
  ['america', ['US']],
  ['the netherlands', ['NL']],
  ['holland', ['NL']],
  ['czech republic', ['CZ']],
  ['republic of ireland', ['IE']],
  ['northern ireland', []],
  ['north america', ['US', 'CA']],
  ['central america', []],
  ['latin america', []],
  ['south america', []],
  ['eu', ['EU']],
  ['european union', ['EU']],
  ['europe', ['EU']],
  ['eea', ['EU']],
  ['emea', ['EU']],
]);

/** Means everywhere only by itself: `Anywhere in Brazil` is Brazil. */
const EVERYWHERE = /^(?:(?:fully )?remote\W+)?(?:worldwide|global(?:ly)?|anywhere)\W*$/;

const MEMBERS = europeanUnion.map(({ code }) => code);

/** A name without capitals, accents, dots and surplus space, so that `U.S.` is `us`. */
export function plainName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\p{M}.]/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

const subdivisionByName = new Map<string, string>();
for (const [code, name] of Object.entries(SUBDIVISIONS)) {
  subdivisionByName.set(plainName(name), code);
}
subdivisionByName.set('washington dc', 'US-DC');
subdivisionByName.set('washington state', 'US-WA');
subdivisionByName.set('new york state', 'US-NY');

/**
 * The code of a state or province, by its name, its code or its abbreviation. An abbreviation says
 * something only where the country is known: `WA` is in Australia, too.
 */
export function subdivisionOf(name: string, country?: string): string | undefined {
  const plain = plainName(name);
  const named = subdivisionByName.get(plain);
  if (named) return !country || named.startsWith(`${country}-`) ? named : undefined;
  const code = plain.toUpperCase().replace(/[ _]/, '-');
  if (Object.hasOwn(SUBDIVISIONS, code))
    return !country || code.startsWith(`${country}-`) ? code : undefined;
  const long = `${country}-${code}`;
  return country && Object.hasOwn(SUBDIVISIONS, long) ? long : undefined;
}

const countriesByLanguage = new Map<string, ReadonlyMap<string, string>>();

/** The codes of countries by their names in a language. */
function countriesIn(language: string): ReadonlyMap<string, string> {
  const known = countriesByLanguage.get(language);
  if (known) return known;
  const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  const countries = new Map<string, string>();
  for (const code of ['US', 'CA', ...MEMBERS]) {
    const name = names.of(code);
    if (name) countries.set(plainName(name), code);
  }
  countriesByLanguage.set(language, countries);
  return countries;
}

function wholeOf(name: string, language: string): readonly string[] | undefined {
  const plain = plainName(name);
  if (EVERYWHERE.test(plain)) return ['US', 'CA', 'EU'];
  const code = plain.toUpperCase();
  if (code === 'US' || code === 'CA' || MEMBERS.some((member) => member === code)) return [code];
  const country = countriesIn('en').get(plain) ?? countriesIn(language).get(plain);
  return country ? [country] : WHOLES.get(plain);
}

/**
 * The codes of the places that have a law about pay, or of what they lie in, that a name stands
 * for: `Ontario`, `Remote in the US`, `USA and Canada`. None for all others.
 *
 * @param kind what the front matter says the name is; it tells Georgia from Georgia
 */
export function codesOf(
  name: string,
  kind: 'Country' | 'State' | 'City' | undefined,
  language = 'en',
): string[] {
  const subdivision =
    kind === 'State'
      ? (subdivisionOf(name) ?? subdivisionOf(name, 'US') ?? subdivisionOf(name, 'CA'))
      : undefined;
  if (subdivision) return [subdivision];
  const whole = wholeOf(name, language);
  if (whole) return membersFor(whole);
  const exact = plainName(name) === 'georgia' ? undefined : subdivisionOf(name);
  if (exact) return [exact];
  return [...new Set(mentionedIn(name, language))];
}

const namesByLanguage = new Map<string, readonly (readonly [string, readonly string[]])[]>();

/** Every name that a longer text can mention, the longest first. */
function namesIn(language: string): readonly (readonly [string, readonly string[]])[] {
  const known = namesByLanguage.get(language);
  if (known) return known;
  const names = [
    ...[...subdivisionByName, ...countriesIn('en'), ...countriesIn(language)].map(
      ([name, code]) => [name, [code]] as const,
    ),
    ...[...WHOLES].filter(([name]) => name.length > 3),
  ].toSorted(([a], [b]) => b.length - a.length);
  namesByLanguage.set(language, names);
  return names;
}

/** The places that a longer text mentions: a capital abbreviation, or a whole name. */
function* mentionedIn(text: string, language: string): Iterable<string> {
  if (/\b(?:US|USA|U\.S\.(?:A\.)?)(?!\w)/.test(text)) yield 'US';
  if (/\bEU\b/.test(text)) yield* MEMBERS;
  let plain = ` ${plainName(text).replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  for (const [name, codes] of namesIn(language)) {
    if (name === 'georgia' || !plain.includes(` ${name} `)) continue;
    // What is found is taken out: `West Virginia` does not mention Virginia.
    plain = plain.replaceAll(` ${name} `, ' , ');
    yield* membersFor(codes);
  }
}

function membersFor(codes: readonly string[]): string[] {
  return codes.flatMap((code) => (code === 'EU' ? MEMBERS : [code]));
}
