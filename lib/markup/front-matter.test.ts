import { describe, expect, it } from 'vitest';
import { LineIndex } from '../problem/line-index';
import { readMarkers, show } from '../problem/test-support';
import { postingFields } from './fields';
import { readFrontMatter } from './front-matter';
import { bodyOf } from './test-support';

function read(text: string) {
  return readFrontMatter(bodyOf(text), new LineIndex(text), text, postingFields);
}

describe('readFrontMatter', () => {
  it.each([
    ['none', '# A\n', {}],
    ['nothing at all', '', {}],
    ['an empty one', '---\n---\n# A\n', {}],
    ['a blank one', '---\n\n---\n# A\n', {}],
    ['a comment', '---\n# team: A\n---\n', {}],
    ['a field', '---\ntitle: A\n---\n# B\n', { title: 'A' }],
    ['space behind the dashes', '--- \t\ntitle: A\n---  \n# B\n', { title: 'A' }],
    ['CRLF', '---\r\ntitle: A\r\nteam: B\r\n---\r\n# B\r\n', { title: 'A', team: 'B' }],
    ['lone CR', '---\rtitle: A\rteam: B\r---\r# B\r', { title: 'A', team: 'B' }],
    ['no text behind it', '---\ntitle: A\n---', { title: 'A' }],
    ['dashes in a value', '---\ntitle: a --- b\n---\n', { title: 'a --- b' }],
    // A rule in the text, or a heading below it, is no front matter.
    ['a rule', '---\n\nText\n', {}],
    ['a rule and a heading', '---\n# A\n', {}],
    ['text before it', '\n---\ntitle: A\n---\n', {}],
  ])('reads %s', (_what, text, expected) => {
    const { value, problems } = read(text);
    expect(problems).toEqual([]);
    expect(value).toEqual(expected);
  });

  it.each([
    '---\nstatus: ⟦opne⟧\n---\n# A\n',
    '---\r\nteam: A\r\nstatus: ⟦opne⟧\r\n---\r\n# A\r\n',
    '---\rteam: A\rstatus: ⟦opne⟧\r---\r',
    '---\nlocations:\n  - country: ⟦Portugal⟧\n    ⟦town⟧: Lisbon\n---\n',
    '---\nteam: 😀\nsalary: { min: ⟦x⟧ }\n---\n',
    '---\n⟦a list⟧\n---\n',
    '---\ntitle: "never closed⟦⟧\n---\n# A\n',
    '⟦---⟧\ntitle: A\n\n# B\n',
    '⟦---⟧\ntitle: A\n',
    '⟦---⟧\r\ntitle : A\r\n',
    '⟦---⟧\rtitle: A',
  ])('says where %j is wrong', (marked) => {
    const { text, places } = readMarkers(marked);
    const { problems } = read(text);
    expect(problems.map(show)).toEqual(places);
    expect(new Set(problems.map(({ rule }) => rule))).toEqual(new Set(['invalid-front-matter']));
  });

  it('says how to close what is open', () => {
    expect(read('---\ntitle: A\n').problems[0]?.message).toBe(
      'The front matter is never closed. Write `---` on a line of its own below its last field.',
    );
  });

  it('places fields, and the start of the file where there are none', () => {
    expect(show(read('---\nteam: A\nslug: b\n---\n').placeOf('slug'))).toBe('3:7-3:8');
    expect(show(read('# A\n').placeOf('slug'))).toBe('1:1-1:1');
  });
});
