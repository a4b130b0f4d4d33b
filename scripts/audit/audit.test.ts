import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { hashSource } from '../page-blocks';
import { type Answer, Crawl } from './crawl';
import { canariesOf, findDrafts } from './drafts';
import { findBrokenLinks } from './links';
import { type PageFacts, pageFacts } from './page';
import { findLoosePolicies } from './policy';
import { findInvalidPages } from './validity';
import { findHeavyPages } from './weight';

const POLICY =
  "style-src 'self'; font-src 'self'; frame-src 'none'; worker-src 'none'; img-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
const HEADERS = {
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy': POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=()',
  'Strict-Transport-Security': 'max-age=63072000',
};
const NO_SCRIPT = `<meta http-equiv="Content-Security-Policy" content="script-src 'none'">`;
const html = (body: string, head = NO_SCRIPT) =>
  `<!DOCTYPE html>\n<html lang="en"><head>${head}<title>A</title></head><body>${body}</body></html>`;

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

/** Serves these pages, and crawls them from the first one. */
async function crawled(
  pages: Record<string, string>,
  headers: Record<string, string> = HEADERS,
): Promise<{ crawl: Crawl; pages: Map<Answer, PageFacts> }> {
  const server = createServer((request, response) => {
    const page = pages[request.url ?? ''];
    response.writeHead(page === undefined ? 404 : 200, headers);
    response.end(page);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  servers.push(server);
  const crawl = new Crawl(`http://localhost:${(server.address() as AddressInfo).port}`);
  crawl.add('/', '/');
  await crawl.run(({ text }) => pageFacts(text).links);
  return {
    crawl,
    pages: new Map([...crawl.answers.values()].map((answer) => [answer, pageFacts(answer.text)])),
  };
}

const messages = (findings: { path: string; message: string }[]) =>
  findings.map(({ path, message }) => `${path} ${message}`);

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
});

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

describe('drafts', () => {
  const files = [
    {
      path: 'postings/open.md',
      text: '# Open\n\n<shared.snippet/>\n\nEverybody may read this sentence here.\n',
    },
    {
      path: 'postings/draft.md',
      text: '---\nstatus: draft\n---\n# Draft\n\n<own.snippet/>\n\nNobody may read "this & that" yet, not even [once](/x).\n\nEverybody may read this sentence here.\n',
    },
    { path: 'snippets/shared.md', text: 'A text that a public posting includes.\n' },
    { path: 'snippets/own.md', text: 'A text that only the draft includes.\n' },
  ];
  const canaries = canariesOf({ files, problems: [] });

  it('are known by what only they say', () => {
    expect(canaries.map(({ file, text }) => `${file}: ${text}`)).toEqual([
      'snippets/own.md: A text that only the draft includes.',
    ]);
    const long = {
      path: 'postings/late.md',
      text: '---\nstatus: scheduled\nopensAt: 2999-01-01\n---\n# Late\n\nThis opens in the far future & not before.\n',
    };
    expect(canariesOf({ files: [...files, long], problems: [] }).map(({ file }) => file)).toContain(
      'postings/late.md',
    );
  });

  it('are the inherited ones too, but for what they ask for, and what their skills alone say', () => {
    const more = [
      {
        path: 'postings/heir.md',
        text: '# Heir\n\n<skills>\nPublic\n</skills>\n\n<inherit doc="middle.md"/>\n',
      },
      {
        path: 'postings/middle.md',
        text: '---\nstatus: draft\nsummary: The summary of a draft that is inherited.\n---\n# The Middle Rung\n\n<skills>\nA skill with a name that is long enough\n</skills>\n\n1. The prose of a draft that is inherited.\n',
      },
      {
        path: 'postings/hidden.md',
        text: '---\nstatus: draft\nslug: a-hidden-place\n---\n# Hidden\n\n<skills>\nSecret\n</skills>\n',
      },
      {
        path: 'competencies/secret.md',
        text: '# Secret\n\nA proof that only a hidden role asks for.\n',
      },
      { path: 'competencies/public.md', text: '# Public\n\n<proof.snippet/>\n' },
      { path: 'snippets/proof.md', text: 'A proof that everybody may read, of a skill.\n' },
    ];
    const found = new Set(canariesOf({ files: more, problems: [] }).map(({ text }) => text));
    expect([...found].sort()).toEqual([
      'A proof that only a hidden role asks for.',
      'The Middle Rung',
      'The prose of a draft that is inherited.',
      'The summary of a draft that is inherited.',
      'a-hidden-place',
    ]);
  });

  it.each([
    ['HTML', '<p>A <b>text</b> that only&#x20;the draft includes.</p>'],
    ['JSON', '{"a":"A text that\\u0020only the draft\\n includes."}'],
    ['HTML in a feed', 'A text that &amp;amp;#32;only the draft includes. &#1114112;'],
    ['an escaped address', 'A%20text%20that%20only%20the%20draft%20includes'],
    ['an address', 'href="/a-text-that-only-the-draft-includes"'],
    ['capitals', 'A TEXT THAT ONLY THE DRAFT INCLUDES'],
  ])('are found in %s', async (_, text) => {
    const { crawl } = await crawled({ '/': text });
    expect(messages(findDrafts(crawl.answers.values(), canaries))).toEqual([
      '/ says what only snippets/own.md says: “A text that only the draft includes.”',
    ]);
  });

  it('are found in headers', async () => {
    const { crawl } = await crawled(
      { '/': '' },
      { 'X-Title': 'A text that only the draft includes' },
    );
    expect(findDrafts(crawl.answers.values(), canaries)).toHaveLength(1);
  });
});
