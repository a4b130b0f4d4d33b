import { describe, expect, it } from 'vitest';
import { differenceOf } from './prose-difference';
import { passageOf } from './prose-passages';
import { MOST_CHANGES } from './prose-runs';
import { shown } from './prose-test-support';
import { nameEndOf, wordsOf } from './prose-words';

function difference(from: string, to: string, titles = ['', '']): string {
  const [older, newer] = [from, to].map((text, i) =>
    passageOf(wordsOf(text, nameEndOf(titles[i] ?? ''))),
  );
  return older && newer ? shown(differenceOf([{ from: older, to: newer }])) : '';
}

describe('differenceOf', () => {
  const cases: [what: string, from: string, to: string, shown: string][] = [
    ['nothing', 'You run it.', 'You run it.', 'You run it.'],
    ['a word', 'You run shops here', 'You build shops here', 'You[- run-]{+ build+} shops here'],
    ['a word with its comma', 'In shops, we', 'In tills, we', 'In[- shops,-]{+ tills,+} we'],
    ['only a comma', 'In shops, we', 'In shops we', 'In shops[-,-] we'],
    ['other punctuation', 'It is done.', 'It is done!', 'It is done[-.-]{+!+}'],
    ['brackets', 'It (then) is', 'It then is', 'It [-(-]then[-)-] is'],
    [
      'punctuation, then words',
      'We run. Or walk on',
      'We run, then walk on',
      'We run[-. Or-]{+, then+} walk on',
    ],
    ['letter case', 'It is devops work', 'It is DevOps work', 'It is[- devops-]{+ DevOps+} work'],
    [
      'what is no punctuation',
      'You know C well',
      'You know C++ well',
      'You know[- C-]{+ C+++} well',
    ],
    ['at the beginning', 'You run it', 'Here you run it', '[-You-]{+Here you+} run it'],
    ['gone at the beginning', 'Here you run it', 'you run it', '[-Here -]you run it'],
    ['come at the beginning', 'you run it', 'Here you run it', '{+Here +}you run it'],
    ['come at the end', 'You run', 'You run it', 'You run{+ it+}'],
    ['gone at the end', 'You run it', 'You run', 'You run[- it-]'],
    ['all', 'One two', 'Three', '[-One two-]{+Three+}'],
    ['from nothing', '', 'Three', '{+Three+}'],
  ];
  for (const [what, from, to, expected] of cases) {
    it(what, () => expect(difference(from, to)).toBe(expected));
  }

  const same: [what: string, from: string, to: string][] = [
    ['quotes', `"It's" and 'that'`, '“It’s” and ‘that’'],
    ['space', 'One  two\nthree', 'One two\u00a0three'],
    ['composed letters', 'cafe\u0301', 'caf\u00e9'],
  ];
  for (const [what, from, to] of same) {
    it(`does not tell ${what} apart`, () => {
      expect(difference(from, to)).toBe(to.replace(/\s/g, ' '));
    });
  }

  it('does not tell levels apart, at the end of the own name only', () => {
    const titles = ['DevOps', 'DevOps 2'];
    expect(difference('A DevOps Engineer, here', 'A DevOps Engineer 2, here', titles)).toBe(
      'A DevOps Engineer 2, here',
    );
    expect(difference('After 1 year', 'After 2 years', titles)).toBe(
      'After[- 1 year-]{+ 2 years+}',
    );
    expect(
      difference('Magento Developer', 'Magento 2 Developer', ['', 'Magento 2 Developer']),
    ).toBe('Magento{+ 2+} Developer');
  });
});

describe('a word between two changes', () => {
  const cases: [what: string, from: string, to: string, shown: string][] = [
    [
      'goes with them where it is little',
      'We must learn the craft well',
      'We can know the trade well',
      'We[- must learn the craft-]{+ can know the trade+} well',
    ],
    [
      'also beside an addition',
      'In the craft we',
      'In all the trades we',
      'In[- the craft-]{+ all the trades+} we',
    ],
    [
      'stays between two additions',
      'You and we',
      'You alone and now we',
      'You{+ alone+} and{+ now+} we',
    ],
    [
      'stays between two removals',
      'You alone and now we',
      'You and we',
      'You[- alone-] and[- now-] we',
    ],
    [
      'stays where it says something',
      'We learn shops well',
      'We know shops much',
      'We[- learn-]{+ know+} shops[- well-]{+ much+}',
    ],
    [
      'stays where two are',
      'We learn in the shop',
      'We know in the till',
      'We[- learn-]{+ know+} in the[- shop-]{+ till+}',
    ],
    [
      'stays with its comma',
      'We see it, then go',
      'We want it, now run',
      'We[- see-]{+ want+} it,[- then go-]{+ now run+}',
    ],
    [
      'goes where a lot is replaced',
      'So a b c d shops e f g h end',
      'So 1 2 3 4 shops 5 6 7 8 end',
      'So[- a b c d shops e f g h-]{+ 1 2 3 4 shops 5 6 7 8+} end',
    ],
  ];
  for (const [what, from, to, expected] of cases) {
    it(what, () => expect(difference(from, to)).toBe(expected));
  }
});

it('shows as replaced what differs in too many words', () => {
  const text = (word: string, count: number) => Array(count).fill(`same ${word}`).join(' ');
  expect(difference(text('one', MOST_CHANGES / 2), text('two', MOST_CHANGES / 2))).toContain(
    'same',
  );
  const [from, to] = [text('one', MOST_CHANGES), text('two', MOST_CHANGES)];
  expect(difference(from, to)).toBe(`[-${from}-]{+${to}+}`);
});
