import { describe, expect, it } from 'vitest';
import { readHeadingLevel, readLevelled } from './level';

describe('readLevelled', () => {
  it.each([
    ['Docker', 'Docker', 1],
    ['Linux:1', 'Linux', 1],
    ['Linux:2', 'Linux', 2],
    ['Linux:9', 'Linux', 9],
    ['Linux: 2', 'Linux', 2],
    ['Linux :2', 'Linux', 2],
    ['Linux  :\t2', 'Linux', 2],
    ['Linux\u00a0:\u00a02', 'Linux', 2],
    ['Linux:２', 'Linux', 2],
    ['C++:3', 'C++', 3],
    ['.Net:3', '.Net', 3],
    ['Elasticsearch Level 1', 'Elasticsearch', 1],
    ['Elasticsearch - Level 1', 'Elasticsearch', 1],
    ['Elasticsearch – Level 3', 'Elasticsearch', 3],
    ['Elasticsearch level 4', 'Elasticsearch', 4],
    ['Elasticsearch: Level 4', 'Elasticsearch', 4],
    ['Elasticsearch   Level   2', 'Elasticsearch', 2],
    ['Part of Successful Projects:2', 'Part of Successful Projects', 2],
    ['Web API: Service Worker', 'Web API: Service Worker', 1],
    ['Web API: Service Worker:2', 'Web API: Service Worker', 2],
    ['Web API: Service Worker Level 2', 'Web API: Service Worker', 2],
    ['A part of 2 Successful Projects', 'A part of 2 Successful Projects', 1],
    ['Time: once', 'Time: once', 1],
    ['Time: two years', 'Time: two years', 1],
    // A level belongs to something.
    ['Level 2', 'Level 2', 1],
    ['Level:2', 'Level', 2],
    ['Next Level', 'Next Level', 1],
    ['Level up 2', 'Level up 2', 1],
    ['Sea Levels 2', 'Sea Levels 2', 1],
    ['', '', 1],
  ])('reads %j as %j at level %i', (text, name, level) => {
    expect(readLevelled(text)).toEqual({ name, level });
  });

  it.each([
    ['Linux:0', 'Linux', '0', 6, 7],
    ['Linux:-1', 'Linux', '-1', 6, 8],
    ['Linux:−1', 'Linux', '−1', 6, 8],
    ['Linux:–1', 'Linux', '–1', 6, 8],
    ['Linux:+2', 'Linux', '+2', 6, 8],
    ['Linux:-', 'Linux', '-', 6, 7],
    ['Linux:2.5', 'Linux', '2.5', 6, 9],
    ['Linux:2,5', 'Linux', '2,5', 6, 9],
    ['Linux:.5', 'Linux', '.5', 6, 8],
    ['Linux:', 'Linux', '', 5, 6],
    ['Linux : ', 'Linux', '', 6, 7],
    ['Linux:two', 'Linux', 'two', 6, 9],
    ['Linux: Two', 'Linux', 'Two', 7, 10],
    ['Linux:zero', 'Linux', 'zero', 6, 10],
    ['Linux:thirteen', 'Linux', 'thirteen', 6, 14],
    ['Linux:first', 'Linux', 'first', 6, 11],
    ['Linux:2nd', 'Linux', '2nd', 6, 9],
    ['Linux:2 years', 'Linux', '2 years', 6, 13],
    ['Linux:10', 'Linux', '10', 6, 8],
    ['Linux:02', 'Linux', '02', 6, 8],
    ['Linux:½', 'Linux', '½', 6, 7],
    ['Linux Level 0', 'Linux', '0', 12, 13],
    ['Linux Level 10', 'Linux', '10', 12, 14],
    ['Linux - Level -1', 'Linux', '-1', 14, 16],
    ['Linux Level  2nd', 'Linux', '2nd', 13, 16],
    // Two levels: neither can be believed.
    ['Elasticsearch Level 1:2', 'Elasticsearch', '1:2', 20, 23],
    ['Linux:2:3', 'Linux', '2:3', 6, 9],
    ['Linux:2:', 'Linux', '2:', 6, 8],
    ['Linux:2 Level 3', 'Linux', '2 Level 3', 6, 15],
  ])('refuses the level of %j', (text, name, invalid, start, end) => {
    expect(readLevelled(text)).toEqual({ name, invalid, start, end });
  });

  it('takes no longer than a long line is', () => {
    const begun = performance.now();
    for (const unit of [' ', ':', '1:', 'Level ', 'Level 2 ', 'a ', 'a']) {
      readLevelled(unit.repeat(60_000 / unit.length));
      readLevelled(`${unit.repeat(60_000 / unit.length)} b:2`);
    }
    expect(performance.now() - begun).toBeLessThan(5000);
  });
});

describe('readHeadingLevel', () => {
  it.each([
    ['GitHub Actions Level 2', { name: 'GitHub Actions', level: 2 }],
    ['Git - Level 2', { name: 'Git', level: 2 }],
    ['Git – level 9', { name: 'Git', level: 9 }],
    ['Level 2', { name: '', level: 2 }],
    ['level 3', { name: '', level: 3 }],
    ['Level 2 - Advanced', { name: 'Advanced', level: 2 }],
    ['Level 2: Advanced', { name: 'Advanced', level: 2 }],
    ['How do you prove it? Level 2', { name: 'How do you prove it?', level: 2 }],
    ['Git', undefined],
    ['Level', undefined],
    ['Level 0', undefined],
    ['Level 10', undefined],
    ['Git Level 0', undefined],
    ['Level up your skills - now', undefined],
    ['', undefined],
  ])('reads %j', (text, expected) => {
    expect(readHeadingLevel(text)).toEqual(expected);
  });
});
