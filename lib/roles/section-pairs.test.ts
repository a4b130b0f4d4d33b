import { describe, expect, it } from 'vitest';
import { wordsOf } from './prose-words';
import { headingKeys, titleWords } from './section-heading';
import { pairSections } from './section-pairs';

const DEVOPS = 'Our servers answer queries, and somebody keeps them alive through every night.';
const DESIGN = 'Drawings become screens here; paper, pencil and patience decide how they look.';
const BEES = 'Honey comes from hives behind the office, which two beekeepers visit weekly.';

type Written = [heading: string | undefined, text?: string];

function pairs(from: Written[], to: Written[], titles: string[] = []): string[] {
  const read = ([heading, text = '']: Written) => ({
    name: heading ?? text.split(' ')[0],
    keys: heading === undefined ? undefined : headingKeys(heading, titleWords(titles)),
    words: wordsOf(text, undefined),
  });
  return pairSections(from.map(read), to.map(read)).map(
    (pair) => `${pair.from?.name ?? ''} → ${pair.to?.name ?? ''}`,
  );
}

describe('headings that count as the same', () => {
  const cases: [from: string, to: string, titles: string[]][] = [
    ['What you need', 'what you  need', []],
    ["What's in it", 'What’s in it', []],
    ['The work', 'A work', []],
    [
      "What it's like to be a DevOps Engineer",
      "What it's like to be DevOps Engineer 2",
      ['DevOps', 'DevOps 2'],
    ],
    [
      "What it's like to be a DevOps Engineer",
      'What it’s like to be a Senior DevOps Engineer',
      ['Engineering - DevOps', 'Engineering - Senior DevOps'],
    ],
    [
      "What it's like to be a DevOps Engineer",
      "What it's like to be a Developer",
      ['DevOps', 'Developer'],
    ],
    [
      "What it's like to be an ML Developer",
      "What it's like to be a Sales Engineer",
      ['Machine Learning Developer', 'Sales'],
    ],
    ['🚀', '🚀', []],
  ];
  for (const [from, to, titles] of cases) {
    it(`${from} and ${to}`, () => {
      expect(pairs([[from, DEVOPS]], [[to, DESIGN]], titles)).toEqual([`${from} → ${to}`]);
    });
  }
});

describe('headings that do not', () => {
  const cases: [from: string, to: string, titles: string[]][] = [
    ['Why you might like it', 'Why you might not like it', []],
    ['What you need', 'What you get', []],
    ['DevOps', 'Design', ['DevOps', 'Design']],
    ['C', 'C++', []],
    ['🚀', '🐝', []],
  ];
  for (const [from, to, titles] of cases) {
    it(`${from} and ${to}`, () => {
      expect(pairs([[from, DEVOPS]], [[to, DESIGN]], titles)).toEqual([`${from} → `, ` → ${to}`]);
    });
  }
});

describe('pairSections', () => {
  it('prefers the very heading to one that counts as the same', () => {
    const written: Written[] = [['Work'], ['DevOps work']];
    expect(pairs(written, [...written].reverse(), ['DevOps'])).toEqual([
      'DevOps work → DevOps work',
      'Work → Work',
    ]);
  });

  it('pairs headings that occur several times in order', () => {
    expect(
      pairs(
        [
          ['Work', DEVOPS],
          ['Work', DESIGN],
        ],
        [['Work', BEES]],
      ),
    ).toEqual(['Work → Work', 'Work → ']);
  });

  it('pairs by likeness what is left over, also under another heading or none', () => {
    expect(
      pairs(
        [
          ['Nights', DEVOPS],
          ['Days', DESIGN],
        ],
        [
          ['Screens', DESIGN],
          [undefined, DEVOPS],
        ],
      ),
    ).toEqual(['Days → Screens', 'Nights → Our']);
  });

  it('pairs sections without a heading among each other first, the most alike', () => {
    const from: Written[] = [
      ['Bees', BEES],
      [undefined, `${DEVOPS} ${BEES}`],
      [undefined, DESIGN],
    ];
    expect(
      pairs(from, [
        [undefined, DESIGN],
        [undefined, BEES],
      ]),
    ).toEqual(['Bees → ', 'Drawings → Drawings', 'Our → Honey']);
  });

  it('pairs sections without a heading that follow counterparts, however unlike', () => {
    const from: Written[] = [[undefined, BEES], ['Work'], [undefined, DEVOPS], ['Pay']];
    expect(pairs(from, [[undefined, DESIGN], ['Pay'], ['Work'], [undefined, BEES]])).toEqual([
      ' → Drawings',
      'Pay → Pay',
      'Work → Work',
      'Our → ',
      'Honey → Honey',
    ]);
    expect(pairs(from, [[undefined, DESIGN], ['Work'], ['Pay'], [undefined, DESIGN]])).toEqual([
      'Honey → Drawings',
      'Work → Work',
      'Our → ',
      'Pay → Pay',
      ' → Drawings',
    ]);
  });

  it('keeps the order of the newer role, and what was dropped where it stood', () => {
    const from: Written[] = [['Zero', BEES], ['One'], ['Two', DEVOPS], ['Three', ''], ['Four']];
    const to: Written[] = [['Four'], ['New', DESIGN], ['One'], ['Newer', '']];
    expect(pairs(from, to)).toEqual([
      'Zero → ',
      'Four → Four',
      ' → New',
      'One → One',
      'Two → ',
      'Three → ',
      ' → Newer',
    ]);
  });

  it('finds nothing in nothing', () => {
    expect(pairs([], [])).toEqual([]);
    expect(pairs([[undefined, DEVOPS]], [])).toEqual(['Our → ']);
  });
});
