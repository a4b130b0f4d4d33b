import { expect, it } from 'vitest';
import { postingOf, postingsOf } from '../roles/test-support';
import { detailChanges } from './details';

function changes(before: string, after: string) {
  const library = postingsOf({
    before: `---\n${before}\n---\n# A\n\n## Work\n`,
    after: `---\n${after}\n---\n# A\n\n## Work\n`,
  });
  const settings = { applyEmail: 'jobs@example.org' };
  return detailChanges(
    postingOf(library, 'before'),
    postingOf(library, 'after'),
    settings,
    settings,
  );
}

it('detailChanges tells pay, places and ways to apply apart, and not the same words', () => {
  expect(
    changes(
      'salary: {min: 10, max: 20, currency: EUR, unit: HOUR}\nworkplace: remote\nteam: Roses',
      'salary: {min: 12, max: 20, currency: EUR, unit: HOUR}\nteam: Roses\napplyUrl: https://example.org/go',
    ),
  ).toEqual([
    { label: 'Workplace', from: ['Remote'], to: [] },
    { label: 'Pay', from: ['€10 – €20 an hour'], to: ['€12 – €20 an hour'] },
    {
      label: 'Where to apply',
      from: ['mailto:jobs@example.org'],
      to: ['https://example.org/go'],
    },
  ]);
});

it('detailChanges counts neither a status nor a title as another way to apply', () => {
  expect(changes('status: closed\ntitle: A', 'status: open\ntitle: B')).toEqual([]);
});

it('detailChanges knows the deadline of what is closed, and not by its status', () => {
  const open = 'validThrough: 2099-03-31';
  expect(changes(open, `status: closed\n${open}`)).toEqual([]);
  expect(changes('validThrough: 2020-03-31', open)).toEqual([
    { label: 'Apply by', from: ['March 31, 2020 (UTC)'], to: ['March 31, 2099 (UTC)'] },
  ]);
});
