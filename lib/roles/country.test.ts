import { expect, it } from 'vitest';
import { countryCodeOf } from './country';

it.each([
  ['Portugal', 'PT'],
  ['PT', 'PT'],
  [' portugal ', 'PT'],
  ['Deutschland', 'DE'],
  ['Germany', 'DE'],
  ['US', 'US'],
  ['U.S.', 'US'],
  ['USA', 'US'],
  ['The United States', 'US'],
  ['United States of America', 'US'],
  ['UK', 'GB'],
  ['U.K.', 'GB'],
  ['The Netherlands', 'NL'],
  ['Czech Republic', 'CZ'],
  ['Czechia', 'CZ'],
  ['Turkey', 'TR'],
  ['Türkiye', 'TR'],
  ['Hong Kong', 'HK'],
  ["Cote d'Ivoire", 'CI'],
  ['Bosnia and Herzegovina', 'BA'],
  ['Saint Lucia', 'LC'],
  ['Georgia', 'GE'],
])('%s is %s', (name, code) => {
  expect(countryCodeOf(name, 'de')).toBe(code);
});

it.each([
  'EU',
  'the EU',
  'EU countries',
  'EU/EEA',
  'European Union',
  'European Union (EU)',
  'Europe',
  'Europa',
  'Europe (any country)',
  'UK and Europe',
  'Western Europe',
  'Worldwide',
  'Anywhere',
  'Anywhere in the world',
  'Worldwide, except Cuba',
  'Remote in the US',
  'United States except Texas',
  'USA & Canada',
  'Asia-Pacific',
  'DACH region',
  'Middle East',
  'Americas',
  'EMEA',
  'Texas',
  'Lisbon',
  'DD',
  'XX',
  'constructor',
  '',
])('%j is no country', (name) => {
  expect(countryCodeOf(name, 'de')).toBeUndefined();
});
