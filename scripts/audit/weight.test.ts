import { describe, expect, it } from 'vitest';
import { crawled, html, messages } from './test-support';
import { findHeavyPages } from './weight';

describe('weight', () => {
  it('counts what a role and controls load', async () => {
    // What cannot be compressed.
    const noise = (length: number) =>
      Array.from({ length }, (_, index) => ((index * 7919) % 93).toString(36)).join('');
    const { crawl, pages } = await crawled({
      '/': html(
        '<a href="/roles/a">A</a><script src="/own.js"></script><script src="/framework.js"></script>',
      ),
      '/roles/a': html(`<p>${noise(20_000)}</p><link rel="preload" href="/a.woff2">`),
      '/a.woff2': noise(30_000),
      '/own.js': noise(15_000),
      '/framework.js': noise(90_000),
    });
    expect(messages(findHeavyPages(crawl.answers, pages, ['/framework.js']))).toEqual([
      expect.stringMatching(/^\/ has 2\d{4} bytes of scripts beside the framework's\.$/),
      expect.stringMatching(/^\/roles\/a weighs 3\d{4} bytes without its font\.$/),
      expect.stringMatching(/^\/roles\/a weighs [6-9]\d{4} bytes\.$/),
    ]);
  });

  it('counts scripts that are asked for later, and none that it does not know', async () => {
    const { crawl, pages } = await crawled({
      '/': html('<script data-scripts="/own.js /framework.js">ask()</script>'),
      '/own.js': 'a'.repeat(30_000),
      '/framework.js': 'a'.repeat(30_000),
    });
    crawl.answers.delete('/framework.js');
    expect(messages(findHeavyPages(crawl.answers, pages, ['/framework.js']))).toEqual([
      '/ loads /framework.js, of unknown weight.',
      "/ has 30000 bytes of scripts beside the framework's.",
    ]);
  });
});
