import { describe, expect, it } from 'vitest';
import { canariesOf, findDrafts } from './drafts';
import { crawled, messages } from './test-support';

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
