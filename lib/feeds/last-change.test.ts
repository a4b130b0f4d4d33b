import { describe, expect, it } from 'vitest';
import { libraryOf, postingOf } from '../roles/test-support';
import { lastChange, sourcesOf } from './last-change';

const library = libraryOf({
  'postings/gardener.md':
    '---\n---\n# Gardener\n\n## Work\n\n<tools.snippet/>\n\n<old-name.snippet/>\n\n<inherit doc="junior.md"/>\n',
  'postings/junior.md': '# Junior\n\n## Work\n\n<pay.snippet/>\n\n<inherit doc="base.md"/>\n',
  'postings/base.md': '# Base\n\n<skills>\nRaking\n</skills>\n',
  'snippets/tools.md': 'Tools.\n\n<rakes.snippet/>\n',
  'snippets/rakes.md': 'Rakes.\n\n<tools.snippet/>\n',
  'snippets/new-name.md': '---\naliases: [old-name]\n---\nRenamed.\n',
  'snippets/pay.md': 'Pay.\n',
});

describe('sourcesOf', () => {
  it('are the posting, what it includes however deep, and what it inherits', () => {
    expect(sourcesOf(library, postingOf(library, 'gardener')).sort()).toEqual([
      'postings/base.md',
      'postings/gardener.md',
      'postings/junior.md',
      'snippets/new-name.md',
      'snippets/rakes.md',
      'snippets/tools.md',
    ]);
  });
});

describe('lastChange', () => {
  const changes = new Map([
    ['a', '2026-03-01T00:30:00+02:00'],
    ['b', '2026-02-28T23:00:00+00:00'],
  ]);

  it.each<[string, string[], string | undefined]>([
    ['the only one', ['a'], '2026-03-01T00:30:00+02:00'],
    ['the later moment, not the later text', ['a', 'b'], '2026-02-28T23:00:00+00:00'],
    ['none where one is not known', ['a', 'c'], undefined],
    ['none of nothing', [], undefined],
  ])('is %s', (_what, files, expected) => {
    expect(lastChange(files, changes)).toBe(expected);
  });
});
