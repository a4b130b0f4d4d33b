import { describe, expect, it } from 'vitest';
import { readMarkers, show } from '../problem/test-support';
import { headingText, misplaced, placeOf } from './body';
import { bodyOf, listed } from './test-support';

describe('includes', () => {
  it.each([
    ['<⟦welcome⟧.snippet/>\n', ['welcome#']],
    [
      'Text\n<⟦a⟧.snippet/>\n<⟦b⟧.snippet />\n  <⟦c⟧.snippet/>\nText <⟦d⟧.snippet/>\n',
      ['a#', 'b#', 'c#', 'd'],
    ],
    [
      '# <⟦a⟧.snippet/>\n\n| <⟦b⟧.snippet/> |\n|---|\n\n- <⟦c⟧.snippet/>\n\n> <⟦d⟧.snippet/>\n',
      ['a', 'b', 'c', 'd'],
    ],
    ['*<⟦a⟧.snippet/>* [<⟦b⟧.snippet/>](/c)\n', ['a', 'b']],
    ['a\r\n😀 <⟦b⟧.snippet/>\r\n', ['b']],
    ['a\rb <⟦b⟧.snippet/>\r', ['b']],
    ['<⟦cafe\u0301⟧.snippet/> a\n', ['café']],
    ['<details>\n<⟦a⟧.snippet/>\n</details>\n', ['a#']],
    ['---\ntitle: a\n---\n<⟦a⟧.snippet/>\n', ['a#']],
    ['`<a.snippet/>` \\<b.snippet/> <!-- <c.snippet/> -->\n', []],
  ])('of %j stand at the marked places', (marked, names) => {
    const { text, places } = readMarkers(marked);
    const { includes, problems } = bodyOf(text);
    expect(includes.map(({ place }) => show(place))).toEqual(places);
    expect(includes.map(({ name, block }) => `${name}${block ? '#' : ''}`)).toEqual(names);
    expect(problems).toEqual([]);
  });
});

describe('inherits', () => {
  it.each([
    ['<inherit doc="⟦base.md⟧"/>\n', ['base']],
    ["<inherit doc='⟦base.md⟧'/>\n", ['base']],
    ['<inherit doc="⟦base⟧"/>\n', ['base']],
    ['<inherit doc="⟦base.MD⟧" />\n', ['base']],
    ['<inherit doc="⟦ base.md ⟧"/>\n', ['base']],
    ['  <inherit  doc = "⟦base.md⟧"/>\n', ['base']],
    ['<inherit doc="⟦a⟧"/>\n<inherit doc="⟦b⟧"/>\n<inherit doc="⟦a⟧"/>\n', ['a', 'b', 'a']],
    ['Text <inherit doc="⟦a⟧"/> text\n', ['a']],
    ['- <inherit doc="⟦a⟧"/>\n\n> <inherit doc="⟦b⟧"/>\n', ['a', 'b']],
    ['<inherit doc="⟦cafe\u0301.md⟧"/>\n', ['café']],
    ['`<inherit doc="a"/>` \\<inherit doc="a"/>\n', []],
  ])('of %j stand at the marked places', (marked, names) => {
    const { text, places } = readMarkers(marked);
    const { inherits, problems } = bodyOf(text);
    expect(inherits.map(({ place }) => show(place))).toEqual(places);
    expect(inherits.map(({ name }) => name)).toEqual(names);
    expect(problems).toEqual([]);
  });

  it.each([
    ['outside-content', '<inherit doc="⟦../secret.md⟧"/>\n', []],
    ['outside-content', '<inherit doc="⟦postings/../../secret.md⟧"/>\n', []],
    ['outside-content', '<inherit doc="⟦/etc/passwd⟧"/>\n', []],
    ['outside-content', '<inherit doc="⟦\\etc\\passwd⟧"/>\n', []],
    ['outside-content', '<inherit doc="⟦C:\\secret⟧"/>\n', []],
    ['outside-content', '<inherit doc="⟦~/secret⟧"/>\n', []],
    ['malformed-inherit', '⟦<inherit doc="postings/base.md"/>⟧\n', ['<inherit doc="base.md"/>']],
    ['malformed-inherit', '⟦<inherit doc="postings\\base.md"/>⟧\n', ['<inherit doc="base.md"/>']],
    ['malformed-inherit', '⟦<inherit doc="./base.md"/>⟧\n', ['<inherit doc="base.md"/>']],
    ['malformed-inherit', '⟦<inherit doc="base/"/>⟧\n', ['<inherit doc="name.md"/>']],
    ['malformed-inherit', '⟦<inherit doc=""/>⟧\n', ['<inherit doc="name.md"/>']],
    ['malformed-inherit', '⟦<inherit doc=".md"/>⟧\n', ['<inherit doc="name.md"/>']],
    ['malformed-inherit', '⟦<inherit doc=base.md/>⟧\n', ['<inherit doc="base.md"/>']],
    ['malformed-inherit', 'a\n⟦<inherit doc="base.md"⟧  \nb\n', ['<inherit doc="base.md"/>']],
    ['malformed-include', '⟦<basecamp.snippet>⟧\n', ['<basecamp.snippet/>']],
    ['malformed-include', 'a ⟦<a_b.snippet/>⟧ b\n', ['<a-b.snippet/>']],
    ['malformed-include', '⟦<a.snippet⟧ \t\n', ['<a.snippet/>']],
    ['malformed-include', '<p>\n⟦<a.snippet>⟧\n</p>\n', ['<a.snippet/>']],
    ['unclosed-skills', '⟦<Skills>⟧\n', ['<skills>']],
    ['unclosed-skills', '⟦</Skills>⟧\n', ['</skills>']],
    ['stray-skills-end', 'a\n⟦</skills>⟧\n', []],
    ['stray-skills-end', 'a ⟦</skills>⟧ b\n', []],
    ['misplaced-construct', 'a ⟦<skills>⟧ b\n', []],
    ['misplaced-construct', '| ⟦<skills>⟧ |\n|---|\n', []],
  ])('a slip is a problem: %s in %j', (rule, marked, suggestions) => {
    const { text, places } = readMarkers(marked);
    const { inherits, includes, problems } = bodyOf(text);
    expect(listed(problems)).toEqual(places.map((place) => `${rule} ${place}`));
    expect(problems[0]?.suggestions).toEqual(suggestions);
    expect([...inherits, ...includes]).toEqual([]);
  });

  it('never takes a problem of one for the end of the others', () => {
    const { includes, problems } = bodyOf('<a.snippet>\n<b.snippet/>\n<inherit>\n<c.snippet/>\n');
    expect(includes.map(({ name }) => name)).toEqual(['b', 'c']);
    expect(problems).toHaveLength(2);
  });
});

describe('the place of the skills', () => {
  it.each([
    ['<inherit doc="a"/>\n\n<skills>\nA\n</skills>\n\n<skills>\nB\n</skills>\n', 'skills', 3],
    ['<inherit doc="a"/>\n\n<inherit doc="b"/>\n', 'inherit', 1],
    ['<skills>\nA\n</skills>\n', 'skills', 1],
  ])('in %j is %s of line %i', (text, type, line) => {
    const { skillsAnchor } = bodyOf(text);
    expect(skillsAnchor?.type).toBe(type);
    expect(skillsAnchor?.position?.start.line).toBe(line);
  });

  it('is none where no skills are asked for', () => {
    expect(bodyOf('# A\n').skillsAnchor).toBeUndefined();
  });
});

describe('misplaced', () => {
  it('reports each list and each inherit', () => {
    const { text, places } = readMarkers('⟦<skills>⟧\nA\n</skills>\n\n<inherit doc="⟦a.md⟧"/>\n');
    const found = misplaced(bodyOf(text), 'snippet');
    expect(listed(found)).toEqual(places.map((place) => `misplaced-construct ${place}`));
    expect(found[0]?.message).toBe(
      '`<skills>` cannot stand in a snippet: only postings ask for skills and inherit. Move it into the postings that it is meant for.',
    );
  });
});

describe('headings', () => {
  it.each([
    ['# A *b* `c` [d](/e)\n', 'A b c d'],
    ['#   A   b   #\n', 'A b'],
    ['# A <x.snippet/> b\n', 'A b'],
    ['# *<x.snippet/>*\n', ''],
    ['# A <b>b</b> <!-- c -->\n', 'A b'],
    ['# A <x.snippet>\n', 'A'],
    ['A  \nb\n=\n', 'A b'],
    ['A\nb\n=\n', 'A b'],
    ['# A &amp; B\n', 'A & B'],
    ['# ![a picture](/a.png)\n', 'a picture'],
    ['#\n', ''],
  ])('of %j read %j', (text, expected) => {
    expect(bodyOf(text).headings.map((heading) => headingText(heading))).toEqual([expected]);
  });

  it('of a snippet read what the snippet says', () => {
    const [heading] = bodyOf('# A <x.snippet/> b\n').headings;
    expect(heading && headingText(heading, (name) => `(${name})`)).toBe('A (x) b');
  });

  it('are those of the document itself, not those in quotes and lists', () => {
    const { headings } = bodyOf('# A\n\n> ## B\n\n- ### C\n\nD\n---\n');
    expect(headings.map((heading) => `${heading.depth} ${headingText(heading)}`)).toEqual([
      '1 A',
      '2 D',
    ]);
  });
});

describe('placeOf', () => {
  it('is the start of the file for a node without a place', () => {
    expect(placeOf({ type: 'text', value: 'a' }, 'a.md')).toEqual({
      file: 'a.md',
      line: 1,
      column: 1,
      endLine: 1,
      endColumn: 1,
    });
  });
});

describe('everything at once', () => {
  it('lists each kind of problem where it stands', () => {
    const { text, places } = readMarkers(
      '# It⟦â€™⟧s\n\n⟦<a.snippet>⟧\n\nA <b ⟦onclick="x"⟧>b</b> ⟦</skills>⟧\n\n<skills>\nA:⟦0⟧\n</skills>\n',
    );
    const { problems } = bodyOf(text);
    expect(problems.map(show).toSorted()).toEqual(places.toSorted());
    expect(problems.map(({ rule }) => rule).toSorted()).toEqual([
      'invalid-level',
      'malformed-include',
      'mojibake',
      'stray-skills-end',
      'unsafe-html',
    ]);
  });
});
