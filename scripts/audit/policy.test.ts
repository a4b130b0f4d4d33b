import { describe, expect, it } from 'vitest';
import { hashSource } from '../page-blocks';
import { findLoosePolicies } from './policy';
import { crawled, HEADERS, html, messages, NO_SCRIPT, POLICY } from './test-support';

describe('the policy', () => {
  const found = async (page: string, headers: Record<string, string> = HEADERS) => {
    const { crawl, pages } = await crawled({ '/': page }, headers);
    return messages(findLoosePolicies(crawl.answers.values(), pages, () => false));
  };

  it('is kept by a page that says all', async () => {
    expect(await found(html('<p>A</p>'))).toEqual([]);
    const css = 'a { color: red }';
    const policy = `script-src 'none'; style-src 'self' ${hashSource(css)}`;
    const head = `<meta http-equiv="Content-Security-Policy" content="${policy}"><style>${css}</style>`;
    expect(
      await found(html('', head), {
        ...HEADERS,
        'Content-Security-Policy': POLICY.replace("style-src 'self'; ", ''),
      }),
    ).toEqual([]);
  });

  it.each(Object.keys(HEADERS).slice(2))('misses %s', async (name) => {
    const { [name as keyof typeof HEADERS]: _, ...rest } = HEADERS;
    expect(await found(html(''), rest)).toEqual([`/ has no right ${name.toLowerCase()} header.`]);
  });

  it.each([
    [
      'a directive',
      html(''),
      { 'Content-Security-Policy': POLICY.replace(/; frame-ancestors.*/, '') },
      "/ has a policy without frame-ancestors 'none'.",
    ],
    ['any word about scripts', html('', ''), {}, '/ has no policy about scripts.'],
    [
      'what it runs on unsaid',
      html(''),
      { 'X-Powered-By': 'X' },
      '/ says by X-Powered-By what it runs on.',
    ],
    [
      'strictness',
      html(
        '',
        `<meta http-equiv="Content-Security-Policy" content="script-src 'self' 'unsafe-inline'">`,
      ),
      {},
      "/ lets scripts in by 'self' 'unsafe-inline'.",
    ],
    [
      'strictness in the first of two directives',
      html(
        '',
        `<meta http-equiv="Content-Security-Policy" content="script-src https:; script-src 'none'">`,
      ),
      {},
      '/ lets scripts in by https:.',
    ],
    [
      'a directive that overrules another',
      html(
        '',
        `<meta http-equiv="Content-Security-Policy" content="script-src 'none'; script-src-elem *">`,
      ),
      {},
      '/ says script-src-elem, which overrules script-src.',
    ],
    [
      'a word about frames where it counts',
      html(
        '',
        `${NO_SCRIPT}<meta http-equiv="Content-Security-Policy" content="frame-ancestors 'none'">`,
      ),
      { 'Content-Security-Policy': POLICY.replace(/; frame-ancestors.*/, '') },
      "/ has a policy without frame-ancestors 'none'.",
    ],
    ['a page without handlers', html('<p onclick="a()">A</p>'), {}, '/ has onclick on <p>.'],
    [
      'a page without scripts',
      html('<script src="/a.js"></script>'),
      {},
      '/ has 1 scripts, and no control that needs one.',
    ],
    [
      'a policy that lets its scripts run',
      html('<script>a()</script>'),
      {},
      '/ has a script that its policy keeps out: a()',
    ],
    [
      'a policy that lets its styles in',
      html('<style>a { color: red }</style>'),
      {},
      '/ has a style that its policy keeps out: a { color: red }',
    ],
    [
      'strictness about styles',
      html('', `${NO_SCRIPT}<meta http-equiv="Content-Security-Policy" content="style-src *">`),
      {},
      '/ lets styles in by *.',
    ],
    [
      'a page without scripts in links',
      html('<a href=" JavaScript:a()">A</a>'),
      {},
      '/ has a link that is a script:  JavaScript:a()',
    ],
  ])('misses %s', async (_, page, headers, finding) => {
    expect(await found(page, { ...HEADERS, ...headers })).toContain(finding);
  });
});
