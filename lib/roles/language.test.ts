import { expect, it } from 'vitest';
import { parsePosting } from '../markup/posting';
import { languageOf } from './language';

const postingWith = (fields: string) =>
  parsePosting({ path: 'postings/a.md', text: `---\n${fields}\n---\n# A\n` });

it('is the posting’s, the company’s, or English', () => {
  expect(languageOf(postingWith('lang: pt-BR'), { lang: 'de' })).toBe('pt-BR');
  expect(languageOf(postingWith('team: A'), { lang: 'de' })).toBe('de');
  expect(languageOf(postingWith('team: A'), {})).toBe('en');
});
