import { describe, expect, it } from 'vitest';
import { blocksOf } from './prose-blocks';
import { proseOf } from './prose-test-support';

describe('blocksOf', () => {
  const cases: [what: string, markdown: string, blocks: [tag: string, text: string][]][] = [
    [
      'paragraphs',
      'One\ntwo.\n\nThree.',
      [
        ['p', 'One two.'],
        ['p', 'Three.'],
      ],
    ],
    [
      'links, emphasis, code',
      'A [link](https://a.example), *so* **be** `it`.',
      [['p', 'A link, so be it.']],
    ],
    ['a line break', 'One  \ntwo', [['p', 'One two']]],
    [
      'tight and loose lists',
      '- One\n- Two\n\n1. Three\n\n   Four\n2. Five',
      [
        ['li', 'One'],
        ['li', 'Two'],
        ['li', 'Three'],
        ['li', 'Four'],
        ['li', 'Five'],
      ],
    ],
    [
      'a list in a list',
      '- One\n  - Two\n- Three',
      [
        ['li', 'One'],
        ['li', 'Two'],
        ['li', 'Three'],
      ],
    ],
    [
      'smaller headings',
      '### Why\n\nSo.\n\n#### How',
      [
        ['h3', 'Why'],
        ['p', 'So.'],
        ['h4', 'How'],
      ],
    ],
    [
      'a quote',
      '> One\n>\n> - Two',
      [
        ['blockquote', 'One'],
        ['li', 'Two'],
      ],
    ],
    ['a block of code', '```\na  b\nc\n```', [['pre', 'a b c']]],
    [
      'rows of a table',
      '| a | b |\n| --- | --- |\n| 1 | 2 |',
      [
        ['tr', 'a b'],
        ['tr', '1 2'],
      ],
    ],
    [
      'details',
      '<details><summary>More</summary>Even <em>more</em>.</details>',
      [
        ['summary', 'More'],
        ['p', 'Even more.'],
      ],
    ],
    [
      'text without a paragraph',
      '<div>One<p>Two</p>Three</div>',
      [
        ['p', 'One'],
        ['p', 'Two'],
        ['p', 'Three'],
      ],
    ],
    [
      'no line, no image, no skills',
      '---\n\n![Us](/media/us.png)\n\n<skills>\nLinux\n</skills>',
      [],
    ],
    [
      'what a footnote says, not its number',
      'So[^1] it is.\n\n[^1]: Mostly.',
      [
        ['p', 'So it is.'],
        ['li', 'Mostly.'],
      ],
    ],
  ];
  for (const [what, markdown, blocks] of cases) {
    it(what, () => {
      const { sections } = proseOf(`# Role\n\n## Work\n\n${markdown}\n`);
      const found = sections.flatMap(({ content }) => blocksOf(content));
      expect(found.map(({ tag, text }) => [tag, text])).toEqual(blocks);
    });
  }
});
