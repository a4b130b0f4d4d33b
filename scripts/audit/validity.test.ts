import { describe, expect, it } from 'vitest';
import { crawled, html, messages } from './test-support';
import { findInvalidPages } from './validity';

describe('validity', () => {
  it('is that of the standard', async () => {
    const { crawl } = await crawled({
      '/': html('<p>A<div>B</div></p><p id="a"></p><p id="a"></p>'),
    });
    const found = messages(await findInvalidPages(crawl.answers.values()));
    expect(found.some((message) => message.includes('no-dup-id'))).toBe(true);
    expect(found.length).toBeGreaterThan(1);
  });
});
