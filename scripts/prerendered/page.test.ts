import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { finishedPage, type ScriptsOfPage } from './page';
import { wakeCode } from './wake-script';

const page = (head: string, body = '') =>
  `<!DOCTYPE html><html lang="en"><head>${head}</head><body>${body}</body></html>`;

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const policy = (scripts: string, styles = '') =>
  `<meta http-equiv="Content-Security-Policy" content="script-src ${scripts}; style-src 'self'${styles}; style-src-attr 'unsafe-inline'"/>`;

const finished = (html: string, scripts: ScriptsOfPage) =>
  finishedPage(html, {
    scripts,
    stylesheet: (href) => (href === '/known.css' ? 'a > b { color: red }' : undefined),
  });

describe('a page without controls', () => {
  it.each([
    ['a file', '<script src="/a.js" async=""></script>'],
    ['a module', '<script type="module">import "/a.js"</script>'],
    ['code with markup in a string', '<script>self.x.push("<p>\\u003c/script> <!-- ")</script>'],
    ['code with a type in capitals', '<script type="Text/JavaScript">a()</script>'],
    ['a file for old browsers', '<script src="/a.js" noModule=""></script>'],
    ['a preload', '<link rel="preload" as="script" fetchPriority="low" href="/a.js"/>'],
    ['a module preload', '<link rel="modulepreload" href="/a.js"/>'],
  ])('loses %s', (_, script) => {
    expect(finished(page(script, `<p>A &amp; B</p>${script}`), 'none')).toBe(
      page(policy("'none'"), '<p>A &amp; B</p>'),
    );
  });

  it.each([
    ['data for search engines', '<script type="application/ld+json">{"a":"b"}</script>'],
    ['a style sheet of elsewhere', '<link rel="stylesheet" href="/other.css"/>'],
    ['a style sheet for some media', '<link rel="stylesheet" href="/known.css" media="print"/>'],
    ['the preload of a font', '<link rel="preload" href="/a.woff2" as="font"/>'],
    ['the word in a text', '&lt;script&gt;a()&lt;/script&gt;'],
    ['the word in an attribute', '<p title="<script>a()</script>">A</p>'],
    ['the word in a comment', '<!-- <script>a()</script> -->'],
    ['code that is shown', '<pre><code>const a = 1 &lt; 2;</code></pre>'],
  ])('keeps %s', (_, markup) => {
    expect(finished(page('', markup), 'none')).toBe(page(policy("'none'"), markup));
  });
});

describe('a page with controls', () => {
  const own = '<script>a()</script>';

  it('asks for its files when they are wanted, and allows that and the code that it has', () => {
    const html = page(
      '<link rel="preload" as="script" href="/a.js"/><script src="/a.js" async=""></script><script src="/old.js" noModule=""></script>',
      `<p>A</p>${own}<script src="/b.js?a&amp;b=&quot;" async=""></script><script>b("é")</script>`,
    );
    expect(finished(html, 'wanted')).toBe(
      page(
        policy(`'self' ${hash('a()')} ${hash('b("é")')} ${hash(wakeCode())}`),
        `<p>A</p>${own}<script data-scripts="/a.js /b.js?a&amp;b=&quot;">${wakeCode()}</script><script>b("é")</script>`,
      ),
    );
  });

  it('keeps a link to its style sheet by which React knows it, and which fetches nothing', () => {
    const link = '<link rel="stylesheet" href="/known.css" data-precedence="next"/>';
    const css = 'a > b { color: red }';
    expect(finished(page(`${link}${own}`), 'wanted')).toBe(
      page(
        `${policy(`'self' ${hash('a()')}`, ` ${hash(css)}`)}<style>${css}</style>${link.replace('<link', '<link disabled=""')}${own}`,
      ),
    );
  });

  it('keeps everything where that is asked for', () => {
    const all = `<link rel="stylesheet" href="/known.css"/><link rel="preload" as="script" href="/a.js"/><script src="/a.js"></script><script src="/old.js" noModule=""></script>${own}`;
    expect(finished(page(all), 'kept')).toBe(page(`${policy(`'self' ${hash('a()')}`)}${all}`));
  });

  it('does not count data as a script', () => {
    const data = '<script type="application/ld+json">{}</script>';
    expect(finished(page(data), 'kept')).toBe(page(`${policy("'none'")}${data}`));
  });
});

describe('the styles of a page', () => {
  it('stand in it in their order, and are allowed by their hashes', () => {
    const own = '<style>p { margin: 0 }</style>';
    const link = '<link rel="stylesheet" href="/known.css" data-precedence="next"/>';
    const css = 'a > b { color: red }';
    expect(finished(page(`<title>A</title>${own}${link}`), 'none')).toBe(
      page(
        `${policy("'none'", ` ${hash(css)} ${hash('p { margin: 0 }')}`)}<title>A</title>${own}<style>${css}</style>`,
      ),
    );
  });
});

it('has no place for a policy without a head', () => {
  expect(() => finished('<p>A</p>', 'none')).toThrow('has no place for a policy');
});
