import { describe, expect, it } from 'vitest';
import type { Posting } from '../../markup/posting';
import { show } from '../../problem/test-support';
import { buildLibrary } from '../../roles/library';
import { sentencesOf } from './prose';
import { filesOf } from './test-support';

function sentences(frontMatter: string, text: string, snippets: Record<string, string> = {}) {
  const library = buildLibrary([
    ...filesOf(frontMatter, '', text),
    ...Object.entries(snippets).map(([name, content]) => ({
      path: `snippets/${name}.md`,
      text: content,
    })),
  ]);
  return [...sentencesOf(library, library.postings.get('gardener') as Posting)].map(
    ({ text: said, place, source }) =>
      [said, show(place), ...(source ? [source.file] : [])].join(' | '),
  );
}

describe('sentencesOf', () => {
  it('reads front matter and text, each sentence where it stands', () => {
    expect(
      sentences(
        'summary: It grows. It stays.\nhiringProcess: [A call]',
        'Green.\nOften wet!\n\n- Mud\n',
      ),
    ).toEqual([
      'It grows. | 2:10-2:29',
      'It stays. | 2:10-2:29',
      'A call | 3:17-3:23',
      'Gardener | 5:1-5:11',
      'Green. | 7:1-8:11',
      'Often wet! | 7:1-8:11',
      'Mud | 10:3-10:6',
    ]);
  });

  it('reads each snippet once, at the first include that brings it', () => {
    expect(
      sentences('team: A', '<a.snippet/>\n\n<b.snippet/>\n\n<gone.snippet/>\n', {
        a: 'One.\n\n<b.snippet/>\n',
        b: 'Two.\n\n<a.snippet/>\n',
      }).slice(1),
    ).toEqual(['One. | 6:2-6:3 | snippets/a.md', 'Two. | 6:2-6:3 | snippets/b.md']);
  });
});
