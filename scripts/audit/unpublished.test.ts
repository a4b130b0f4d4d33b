import { describe, expect, it } from 'vitest';
import { crawled, html, messages } from './test-support';
import { askForUnpublished, findUnpublished } from './unpublished';

describe('what is not published', () => {
  const files = [
    { path: 'postings/open.md', text: '---\naliases: [shared]\n---\n# Open\n' },
    {
      path: 'postings/draft.md',
      text: '---\nstatus: draft\nslug: to-come\naliases: [shared, late]\n---\n# Draft\n',
    },
  ];

  it('is asked for by each address that it would have, and that no role has', async () => {
    const { crawl } = await crawled({ '/': html('') });
    const answers = await askForUnpublished(crawl, { files, problems: [] });
    const roles = answers.map(({ path }) => path).filter((path) => /^\/roles\/[^/.]+$/.test(path));
    expect(roles).toEqual(['/roles/draft', '/roles/to-come', '/roles/late']);
    expect(answers.map(({ path }) => path)).toEqual(
      expect.arrayContaining([
        '/roles/draft.short.txt',
        '/roles/draft/compare/open',
        '/preview/draft?token=guessed',
      ]),
    );
    expect(findUnpublished(answers)).toEqual([]);
  });

  it('is found where anything is answered', async () => {
    const { crawl } = await crawled({
      '/': html(''),
      '/roles/late.md': '# Draft',
      '/roles/draft/opengraph-image': '',
    });
    const answers = await askForUnpublished(crawl, { files, problems: [] });
    expect(messages(findUnpublished(answers))).toEqual([
      '/roles/draft/opengraph-image answers 200, and is not published.',
      '/roles/late.md answers 200, and is not published.',
    ]);
  });
});
