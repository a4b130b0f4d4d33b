import { describe, expect, it } from 'vitest';
import { fieldsInWords } from './field-words';
import { competencyFields, postingFields, settingsFields, snippetFields } from './fields';

describe('the fields in words', () => {
  it.each([
    ['title', 'a line of text'],
    ['slug', 'letters and digits, with single hyphens between them'],
    ['aliases', 'a list, each letters and digits, with single hyphens between them'],
    ['abstract', 'true or false'],
    ['status', 'one of draft, scheduled, open, paused, closed, filled'],
    ['opensAt', 'a day such as 2026-03-31, or a moment such as 2026-03-31T09:00:00+02:00'],
    ['datePosted', 'a day such as 2026-03-31'],
    ['timezone', 'an IANA time zone such as Europe/Lisbon'],
    ['locations', 'a list, each with city, region, country, postalCode, street'],
    ['salary', 'with min, max, currency, unit, note'],
    ['applyEmail', 'an e-mail address'],
  ])('say what %s takes as its message does', (name, takes) => {
    expect(fieldsInWords(postingFields).find((field) => field.name === name)?.takes).toBe(takes);
  });

  it('leave no field without a sentence and without what it takes', () => {
    for (const fields of [postingFields, snippetFields, competencyFields, settingsFields]) {
      const words = fieldsInWords(fields);
      expect(words.map(({ name }) => name)).toEqual(Object.keys(fields.shape));
      for (const { name, about, takes } of words) {
        expect(about, name).toMatch(/^[A-Z].*\.$/);
        expect(takes, name).toMatch(/^\S/);
        expect(takes, name).not.toContain('Invalid input');
      }
    }
  });
});
