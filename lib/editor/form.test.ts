import { describe, expect, it } from 'vitest';
import { postingFields, settingsFields } from '../markup/fields';
import { formFields } from './form';

const posting = new Map(formFields(postingFields).map((field) => [field.name, field]));
const settings = new Map(formFields(settingsFields).map((field) => [field.name, field]));

describe('the fields of a form', () => {
  it('are those of the declaration, none of them required', () => {
    expect([...posting.keys()]).toEqual(Object.keys(postingFields.shape));
    expect([...posting.values()].filter(({ required }) => required)).toEqual([]);
  });

  it('have the label that people would write, and the description as a hint', () => {
    expect(posting.get('datePosted')).toMatchObject({
      label: 'Date posted',
      hint: 'The day on which the posting was first published.',
    });
    expect(posting.get('applyUrl')?.label).toBe('Apply URL');
  });

  it('offer the words that there are', () => {
    expect(posting.get('workplace')).toMatchObject({
      widget: 'select',
      options: [
        { value: 'onsite', label: 'Onsite' },
        { value: 'hybrid', label: 'Hybrid' },
        { value: 'remote', label: 'Remote' },
      ],
    });
    expect(posting.get('employmentType')).toMatchObject({ widget: 'select', multiple: true });
    expect(posting.get('unlisted')).toMatchObject({
      options: [
        { value: 'true', label: 'yes' },
        { value: 'false', label: 'no' },
      ],
    });
  });

  it('hold a list of sentences with a field for each', () => {
    expect(posting.get('hiringProcess')).toMatchObject({
      widget: 'list',
      field: { widget: 'text', label: 'Hiring step' },
    });
  });

  it('hold fields in fields', () => {
    const salary = posting.get('salary');
    expect(salary?.widget).toBe('object');
    const [min] = salary?.fields ?? [];
    expect(min).toMatchObject({ name: 'min', widget: 'string' });
    const [pattern, message] = (min?.pattern ?? []) as [RegExp, string];
    expect(pattern.test('98000')).toBe(true);
    expect(pattern.test('98,000')).toBe(false);
    expect(message).toBe('must be a number without separators or currency, such as 52000');
  });

  it('leave out what no form can show', () => {
    const employer = settings.get('employer');
    expect(employer?.fields?.map(({ name }) => name)).toEqual(['headcount']);
  });
});
