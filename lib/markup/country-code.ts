// Codes that the platform has a name for although ISO 3166-1 assigns them to no country.
const NO_COUNTRY = /^(?:AC|CP|CQ|DG|EA|EU|EZ|IC|QO|TA|UK|UN|X[A-Z]|ZZ)$/;

const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/**
 * Whether a text is the code of a country of today (ISO 3166-1 alpha-2), in capitals. That of a
 * former one (`DD`) stands for another, and is none.
 */
export function isCountryCode(value: string): boolean {
  if (!/^[A-Z]{2}$/.test(value) || NO_COUNTRY.test(value) || !names.of(value)) return false;
  return new Intl.Locale(`und-${value}`).region === value;
}
