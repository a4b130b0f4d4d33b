import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { withoutScripts, withScriptPolicy } from './page-scripts';

const page = (head: string, body = '') =>
  `<!DOCTYPE html><html lang="en"><head>${head}</head><body>${body}</body></html>`;

const hash = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;

describe('a page without controls', () => {
  it.each([
    ['a file', '<script src="/a.js" async=""></script>'],
    ['a module', '<script type="module">import "/a.js"</script>'],
    ['code with markup in a string', '<script>self.x.push("<p>\\u003c/script> <!-- ")</script>'],
    ['code with a type in capitals', '<script type="Text/JavaScript">a()</script>'],
    ['a file for old browsers', '<script src="/a.js" noModule=""></script>'],
    ['a preload', '<link rel="preload" as="script" fetchPriority="low" href="/a.js"/>'],
    ['styles, which the policy of all pages forbids', '<style>.a > b { color: red }</style>'],
    ['a module preload', '<link rel="modulepreload" href="/a.js"/>'],
  ])('loses %s', (_, script) => {
    expect(withoutScripts(page(script, `<p>A &amp; B</p>${script}`))).toBe(
      page('', '<p>A &amp; B</p>'),
    );
  });

  it.each([
    ['data for search engines', '<script type="application/ld+json">{"a":"b"}</script>'],
    ['a style sheet', '<link rel="stylesheet" href="/a.css"/>'],
    ['the preload of a font', '<link rel="preload" href="/a.woff2" as="font"/>'],
    ['the word in a text', '&lt;script&gt;a()&lt;/script&gt;'],
    ['the word in an attribute', '<p title="<script>a()</script>">A</p>'],
    ['the word in a comment', '<!-- <script>a()</script> -->'],
    ['code that is shown', '<pre><code>const a = 1 &lt; 2;</code></pre>'],
  ])('keeps %s', (_, markup) => {
    expect(withoutScripts(page('', markup))).toBe(page('', markup));
  });
});

describe('the policy in a page', () => {
  it('allows no script where there is none', () => {
    expect(withScriptPolicy(page('<title>A</title>'))).toBe(
      page(
        '<meta http-equiv="Content-Security-Policy" content="script-src \'none\'"/><title>A</title>',
      ),
    );
  });

  it('comes before the first script and allows files and the code that the page has', () => {
    const scripts = '<script src="/a.js"></script><script>a()</script><script>b("é")</script>';
    expect(withScriptPolicy(page(scripts))).toBe(
      page(
        `<meta http-equiv="Content-Security-Policy" content="script-src 'self' ${hash('a()')} ${hash('b("é")')}"/>${scripts}`,
      ),
    );
  });

  it('does not count data as a script', () => {
    const data = '<script type="application/ld+json">{}</script>';
    expect(withScriptPolicy(page(data))).toContain("script-src 'none'");
  });

  it('has no place without a head', () => {
    expect(() => withScriptPolicy('<p>A</p>')).toThrow('has no place for a policy');
  });
});
