import { isCountryCode } from '../markup/country-code';

/** What people call countries beside what Unicode's CLDR calls them, in plain letters. */
const OTHER_NAMES: ReadonlyMap<string, string> = new Map([
  ['america', 'US'],
  ['usa', 'US'],
  ['united states of america', 'US'],
  ['uk', 'GB'],
  ['britain', 'GB'],
  ['great britain', 'GB'],
  ['czech republic', 'CZ'],
  ['eire', 'IE'],
  ['republic of ireland', 'IE'],
  ['holland', 'NL'],
  ['slovak republic', 'SK'],
  ['uae', 'AE'],
  ['cabo verde', 'CV'],
  ['democratic republic of the congo', 'CD'],
  ['drc', 'CD'],
  ['republic of the congo', 'CG'],
  ['ivory coast', 'CI'],
  ['hong kong', 'HK'],
  ['macao', 'MO'],
  ['macau', 'MO'],
  ['republic of korea', 'KR'],
  ['macedonia', 'MK'],
  ['burma', 'MM'],
  ['myanmar', 'MM'],
  ['palestine', 'PS'],
  ['russian federation', 'RU'],
  ['swaziland', 'SZ'],
  ['turkey', 'TR'],
  ['viet nam', 'VN'],
]);

/**
 * The code of a country (ISO 3166-1) by its code or by what English, a language or people call it;
 * undefined for whatever is more, less or else than one country: `EU`, `UK and Europe`, `Remote in
 * the US`.
 *
 * @param language a BCP 47 tag
 */
export function countryCodeOf(name: string, language: string): string | undefined {
  const code = name.trim();
  if (isCountryCode(code)) return code;
  const plain = plainName(name);
  return namesIn('en').get(plain) ?? namesIn(language).get(plain) ?? OTHER_NAMES.get(plain);
}

/** A name without capitals, accents, dots, an article and surplus space. */
function plainName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\p{M}.'’]/gu, '')
    .replaceAll('&', ' and ')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^the /, '')
    .replace(/^saint /, 'st ');
}

const namesByLanguage = new Map<string, ReadonlyMap<string, string>>();

/** The codes of all countries by what a language calls them; made once, since every posting asks. */
function namesIn(language: string): ReadonlyMap<string, string> {
  const known = namesByLanguage.get(language);
  if (known) return known;
  const names = new Map<string, string>();
  for (const style of ['short', 'long'] as const) {
    const regions = new Intl.DisplayNames(language, { type: 'region', fallback: 'none', style });
    for (const code of CODES) {
      const name = regions.of(code);
      if (name) names.set(plainName(name), code);
    }
  }
  namesByLanguage.set(language, names);
  return names;
}

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** The codes of all countries. */
const CODES = LETTERS.flatMap((first) => LETTERS.map((second) => first + second)).filter(
  isCountryCode,
);
