import { expect, it } from 'vitest';
import { changed, GARDEN } from './diff-test-support';
import { run, workspace } from './test-support';

it('rungs ladder writes a table for each department, and what to look at', async () => {
  const { code, out, err } = await run(workspace(GARDEN), ['ladder']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toBe(
    [
      'Garden',
      'Role             Builds on        New  Raised  Choices  In all',
      'Junior Gardener  bases alone      1    0       1        4',
      'Gardener         Junior Gardener  1    2       1        5',
      'Head Gardener    Gardener         0    1       0        5',
      '',
      'Shop',
      'Role               Builds on    New  Raised  Choices  In all',
      'Florist (a draft)  bases alone  0    0       0        1',
      '',
      'Nothing is odd about the steps.',
      '',
    ].join('\n'),
  );
});

it('rungs ladder links to the pages of a site, and says what is odd', async () => {
  const odd = changed(GARDEN, {
    edits: { 'content/postings/gardener.md': [['2 of Plants', '2 of Plants:2']] },
  });
  const args = ['ladder', '--format', 'markdown', '--site', 'https://x.example/careers/'];
  const { out } = await run(workspace(odd), args);
  expect(out).toContain(
    '| [Head Gardener](https://x.example/careers/roles/head-gardener) | [Gardener](https://x.example/careers/roles/gardener) | 0 | 1 | 0 | 5 |',
  );
  expect(out).toContain(
    '- **2 of Plants** at level 2 asks for more than there is: 0 of its 3 skills have a text for that level. It is asked for by [Gardener](https://x.example/careers/roles/gardener) and',
  );
});

it('rungs ladder writes JSON', async () => {
  const { out } = await run(workspace(GARDEN), ['ladder', '--format', 'json']);
  const { steps, findings } = JSON.parse(out);
  expect(steps).toHaveLength(4);
  expect(findings).toEqual([]);
});
