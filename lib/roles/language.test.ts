import { expect, it } from 'vitest';
import { parsePosting } from '../markup/posting';
import { countryName, languageOf } from './language';

const postingWith = (fields: string) =>
  parsePosting({ path: 'postings/a.md', text: `---\n${fields}\n---\n# A\n` });

it('is the posting’s, the company’s, or English', () => {
  expect(languageOf(postingWith('lang: pt-BR'), { lang: 'de' })).toBe('pt-BR');
  expect(languageOf(postingWith('team: A'), { lang: 'de' })).toBe('de');
  expect(languageOf(postingWith('team: A'), {})).toBe('en');
});

it.each([
  ['PT', 'en', 'Portugal'],
  ['DE', 'de', 'Deutschland'],
  ['DE', 'en', 'Germany'],
])('calls %s in %s %s', (code, language, name) => {
  expect(countryName(code, language)).toBe(name);
});
