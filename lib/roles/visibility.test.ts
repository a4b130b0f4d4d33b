import { describe, expect, it } from 'vitest';
import { STATUSES, type Status } from '../markup/fields';
import { parsePosting } from '../markup/posting';
import { type Audience, isAdvertised, isUnpublished, maySee, statusOf } from './visibility';

function posting(fields: string, body = '# A\n\n## B\n') {
  return parsePosting({ path: 'postings/a.md', text: `---\n${fields}\n---\n${body}` });
}

describe('visibility', () => {
  // Each status: unpublished, and for the public and for a preview whether it is seen and advertised.
  const table: Record<Status, [boolean, boolean, boolean, boolean, boolean]> = {
    draft: [true, false, false, true, true],
    scheduled: [true, false, false, true, true],
    open: [false, true, true, true, true],
    paused: [false, true, false, true, false],
    closed: [false, true, false, true, false],
    filled: [false, true, false, true, false],
  };

  it('is said of every status', () => {
    expect(Object.keys(table)).toEqual([...STATUSES]);
  });

  it.each(Object.entries(table))('of %s', (status, [unpublished, ...expected]) => {
    const found = posting(`status: ${status}`);
    expect(statusOf(found)).toBe(status);
    expect(isUnpublished(found)).toBe(unpublished);
    const audiences: Audience[] = ['public', 'preview'];
    expect(
      audiences.flatMap((audience) => [maySee(found, audience), isAdvertised(found, audience)]),
    ).toEqual(expected);
  });

  it.each([[''], ['status:'], ['status: opne']])('of %j is that of an open one', (fields) => {
    expect(statusOf(posting(fields))).toBe('open');
    expect(isAdvertised(posting(fields), 'public')).toBe(true);
  });

  it.each([
    ['a base', 'abstract: true', '# A\n\n## B\n'],
    ['a base by its shape', 'team: A', '# A\n'],
    ['an unlisted one', 'unlisted: true', '# A\n\n## B\n'],
  ])('lets %s be seen, and never advertises it', (_what, fields, body) => {
    const found = posting(fields, body);
    for (const audience of ['public', 'preview'] as const) {
      expect(maySee(found, audience)).toBe(true);
      expect(isAdvertised(found, audience)).toBe(false);
    }
  });
});
