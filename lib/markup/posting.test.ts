import { describe, expect, it } from 'vitest';
import { readMarkers, show } from '../problem/test-support';
import { missingTitle, parsePosting } from './posting';
import { listed } from './test-support';

const parse = (text: string, path = 'postings/engineering-devops-2.md') =>
  parsePosting({ path, text });

describe('the title', () => {
  it.each([
    ['the front matter', '---\ntitle: A\n---\n# B\n', 'A'],
    ['the first heading', '# A\n\n# B\n', 'A'],
    ['the first heading, below others', '## A\n\n# B\n', 'B'],
    ['a heading below an include', '<a.snippet/>\n# A\n', 'A'],
    ['an underlined heading', 'A\n===\n', 'A'],
    ['a heading with CRLF', '# A\r\n\r\nB\r\n', 'A'],
    ['a heading without what it includes', '# A <b.snippet/>\n', 'A'],
    ['a heading in its own words', '# *A* `b` <b>c</b>\n', 'A b c'],
    ['the file name, made readable', 'Text\n', 'Engineering Devops 2'],
    ['the file name, where the heading is empty', '#\n', 'Engineering Devops 2'],
    ['the file name, where the title is', '---\ntitle:\n---\nText\n', 'Engineering Devops 2'],
    ['the file name of an empty file', '', 'Engineering Devops 2'],
    ['no heading of code', '```\n# A\n```\n', 'Engineering Devops 2'],
  ])('is that of %s', (_what, text, title) => {
    expect(parse(text).title).toBe(title);
  });

  it.each([
    ['# Engineering - DevOps 2\n', 'Engineering', 'DevOps 2'],
    ['---\ntitle: Sales - Sales Engineer\n---\n', 'Sales', 'Sales Engineer'],
    ['---\ndepartment: Operations\n---\n# Engineering - DevOps 2\n', 'Operations', 'DevOps 2'],
    ['---\ndepartment: Operations\n---\n# DevOps 2\n', 'Operations', 'DevOps 2'],
    ['# Engineering - DevOps - Azure\n', 'Engineering', 'DevOps - Azure'],
    ['# Solutions Engineer\n', undefined, 'Solutions Engineer'],
    ['# Vice-President\n', undefined, 'Vice-President'],
    ['Text\n', undefined, 'Engineering Devops 2'],
  ])('of %j is of department %j and role %j', (text, department, role) => {
    expect(parse(text)).toMatchObject({ department, role });
  });

  it.each([
    ['⟦⟧Text\n'],
    ['⟦⟧---\nteam: A\n---\nText\n'],
    ['⟦⟧## A\n'],
    ['Text\n\n⟦#⟧\n'],
    ['⟦# <a.snippet/>⟧\n'],
  ])('that is missing is a warning: %j', (marked) => {
    const { text, places } = readMarkers(marked);
    const { problems } = parse(text);
    expect(listed(problems)).toEqual(places.map((place) => `missing-title ${place}`));
    expect(problems[0]).toMatchObject({
      severity: 'warning',
      file: 'postings/engineering-devops-2.md',
    });
  });

  it('is not asked for in an empty file', () => {
    expect(parse(' \n').problems).toEqual([]);
  });
});

describe('missingTitle', () => {
  it('says which line to write', () => {
    const place = { file: 'a.md', line: 1, column: 1, endLine: 1, endColumn: 1 };
    expect(missingTitle(place, 'Gardener').message).toBe(
      'This document has no title, so `Gardener` stands in. Begin it with a line such as `# Gardener`.',
    );
  });
});

describe('the address', () => {
  it.each([
    ['# A\n', 'postings/gardener.md', 'gardener', 'gardener'],
    ['# A\n', 'postings/town/gardener.md', 'gardener', 'gardener'],
    ['---\nslug: head-gardener\n---\n# A\n', 'postings/gardener.md', 'gardener', 'head-gardener'],
    ['---\nslug:\n---\n# A\n', 'postings/gardener.md', 'gardener', 'gardener'],
    ['---\nslug: a/b\n---\n# A\n', 'postings/gardener.md', 'gardener', 'gardener'],
  ])('of %j in %s', (text, path, name, slug) => {
    expect(parse(text, path)).toMatchObject({ name, slug, file: path, kind: 'posting' });
  });
});

describe('a base', () => {
  it.each([
    ['has no `##` heading', '# A\n\nText\n\n### B\n', true],
    ['has none at all', 'Text\n', true],
    ['has only headings that it includes', '# A\n\n<benefits.snippet/>\n', true],
    ['has only headings in code', '# A\n\n```\n## B\n```\n', true],
    ['says so', '---\nabstract: true\n---\n# A\n\n## B\n', true],
    ['is empty', '', true],
  ])('%s', (_what, text, expected) => {
    expect(parse(text).abstract).toBe(expected);
  });

  it.each([
    ['has a `##` heading', '# A\n\n## B\n'],
    ['has an underlined one', '# A\n\nB\n---\n'],
    ['has one with an include', '# A\n\n## <b.snippet/>\n'],
    ['says that it is none', '---\nabstract: false\n---\n# A\n'],
    ['says something else that is refused', '---\nabstract: no\n---\n# A\n\n## B\n'],
  ])('is not what %s', (_what, text) => {
    expect(parse(text).abstract).toBe(false);
  });
});

describe('the seed', () => {
  const { text, places } = readMarkers(
    '# Engineering - DevOps 2\n<⟦welcome⟧.snippet/>\n\n## What it is like\nText.\n\n\n<⟦technologies⟧.snippet/>\n<⟦basecamp⟧.snippet/>\n<⟦distributed⟧.snippet/>\n\n<skills>\nArchitecture\nElasticsearch Level 1\n2 of Language:1\nLinux:2\n3 of Technical Breadth\n</skills>\n\n<inherit doc="⟦engineering-junior-devops.md⟧"/>\n\n<⟦benefits⟧.snippet/>\n',
  );

  it('is a complete posting without front matter', () => {
    const posting = parse(text);
    expect(posting.problems).toEqual([]);
    expect(posting).toMatchObject({
      department: 'Engineering',
      role: 'DevOps 2',
      slug: 'engineering-devops-2',
      abstract: false,
      fields: {},
    });
    const { includes, inherits, skills } = posting.body;
    expect(includes.every(({ block }) => block)).toBe(true);
    const found = [...includes.slice(0, 4), ...inherits, ...includes.slice(4)];
    expect(found.map(({ place }) => show(place))).toEqual(places);
    expect(skills[0]?.requirements).toHaveLength(5);
  });

  it('reads the same with CRLF', () => {
    const posting = parse(text.replaceAll('\n', '\r\n'));
    const { includes, inherits } = posting.body;
    const found = [...includes.slice(0, 4), ...inherits, ...includes.slice(4)];
    expect(found.map(({ place }) => show(place))).toEqual(places);
    expect(posting.problems).toEqual([]);
  });
});

it('lists the problems of front matter and text', () => {
  const { text, places } = readMarkers('---\nstatus: ⟦opne⟧\n---\n# A\n\n⟦<a.snippet>⟧\n');
  expect(parse(text).problems.map(show)).toEqual(places);
});
