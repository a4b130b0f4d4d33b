import { describe, expect, it } from 'vitest';
import { readMarkers, show } from '../problem/test-support';
import type { RequirementLine } from './requirement-line';
import { bodyOf, listed } from './test-support';

/** What a line asks for: `Docker (docker) 1`, or `3 of Technical Breadth (technical-breadth) 1`. */
function said(line: RequirementLine): string {
  return line.kind === 'skill'
    ? `${line.name} (${line.key}) ${line.level}`
    : `${line.count} of ${line.name} (${line.group}) ${line.level}`;
}

function requirements(text: string): string[] {
  return bodyOf(text).skills.flatMap((block) => block.requirements.map(said));
}

/** What one line in a list asks for. */
function line(text: string): string[] {
  return requirements(`<skills>\n${text}\n</skills>\n`);
}

describe('a line of skills', () => {
  it.each([
    // The rows of the contract's table.
    ['Docker', 'Docker (docker) 1'],
    ['Linux:2', 'Linux (linux) 2'],
    ['Linux : 2', 'Linux (linux) 2'],
    ['Linux: 2', 'Linux (linux) 2'],
    ['Elasticsearch Level 1', 'Elasticsearch (elasticsearch) 1'],
    ['Elasticsearch - Level 1', 'Elasticsearch (elasticsearch) 1'],
    ['Elasticsearch:2', 'Elasticsearch (elasticsearch) 2'],
    ['3 of Technical Breadth', '3 of Technical Breadth (technical-breadth) 1'],
    ['2 of Language:1', '2 of Language (language) 1'],
    ['5 of Language:2', '5 of Language (language) 2'],
    [
      'Part of Successful Projects:2',
      'Part of Successful Projects (part-of-successful-projects) 2',
    ],
    [
      'A part of 2 Successful Projects',
      'A part of 2 Successful Projects (a-part-of-2-successful-projects) 1',
    ],
    ['Web API: Service Worker', 'Web API: Service Worker (web-api-service-worker) 1'],
    // What means nothing.
    ['   Docker   ', 'Docker (docker) 1'],
    ['\tDocker\t', 'Docker (docker) 1'],
    ['- Docker', 'Docker (docker) 1'],
    ['* Docker', 'Docker (docker) 1'],
    ['  -   Docker:2', 'Docker (docker) 2'],
    ['+ Docker', 'Docker (docker) 1'],
    ['• Docker', 'Docker (docker) 1'],
    ['1. Docker', 'Docker (docker) 1'],
    ['2) Docker', 'Docker (docker) 1'],
    ['Docker <!-- why -->', 'Docker (docker) 1'],
    ['<!-- why --> Docker:2', 'Docker (docker) 2'],
    ['Linux:2 <!-- not 3 -->', 'Linux (linux) 2'],
    // What looks like something else.
    ['-Docker', '-Docker (docker) 1'],
    ['1Password', '1Password (1password) 1'],
    ['1.5 Docker', '1.5 Docker (1.5-docker) 1'],
    ['.Net', '.Net (dot-net) 1'],
    ['C++', 'C++ (c-plus-plus) 1'],
    ['C#:2', 'C# (c-sharp) 2'],
    ['#Docker', '#Docker (sharpdocker) 1'],
    ['$1,000 budgets', '$1,000 budgets (1-000-budgets) 1'],
    ['2 ofLanguage', '2 ofLanguage (2-oflanguage) 1'],
    ['2of Language', '2of Language (2of-language) 1'],
    ['two of Language', 'two of Language (two-of-language) 1'],
    ['A <b> C', 'A <b> C (a-b-c) 1'],
    // Choices.
    ['- 2 of Language', '2 of Language (language) 1'],
    ['2 Of Language', '2 of Language (language) 1'],
    ['2  of  Language : 3', '2 of Language (language) 3'],
    ['２ of Language', '2 of Language (language) 1'],
    ['12 of Language Level 2', '12 of Language (language) 2'],
    ['1 of Web API: Worker', '1 of Web API: Worker (web-api-worker) 1'],
  ])('%j asks for %s', (text, expected) => {
    expect(line(text)).toEqual([expected]);
    expect(bodyOf(`<skills>\n${text}\n</skills>\n`).problems).toEqual([]);
  });

  it.each(['', '   ', '\t', '-', '*', '- ', '<!-- a -->', '- <!-- a -->', '> '])(
    '%j asks for nothing',
    (text) => {
      expect(line(text)).toEqual([]);
      expect(bodyOf(`<skills>\n${text}\n</skills>\n`).problems).toEqual([]);
    },
  );
});

describe('the place of a line', () => {
  it.each([
    '<skills>\n⟦Docker⟧\n  - ⟦Linux:2⟧  \n\n\t* ⟦2 of Language⟧\n</skills>\n',
    '<skills>⟦Docker⟧</skills>\n',
    '<skills> ⟦Docker⟧ </skills>\n',
    '  <skills>⟦Docker⟧\n  ⟦Linux⟧</skills>\n',
    '<skills>\r\n⟦Docker⟧\r\n⟦Linux⟧ \r\n</skills>\r\n',
    '<skills>\r⟦Docker⟧\r⟦Linux⟧\r</skills>\r',
    '> <skills>\n> ⟦Docker⟧\n>⟦Linux⟧\n> </skills>\n',
    '- a\n- <skills>\n  ⟦Docker⟧\n\n  - ⟦Linux⟧\n  </skills>\n',
    '<skills>\n<!-- a --> ⟦Docker⟧ <!-- b -->\n</skills>\n',
    '<skills>\n⟦😀 Docker⟧\n</skills>\n',
    '---\ntitle: a\n---\n<skills>\n⟦Docker⟧\n</skills>\n',
    '<details>\n<skills>\n⟦Docker⟧\n</skills>\n</details>\n',
    '> <details>\n> <skills>\n> ⟦Docker⟧\n> </skills>\n> </details>\n',
    '<skills>\n⟦Docker⟧',
  ])('in %j is exact', (marked) => {
    const { text, places } = readMarkers(marked);
    const found = bodyOf(text).skills.flatMap((block) =>
      block.requirements.map(({ place }) => show(place)),
    );
    expect(found).toEqual(places);
  });

  it('of the list is that of its tag', () => {
    const { text, places } = readMarkers('a\n\n  ⟦<skills>⟧\nA\n</skills>\n');
    expect(bodyOf(text).skills.map(({ place }) => show(place))).toEqual(places);
  });
});

describe('lists', () => {
  it('add up', () => {
    expect(requirements('<skills>\nA\n</skills>\n\n# B\n\n<skills>\nC\nA:2\n</skills>\n')).toEqual([
      'A (a) 1',
      'C (c) 1',
      'A (a) 2',
    ]);
  });

  it('leave out comments of several lines, whatever is in them', () => {
    const text = '<skills>\nA\n<!-- B\n# C\n</skills>\n<x.snippet/>\n--> D\nE\n</skills>\n';
    expect(requirements(text)).toEqual(['A (a) 1', 'D (d) 1', 'E (e) 1']);
    expect(bodyOf(text).problems).toEqual([]);
  });

  it('lose no skill to a comment that is never closed', () => {
    expect(requirements('<skills>\nA <!-- B\nC\n</skills>\n')).toEqual(['A (a) 1', 'C (c) 1']);
  });

  it('lose nothing that is behind an unclosed one', () => {
    const body = bodyOf('<skills>\nA\n\n## B\n\n<c.snippet/>\n\n<skills>\nD\n</skills>\n');
    expect(body.skills.flatMap((block) => block.requirements.map(said))).toEqual([
      'A (a) 1',
      'D (d) 1',
    ]);
    expect(body.headings).toHaveLength(1);
    expect(body.includes).toHaveLength(1);
  });
});

describe('what is wrong in a list', () => {
  it.each([
    ['invalid-level', 'Linux:⟦0⟧', 'Linux (linux) 1'],
    ['invalid-level', 'Linux:⟦-1⟧', 'Linux (linux) 1'],
    ['invalid-level', 'Linux:⟦2.5⟧', 'Linux (linux) 1'],
    ['invalid-level', 'Linux⟦:⟧', 'Linux (linux) 1'],
    ['invalid-level', 'Linux: ⟦two⟧', 'Linux (linux) 1'],
    ['invalid-level', 'Linux:⟦2nd⟧', 'Linux (linux) 1'],
    ['invalid-level', 'Linux:⟦10⟧', 'Linux (linux) 1'],
    ['invalid-level', '- Linux:⟦0⟧ <!-- a -->', 'Linux (linux) 1'],
    ['invalid-level', 'Linux Level ⟦0⟧', 'Linux (linux) 1'],
    ['invalid-level', 'Linux Level ⟦1:2⟧', 'Linux (linux) 1'],
    ['invalid-level', '2 of Language:⟦0⟧', '2 of Language (language) 1'],
    ['invalid-level', '2 of Language Level ⟦12⟧', '2 of Language (language) 1'],
    ['invalid-choice', '⟦0⟧ of Language', undefined],
    ['invalid-choice', '⟦00⟧ of Language', undefined],
    ['invalid-choice', '⟦-1⟧ of Language', undefined],
    ['invalid-choice', '⟦+2⟧ of Language', undefined],
    ['invalid-choice', '⟦1.5⟧ of Language', undefined],
    ['invalid-choice', '⟦½⟧ of Language', undefined],
    ['invalid-choice', '⟦99999⟧ of Language', undefined],
    ['invalid-choice', '- ⟦0⟧ of Language', undefined],
    ['invalid-choice', '⟦2 of⟧', undefined],
    ['invalid-choice', '⟦2 of ???⟧', undefined],
    ['invalid-name', '⟦"??"⟧', undefined],
    ['invalid-name', '⟦---⟧', undefined],
    ['invalid-name', '⟦😀⟧', undefined],
    ['misplaced-construct', '⟦<a.snippet/>⟧', undefined],
    ['misplaced-construct', '⟦<inherit doc="a.md"/>⟧', undefined],
    ['misplaced-construct', 'Docker ⟦<a.snippet/>⟧', 'Docker (docker) 1'],
    ['misplaced-construct', '- ⟦<a.snippet>⟧ Docker:2', 'Docker (docker) 2'],
    ['misplaced-construct', 'Docker ⟦<skills>⟧', 'Docker (docker) 1'],
    ['misplaced-construct', 'Docker ⟦<a.snippet⟧', 'Docker (docker) 1'],
  ])('%s: %s', (rule, marked, expected) => {
    const { text, places } = readMarkers(`<skills>\n${marked}\n</skills>\n`);
    const body = bodyOf(text);
    expect(listed(body.problems)).toEqual(places.map((place) => `${rule} ${place}`));
    expect(body.skills[0]?.requirements.map(said)).toEqual(expected ? [expected] : []);
  });

  it('reports every tag of a line', () => {
    const { text, places } = readMarkers(
      '<skills>\nA ⟦<a.snippet/>⟧ ⟦<b.snippet/>⟧ <b>\n</skills>\n',
    );
    expect(listed(bodyOf(text).problems)).toEqual(
      places.map((place) => `misplaced-construct ${place}`),
    );
  });

  it.each([
    ['</skills> ⟦lost words⟧ '],
    ['</skills>⟦<skills>⟧'],
    ['</skills> ⟦<a.snippet/>⟧'],
    ['A</skills> ⟦B⟧'],
    ['</skills> <!-- a --> ⟦B⟧'],
  ])('reports what follows the end of a list: %s', (marked) => {
    const { text, places } = readMarkers(`<skills>\n${marked}\n`);
    expect(listed(bodyOf(text).problems)).toEqual(
      places.map((place) => `misplaced-construct ${place}`),
    );
  });

  it.each([
    ['⟦<skills>⟧\nA\n\n## B\n', 'on a line above line 4, `## B`'],
    ['⟦<skills>⟧\nA\n<inherit doc="b.md"/>\n', 'on a line above line 3, `<inherit doc="b.md"/>`'],
    ['⟦<skills>⟧\nA\n~~~\n', 'on a line above line 3, `~~~`'],
    ['⟦<skills>⟧\nA\n', 'at the end of the list'],
    ['⟦<skills>⟧', 'at the end of the list'],
    ['> ⟦<skills>⟧\n> A\n\nB\n</skills>\n', 'at the end of the list'],
  ])('says where %j is to be closed', (marked, where) => {
    const { text, places } = readMarkers(marked);
    const found = bodyOf(text).problems.filter(({ rule }) => rule === 'unclosed-skills');
    expect(found.map(show)).toEqual(places);
    expect(found[0]?.message).toContain(`Write \`</skills>\` ${where}.`);
  });

  it.each([
    ['Linux:0', '`0` is no level. Levels are whole numbers from 1 to 9: write `Linux:2`'],
    ['Linux:', 'Nothing is no level. Levels are whole numbers from 1 to 9: write `Linux:2`'],
    ['2 of Language:0', 'write `2 of Language:2`'],
    ['Linux Level 1:2', '`1:2` is no level. Levels are whole numbers from 1 to 9: write `Linux:2`'],
    ['0 of Language', 'Write a whole number from 1, as in `2 of Language`'],
  ])('says of %j what to do', (text, expected) => {
    expect(bodyOf(`<skills>\n${text}\n</skills>\n`).problems[0]?.message).toContain(expected);
  });
});
