import type { RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { describe, expect, it } from 'vitest';
import { readMarkers, show } from '../problem/test-support';
import { type Competency, parseCompetency } from './competency';
import { listed } from './test-support';

const parse = (text: string, name = 'linux') =>
  parseCompetency({ path: `competencies/${name}.md`, text });

function textsOf(nodes: readonly RootContent[]): string {
  return nodes.map((node) => textOf(node)).join('|');
}

/** Each level in one line: `2 (Its name): description / prove / improve / Heading: text`. */
function levels(competency: Competency): string[] {
  return competency.levels.map(({ level, heading, description, prove, improve, others }) =>
    [
      `${level}${heading ? ` (${heading})` : ''}: ${textsOf(description)}`,
      textsOf(prove),
      textsOf(improve),
      ...others.map((section) => `${section.heading}: ${textsOf(section.nodes)}`),
    ].join(' / '),
  );
}

describe('the key', () => {
  it.each([
    ['linux', 'Linux', 'linux'],
    ['elasticsearch-level-1', 'Elasticsearch', 'elasticsearch'],
    ['elasticsearch-level-9', 'Elasticsearch', 'elasticsearch'],
    ['elasticsearch-Level-2', 'Elasticsearch', 'elasticsearch'],
    ['elasticsearch-level-10', 'Elasticsearch', 'elasticsearch-level-10'],
    ['elasticsearch-level-0', 'Elasticsearch', 'elasticsearch-level-0'],
    ['c#', 'C#', 'c-sharp'],
    ['cypress.io', 'Cypress.io', 'cypress.io'],
    ['GitHub', 'GitHub', 'github'],
    // Never from the title.
    ['relationship-building', 'Trust', 'relationship-building'],
  ])('of %s, titled %s, is %s', (name, title, key) => {
    expect(parse(`# ${title}\n\nText\n`, name)).toMatchObject({ key, title, name });
  });
});

describe('the title', () => {
  it.each([
    ['# Competency - Linux\n', 'Linux'],
    ['# competency -  Linux\n', 'Linux'],
    ['# Linux\n', 'Linux'],
    ['# Competency - Language TypeScript Level 2\n', 'Language TypeScript'],
    ['# Git - Level 2\n', 'Git'],
    ['# Configuration Management - Chef\n', 'Configuration Management - Chef'],
    ['# Competency-based roles\n', 'Competency-based roles'],
    ['---\ntitle: GNU/Linux\n---\n# Linux\n', 'GNU/Linux'],
    ['Text\n', 'Linux'],
    ['# Level 2\n', 'Linux'],
    ['# <a.snippet/>\n', 'Linux'],
  ])('of %j is %s', (text, title) => {
    expect(parse(text).title).toBe(title);
  });

  it('is made of the file name without its level', () => {
    expect(parse('Text\n', 'remote-work-level-2').title).toBe('Remote Work');
  });

  it.each(['⟦⟧Text\n', '⟦⟧## How do you prove it?\n', '⟦# Level 2⟧\n\nText\n'])(
    'that is missing is a warning: %j',
    (marked) => {
      const { text, places } = readMarkers(marked);
      expect(listed(parse(text).problems)).toEqual(places.map((place) => `missing-title ${place}`));
    },
  );
});

describe('the levels', () => {
  const PROVE = '## How do you prove it?\n\nproof\n';
  const IMPROVE = '## How do you improve it?\n\nimprovement\n';

  it.each([
    ['one, unmarked', `# Linux\n\ntext\n\n${PROVE}\n${IMPROVE}`, ['1: text / proof / improvement']],
    ['the prefix', `# Competency - Linux\n\ntext\n`, ['1: text /  / ']],
    ['no title', 'text\n', ['1: text /  / ']],
    [
      'CRLF',
      `# Linux\r\n\r\ntext\r\n\r\n${PROVE.replaceAll('\n', '\r\n')}`,
      ['1: text / proof / '],
    ],
    ['front matter', '---\ntitle: A\n---\n# Linux\n\ntext\n', ['1: text /  / ']],
    // Several `#` headings in one file.
    [
      'headings with a level',
      '# GitHub Actions\n\none\n\n# GitHub Actions Level 2\n\ntwo\n',
      ['1: one /  / ', '2: two /  / '],
    ],
    [
      'headings with a dash and a level',
      `# Git\n\none\n\n# Git - Level 2\n\ntwo\n\n${PROVE}`,
      ['1: one /  / ', '2: two / proof / '],
    ],
    ['only a second level', '# Slack Level 2\n\ntwo\n', ['2: two /  / ']],
    [
      'levels that are not in order',
      '# Git - Level 3\n\nthree\n\n# Git - Level 1\n\none\n',
      ['1: one /  / ', '3: three /  / '],
    ],
    ['a level twice', '# Git\n\na\n\n# Git - Level 1\n\nb\n', ['1: a|b /  / ']],
    // A `## Level 2` inside.
    [
      'a level below the title',
      `# Git\n\none\n\n${PROVE}\n## Level 2\n\ntwo\n\n### How do you prove it?\n\nmore\n`,
      ['1: one / proof / ', '2: two / more / '],
    ],
    [
      'a level with the name',
      '# Asana\n\none\n\n## Asana - Level 2\n\ntwo\n',
      ['1: one /  / ', '2: two /  / '],
    ],
    [
      'a level with a name of its own',
      '# Git\n\none\n\n## Level 2 - Rebasing\n\ntwo\n',
      ['1: one /  / ', '2 (Rebasing): two /  / '],
    ],
    // A further unmarked `#` heading.
    [
      'an unmarked heading',
      '# Recruiter\n\none\n\n# Recruiter Advanced\n\ntwo\n',
      ['1: one /  / ', '2 (Recruiter Advanced): two /  / '],
    ],
    [
      'unmarked headings',
      '# A\n\none\n\n# B\n\ntwo\n\n# C\n\nthree\n',
      ['1: one /  / ', '2 (B): two /  / ', '3 (C): three /  / '],
    ],
    [
      'an unmarked heading behind a marked one',
      '# A\n\none\n\n# A Level 3\n\nthree\n\n# Even more\n\nfour\n',
      ['1: one /  / ', '3: three /  / ', '4 (Even more): four /  / '],
    ],
    [
      'more unmarked headings than there are levels',
      `# A\n\n1\n\n${Array.from({ length: 10 }, (_, index) => `# B${index}\n\n${index + 2}\n`).join('\n')}`,
      [
        '1: 1 /  / ',
        ...Array.from({ length: 7 }, (_, index) => `${index + 2} (B${index}): ${index + 2} /  / `),
        '9 (B7): 9|10|11 /  / ',
      ],
    ],
    // What no text describes is no level.
    ['no text', '# Git\n\n# Git Level 2\n\ntwo\n', ['2: two /  / ']],
    ['only headings', '# Git\n\n## How do you prove it?\n\n## Level 2\n', []],
    [
      'only a comment',
      '# Git\n\n<!-- to be written -->\n\n# Git Level 2\n\ntwo\n',
      ['2: two /  / '],
    ],
    ['only the address of a link', '# Git\n\n[a]: /a\n', []],
    ['nothing', '', []],
  ])('of a file with %s', (_what, text, expected) => {
    expect(levels(parse(text))).toEqual(expected);
  });

  it('begin at that of the file', () => {
    const text = '# Elasticsearch\n\ntwo\n\n# Elasticsearch Advanced\n\nthree\n';
    expect(levels(parse(text, 'elasticsearch-level-2'))).toEqual([
      '2: two /  / ',
      '3 (Elasticsearch Advanced): three /  / ',
    ]);
  });

  it.each([
    ['How do you prove it?', 'prove'],
    ['How do you prove It?', 'prove'],
    ['How to prove it', 'prove'],
    ['Prove it', 'prove'],
    ['How do you *prove* it?', 'prove'],
    ['HOW DO YOU PROVE IT?', 'prove'],
    ['How do you improve it?', 'improve'],
    ['How do you improve?', 'improve'],
    ['How to improve', 'improve'],
    ['Improve it', 'improve'],
  ])('have a part under %j, at any depth', (heading, part) => {
    for (const depth of ['#', '##', '###', '######']) {
      const [level] = parse(`# Linux\n\ntext\n\n${depth} ${heading}\n\npart\n`).levels;
      expect(textsOf(level?.description ?? [])).toBe('text');
      expect(textsOf(level?.[part as 'prove' | 'improve'] ?? [])).toBe('part');
    }
  });

  it('may be said beside prove and improve', () => {
    const text =
      '# A\n\none\n\n## How do you prove it? Level 2\n\nproof\n\n## Level 2 - Improve\n\nmore\n';
    expect(levels(parse(text))).toEqual(['1: one /  / ', '2:  / proof / more']);
  });

  it('are not divided by a title that has those words', () => {
    const text =
      '# Improve processes\n\none\n\n# Improve processes Level 2\n\ntwo\n\n# Improve processes more\n\nthree\n';
    expect(levels(parse(text))).toEqual([
      '1: one /  / ',
      '2: two /  / ',
      '3 (Improve processes more): three /  / ',
    ]);
  });

  it('keep other sections, and headings inside them', () => {
    const text = `# A\n\ntext\n\n### Deep\n\nmore\n\n## Links\n\nlinks\n\n### Inner\n\ninner\n\n${PROVE}`;
    expect(levels(parse(text))).toEqual([
      '1: text|Deep|more / proof /  / Links: links|Inner|inner',
    ]);
  });

  it('take headings in quotes for text', () => {
    expect(levels(parse('# A\n\n> # B\n\ntext\n'))).toEqual(['1: B|text /  / ']);
  });
});

describe('problems', () => {
  it('are listed where they stand', () => {
    const { text, places } = readMarkers(
      '---\n⟦level⟧: 2\n---\n# Linux\n\n⟦<skills>⟧\nA\n</skills>\n\n<inherit doc="⟦a.md⟧"/>\n',
    );
    const { problems } = parse(text);
    expect(problems.map(show)).toEqual(places);
    expect(problems.map(({ rule }) => rule)).toEqual([
      'invalid-front-matter',
      'misplaced-construct',
      'misplaced-construct',
    ]);
  });
});
