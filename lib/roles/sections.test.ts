import { toString as textOf } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import { expand } from './expansion';
import { divide } from './sections';
import { libraryOf, postingOf } from './test-support';

type Texts = Readonly<Record<string, string>>;

/** Each section as `id "heading" (benefits): text`. */
function sections(posting: string, snippets: Texts = {}, headings: readonly string[] = []) {
  const library = libraryOf({
    'postings/a.md': posting,
    ...Object.fromEntries(
      Object.entries(snippets).map(([name, text]) => [`snippets/${name}.md`, text]),
    ),
  });
  const { pieces } = expand(library, postingOf(library, 'a').body);
  return divide(pieces, headings).map(({ id, heading, benefits, content }) => {
    const text = content
      .map((node) => (node.type === 'element' ? textOf(node) : ''))
      .join(' ')
      .trim()
      .replace(/\s+/g, ' ');
    return `${id ?? '-'} "${heading ?? ''}"${benefits ? ' (benefits)' : ''}: ${text}`;
  });
}

describe('divide', () => {
  it.each<[string, string, Texts, string[], string[]]>([
    ['nothing', '', {}, [], []],
    ['no heading', 'a\n\nb\n', {}, [], ['- "": a b']],
    ['headings', 'a\n\n## B\n\nb\n\n## C\n\nc\n', {}, [], ['- "": a', 'b "B": b', 'c "C": c']],
    ['deeper headings stay inside', '## B\n\n### C\n\nc\n', {}, [], ['b "B": C c']],
    ['a heading without text', '## B\n\n## C\n', {}, [], ['b "B": ', 'c "C": ']],
    ['the same heading twice', '## B\n\n1\n\n## B\n\n2\n', {}, [], ['b "B": 1', 'b-2 "B": 2']],
    ['a heading of the page', '## Rungs\n', {}, [], ['rungs-2 "Rungs": ']],
    ['a heading without letters', '## ???\n', {}, [], ['section "???": ']],
    // A section that begins in a snippet ends with it.
    [
      'a snippet with a section',
      '## B\n\n<x.snippet/>\nafter\n',
      { x: '## X\n\nx\n' },
      [],
      ['b "B": ', 'x "X": x', '- "": after'],
    ],
    [
      'a snippet in a section',
      '## B\n\n<x.snippet/>\nafter\n',
      { x: 'x\n' },
      [],
      ['b "B": x after'],
    ],
    // Benefits.
    [
      'a snippet of benefits with a heading',
      '<benefits.snippet/>\nafter\n',
      { benefits: '## We offer\n\nx\n' },
      [],
      ['we-offer "We offer" (benefits): x', '- "": after'],
    ],
    [
      'a snippet of benefits without one',
      'a\n\n<benefits-it.snippet/>\nafter\n',
      { 'benefits-it': '- x\n' },
      [],
      ['- "": a', 'benefits "Benefits" (benefits): x', '- "": after'],
    ],
    ['another snippet', '<beneficial.snippet/>\n', { beneficial: 'x\n' }, [], ['- "": x']],
    [
      'a heading that the settings list',
      '## What We Offer\n\nx\n\n## B\n\ny\n',
      {},
      ['what we offer'],
      ['what-we-offer "What We Offer" (benefits): x', 'b "B": y'],
    ],
  ])('of %s', (_what, posting, snippets, headings, expected) => {
    expect(sections(posting, snippets, headings)).toEqual(expected);
  });
});
