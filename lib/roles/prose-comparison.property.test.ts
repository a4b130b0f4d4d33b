import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LARGEST_FILE } from '../markup/source';
import { compareProse, type RoleProse } from './prose-comparison';
import { textsOf } from './prose-test-support';

type Written = readonly [heading: string | undefined, blocks: readonly string[]];

function role(title: string, sections: readonly Written[]): RoleProse {
  return {
    title,
    sections: sections.map(([heading, blocks]) => ({
      id: heading,
      heading,
      benefits: false,
      content: blocks.map((value) => ({
        type: 'element',
        tagName: 'p',
        properties: {},
        children: [{ type: 'text', value }],
      })),
    })),
  };
}

const COMMON = [
  'a',
  'to',
  'the',
  'you',
  'You',
  'run',
  'teach',
  'servers',
  'after 2 years',
  'know Magento 2',
];
const MARKED = [
  "it's",
  'it’s',
  '"so"',
  '“so”',
  '(why',
  'now).',
  'on,',
  'on.',
  'on',
  '–',
  '…',
  'C++',
];

/** Blocks of a role that is at a level, which its own name may say. */
function blocksAt(level: string): fc.Arbitrary<string[]> {
  const names = ['DevOps', 'DevOps Engineer', `DevOps ${level}`, `a DevOps Engineer ${level},`];
  const space = fc.constantFrom(' ', '  ', '\n', '\u00a0');
  const block = fc
    .array(fc.tuple(fc.constantFrom(...COMMON, ...MARKED, ...names), space))
    .map((pieces) => pieces.flat().join(''));
  return fc.array(block, { maxLength: 5 });
}

function sectionsAt(level: string): fc.Arbitrary<Written[]> {
  const headings = [
    'Work',
    'A DevOps Engineer’s work',
    `DevOps ${level}`,
    'Why you',
    'Why',
    undefined,
  ];
  return fc.array(fc.tuple(fc.constantFrom(...headings), blocksAt(level)), { maxLength: 5 });
}

function onOneLine(blocks: readonly string[]): string[] {
  return blocks.map((block) => block.replace(/\s+/g, ' ').trim()).filter((block) => block !== '');
}

function withoutNoise(blocks: readonly string[]): string[] {
  return blocks.map((block) => {
    const plain = block.replaceAll('’', "'").replace(/[“”]/g, '"');
    // Twice, since the level of one text can stand before a word that only the other one has.
    const level = /(DevOps(?: Engineer)?) [23]/g;
    return plain.replace(level, '$1').replace(level, '$1');
  });
}

describe('compareProse, of any two roles,', () => {
  it('says both texts: the newer one exactly, the older one but for what does not count', () => {
    fc.assert(
      fc.property(blocksAt('2'), blocksAt('3'), (from, to) => {
        const comparison = compareProse(
          role('DevOps 2', [['Work', from]]),
          role('DevOps 3', [['Work', to]]),
        );
        expect(textsOf(comparison, 'removed')).toEqual(onOneLine(to));
        expect(withoutNoise(textsOf(comparison, 'added'))).toEqual(withoutNoise(onOneLine(from)));
      }),
    );
  });

  it('has each section once, those of the newer role in their order', () => {
    fc.assert(
      fc.property(sectionsAt('2'), sectionsAt('3'), (from, to) => {
        const comparison = compareProse(role('DevOps 2', from), role('DevOps 3', to));
        const newer = comparison.filter(({ kind }) => kind !== 'dropped');
        const older = comparison.filter(({ kind }) => kind !== 'added');
        expect(newer.map((section) => section.to)).toEqual(to.map(([heading]) => heading));
        expect(older.map((section) => section.from).sort()).toEqual(
          from.map(([heading]) => heading).sort(),
        );
        expect(textsOf(comparison, 'removed')).toEqual(
          onOneLine(to.flatMap(([, blocks]) => blocks)),
        );
        expect(JSON.parse(JSON.stringify(comparison))).toEqual(comparison);
      }),
    );
  });

  it('alternates kinds of parts, what was removed before what was added, none of them empty', () => {
    fc.assert(
      fc.property(sectionsAt('2'), sectionsAt('3'), (from, to) => {
        const comparison = compareProse(role('DevOps 2', from), role('DevOps 3', to));
        for (const { parts } of comparison.flatMap(({ blocks }) => blocks)) {
          expect(parts).not.toEqual([]);
          expect(parts.map(({ text }) => text)).not.toContain('');
          const kinds = parts.map(({ kind }) => kind).join(' ');
          expect(kinds).not.toMatch(/(\w+) \1|added removed/);
        }
      }),
    );
  });

  it('finds no difference between a role and itself, at any level', () => {
    fc.assert(
      fc.property(sectionsAt('2'), (sections) => {
        const text = JSON.stringify(sections);
        const next = JSON.parse(
          text.replaceAll('null', '""').replace(/(DevOps(?: Engineer)?) 2/g, '$1 3'),
        );
        const raised = sections.map(([heading], i): Written => [heading && next[i][0], next[i][1]]);
        const comparison = compareProse(role('DevOps 2', sections), role('DevOps 3', raised));
        expect(comparison.flatMap(({ blocks }) => blocks).flatMap(({ parts }) => parts)).toEqual(
          comparison.flatMap(({ blocks }) =>
            blocks.map(() => expect.objectContaining({ kind: 'same' })),
          ),
        );
      }),
    );
  });
});

describe('compareProse, of texts of the largest size,', () => {
  /** Words that are in both texts, in another order. */
  function shuffled(seed: number, length: number, vocabulary: number): string {
    let state = seed;
    let text = '';
    while (text.length < length) {
      state = (state * 1103515245 + 12345) % 2147483648;
      text += `${((state >> 8) % vocabulary).toString(36)} `;
    }
    return text;
  }

  const paragraphs = (count: number, vocabulary: number) => (seed: number) =>
    Array.from(
      { length: count },
      (_, i): Written => [`Part ${i}`, [shuffled(seed + i, LARGEST_FILE / count, vocabulary)]],
    );
  const cases: [what: string, sections: (seed: number) => Written[]][] = [
    ['one sentence', paragraphs(1, 20)],
    ['sentences that differ nearly as much as is looked at', paragraphs(400, 300)],
    ['one-word paragraphs', (seed) => [['Work', shuffled(seed, LARGEST_FILE, 1000).split(' ')]]],
    [
      'one-word sections',
      (seed) =>
        shuffled(seed, LARGEST_FILE / 8, 1e6)
          .split(' ')
          .map((word) => [word, ['x']]),
    ],
    [
      'rows of punctuation',
      (seed) => [['Work', ['.'.repeat(LARGEST_FILE / 2) + seed + '"'.repeat(LARGEST_FILE / 2)]]],
    ],
    [
      'names with levels',
      (seed) => [['Work', ['DevOps 2 '.repeat(LARGEST_FILE / 9), String(seed)]]],
    ],
  ];
  for (const [what, sections] of cases) {
    it(`ends soon: ${what}`, () => {
      const [older, newer] = [sections(1), sections(2)];
      const before = process.cpuUsage();
      const comparison = compareProse(role('DevOps', older), role('DevOps 2', newer));
      const { user } = process.cpuUsage(before);
      const written = onOneLine(newer.flatMap(([, blocks]) => blocks));
      expect(textsOf(comparison, 'removed')).toEqual(written);
      // Of a processor, so that a busy machine changes nothing; it takes a fifth of this.
      expect(user / 1e6).toBeLessThan(10);
    });
  }
});
