import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { expand } from './expansion';
import { buildLibrary } from './library';

const pictures = new Map([['/media/our glasshouse.jpg', { width: 1600, height: 900 }]]);

function shown(markdown: string): string {
  const files = [{ path: 'snippets/place.md', text: markdown }];
  const library = buildLibrary(files, { pictures });
  const body = library.snippets.get('place')?.body;
  return body ? toHtml(expand(library, body).pieces.map(({ node }) => node)) : '';
}

describe('a picture', () => {
  it('keeps its place free, and waits until it is about to be seen', () => {
    expect(shown('![The glasshouse](</media/our glasshouse.jpg>)\n')).toBe(
      '<p><img src="/media/our%20glasshouse.jpg" alt="The glasshouse" width="1600" height="900" loading="lazy" decoding="async"></p>',
    );
  });

  it('has the size that the writer has given', () => {
    const html = shown('<img src="/media/our%20glasshouse.jpg" width="80" alt="">\n');
    expect(html).toContain('width="80"');
    expect(html).not.toContain('height');
  });

  it.each(['/media/unknown.png', '/media/%E0%A4%A.png'])('at %s waits, too', (address) => {
    expect(shown(`![A](${address})\n`)).toMatch(/^<p><img src="[^"]*" alt="A" loading="lazy"/);
  });
});
