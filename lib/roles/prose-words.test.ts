import { describe, expect, it } from 'vitest';
import { nameEndOf, textOfWord, wordsOf } from './prose-words';

describe('wordsOf', () => {
  const cases: [text: string, lead: string, core: string, trail: string][] = [
    ['word', '', 'word', ''],
    ['(“word”),', '(“', 'word', '”),'],
    ["it's", '', "it's", ''],
    ['C++.', '', 'C++', '.'],
    ['.Net,', '', '.Net', ','],
    ['C#', '', 'C#', ''],
    ['$1,000', '', '$1,000', ''],
    ['50%', '', '50%', ''],
    ['–', '', '–', ''],
    ['...', '', '...', ''],
  ];
  for (const [text, lead, core, trail] of cases) {
    it(`divides ${text}`, () => {
      expect(wordsOf(text, undefined)).toEqual([expect.objectContaining({ lead, core, trail })]);
    });
  }

  it('finds none in space', () => {
    expect(wordsOf(' \n\u00a0 ', undefined)).toEqual([]);
  });

  it('compares without quote style', () => {
    const keys = ["don't", 'don’t', 'donʼt'].map((text) => wordsOf(text, undefined)[0]?.key);
    expect(new Set(keys).size).toBe(1);
  });
});

describe('the level number of a role', () => {
  const cases: [what: string, title: string, text: string, keys: string[]][] = [
    ['after the name', 'DevOps 2', 'a DevOps 2 is', ['a', 'DevOps', 'is']],
    ['with a department', 'Engineering - DevOps 2', 'DevOps 2', ['DevOps']],
    [
      'after the name in full',
      'DevOps 2',
      'a DevOps Engineer 2, you',
      ['a', 'DevOps', 'Engineer', 'you'],
    ],
    ['in small letters', 'DevOps 2', 'devops 2', ['devops']],
    ['as a possessive', 'DevOps 2', 'a DevOps 2’s day', ['a', "DevOps's", 'day']],
    [
      'of a name with a number',
      'Magento 2 Developer 3',
      'Magento 2 Developer 3',
      ['Magento', '2', 'Developer'],
    ],
    [
      'not within the name',
      'Magento 2 Developer',
      'Magento 2 Developer',
      ['Magento', '2', 'Developer'],
    ],
    [
      'not within a name with a level',
      'Magento 2 Developer 2',
      'know Magento 2',
      ['know', 'Magento', '2'],
    ],
    ['not of another level', 'DevOps 2', 'then DevOps 3', ['then', 'DevOps', '3']],
    ['not of another role', 'DevOps 2', 'a Developer 2', ['a', 'Developer', '2']],
    ['not without one in the title', 'DevOps', 'DevOps 2', ['DevOps', '2']],
    ['not in a sentence', 'DevOps 2', 'after 2 years', ['after', '2', 'years']],
    [
      'not before a unit',
      'DevOps 2',
      'in DevOps 2 years ago',
      ['in', 'DevOps', '2', 'years', 'ago'],
    ],
    [
      'not in the next sentence',
      'DevOps 2',
      'of DevOps. 2 of us',
      ['of', 'DevOps', '2', 'of', 'us'],
    ],
    ['not after small words', 'DevOps 2', 'DevOps for 2 shops', ['DevOps', 'for', '2', 'shops']],
    ['not at the very beginning', 'DevOps 2', '2 shops', ['2', 'shops']],
    ['not where the title is a number', '2', 'rung 2', ['rung', '2']],
  ];
  for (const [what, title, text, keys] of cases) {
    it(`${what}: ${text}`, () => {
      const words = wordsOf(text, nameEndOf(title));
      expect(words.map(({ key }) => key)).toEqual(keys);
      expect(words.map(textOfWord).join(' ')).toBe(text);
    });
  }
});
