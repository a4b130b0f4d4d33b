import { describe, expect, it } from 'vitest';
import { findBrokenLinks } from './links';
import { crawled, html, messages } from './test-support';

describe('links', () => {
  it('are followed, to pages and to places in them', async () => {
    const { crawl, pages } = await crawled({
      '/': html(
        '<a href="/b#c">B</a><a href="https://elsewhere.example/">E</a><a href="#d">D</a><p id="d">D</p>',
      ),
      '/b': html('<p id="c">C</p>'),
    });
    expect([...crawl.answers.keys()]).toEqual(['/', '/b']);
    expect(findBrokenLinks(crawl, pages)).toEqual([]);
  });

  it('are addresses of forms, of pictures of several sizes and of quotations too', async () => {
    const { crawl, pages } = await crawled({
      '/': html(
        '<form action="/form"></form><img src="data:," srcset="/small.png 1x, /large.png 2x" alt=""><q cite="/said">A</q>',
      ),
    });
    expect(messages(findBrokenLinks(crawl, pages))).toEqual(
      ['/form', '/small.png', '/large.png', '/said'].map(
        (path) => `/ leads to ${path}, which answers 404.`,
      ),
    );
  });

  it('that fail are found', async () => {
    const { crawl, pages } = await crawled({
      '/': html(
        '<a href="/gone">G</a><a href="/b#no">N</a><img src="/x.png" alt=""><a href="https://[x">I</a><a href="/b#100%">P</a><a href="#top">T</a><a href="#:~:text=a">F</a>',
      ),
      '/b': html(''),
    });
    expect(messages(findBrokenLinks(crawl, pages))).toEqual([
      '/ leads to /gone, which answers 404.',
      '/ leads to /x.png, which answers 404.',
      '/ leads to /b#no, and there is no such place there.',
      '/ has a link that is no address: https://[x',
      '/ has a link that is no address: /b#100%',
    ]);
  });
});
