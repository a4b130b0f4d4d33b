import { describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { LineIndex } from '../problem/line-index';
import { readMarkers, show } from '../problem/test-support';
import { readYaml } from './yaml';

const schema = z
  .strictObject({
    title: z.string({ error: 'a line of text' }).optional(),
    status: z.enum(['open', 'closed'], { error: 'open or closed' }).optional(),
    tags: z.array(z.string({ error: 'text' }), { error: 'a list' }).optional(),
    first: z.string().optional(),
    last: z.string().optional(),
    place: z
      .strictObject({
        city: z.string({ error: 'text' }).optional(),
        country: z.string().optional(),
      })
      .optional(),
  })
  .superRefine(({ first, last }, context) => {
    if (first && last && last < first) {
      context.addIssue({ code: 'custom', path: ['last'], message: 'not before first' });
    }
  });

/** Reads YAML that begins on the second line of its file, as front matter does. */
function read(yaml: string) {
  const text = `---\n${yaml}`;
  const source = { text: yaml, offset: 4, file: 'a.md', lines: new LineIndex(text) };
  return readYaml(source, schema, 'invalid-front-matter');
}

describe('readYaml', () => {
  it.each([
    ['title: A', { title: 'A' }],
    ['title: "A: b"', { title: 'A: b' }],
    ["title: 'it''s'", { title: "it's" }],
    ['title:   A   ', { title: 'A' }],
    ['title: A # a comment', { title: 'A' }],
    ['title: >-\n  A\n  b', { title: 'A b' }],
    ['title: |\n  A\n  b', { title: 'A\nb' }],
    ['tags: [a, b]', { tags: ['a', 'b'] }],
    ['tags:\n  - a\n  - b\n', { tags: ['a', 'b'] }],
    ['place: { city: Lisbon }', { place: { city: 'Lisbon' } }],
    ['{ title: A }', { title: 'A' }],
    // Scalars are the text that was written.
    ['title: 01234', { title: '01234' }],
    ['title: 2026-01-01', { title: '2026-01-01' }],
    ['title: true', { title: 'true' }],
    ['title: 1.50', { title: '1.50' }],
    ['title: null', { title: 'null' }],
    ['title: ~', { title: '~' }],
    ['title: no', { title: 'no' }],
    // A field without a value is not written.
    ['title:', {}],
    ['title: ""', {}],
    ['title: "  "', {}],
    ['title:\nstatus: open', { status: 'open' }],
    ['place:', {}],
    ['place: { city: "" }', { place: {} }],
    ['', {}],
    ['\n\n', {}],
    ['# only a comment', {}],
    // Line ends.
    ['title: A\r\nstatus: open\r\n', { title: 'A', status: 'open' }],
    ['title: A\rstatus: open\r', { title: 'A', status: 'open' }],
    ['title: >-\r\n  A\r\n  b\r\n', { title: 'A b' }],
    ['title: |\r\n  A\r\n  b\r\n', { title: 'A\nb' }],
    // Anchors are allowed, in moderation.
    ['tags: &tags [a]\ntitle: &title B\nfirst: *title', { tags: ['a'], title: 'B', first: 'B' }],
    ['title: !custom A', { title: 'A' }],
    ['tags: []', { tags: [] }],
  ])('reads %j', (yaml, expected) => {
    const { value, problems } = read(yaml);
    expect(problems).toEqual([]);
    expect(value).toEqual(expected);
  });

  it.each([
    ['status: ⟦opend⟧', '`status` must be open or closed, not `opend`.', ['open']],
    ['status: ⟦"x"⟧', '`status` must be open or closed, not `x`.', []],
    ['title: A\r\nstatus: ⟦opend⟧\r\n', '`status` must be open or closed, not `opend`.', ['open']],
    ['title: A\rstatus: ⟦opend⟧\r', '`status` must be open or closed, not `opend`.', ['open']],
    ['title: ⟦[a, b]⟧', '`title` must be a line of text.', []],
    ['title: ⟦{ a: b }⟧', '`title` must be a line of text.', []],
    ['tags: ⟦a⟧', '`tags` must be a list, not `a`.', []],
    ['tags:\n  - a\n  - ⟦[b]⟧', '`tags.1` must be text.', []],
    ['place:\n  city: ⟦[a]⟧', '`place.city` must be text.', []],
    ['⟦titel⟧: A', 'There is no field `titel`. Did you mean `title`?', ['title']],
    [
      '⟦banana⟧: A',
      'There is no field `banana`. The fields are title, status, tags, first, last, place.',
      [],
    ],
    ['place: { ⟦cty⟧: A }', 'There is no field `cty`. Did you mean `city`?', ['city']],
    ['place: { ⟦banana⟧: A }', 'There is no field `banana`. The fields are city, country.', []],
    ['⟦Title⟧: A', 'There is no field `Title`. Did you mean `title`?', ['title']],
    ['⟦"titel"⟧: A', 'There is no field `titel`. Did you mean `title`?', ['title']],
    ['⟦__proto__⟧: A', 'There is no field `__proto__`.', []],
    ['⟦constructor⟧: A', 'There is no field `constructor`.', []],
    ['place: { ⟦constructor⟧: A }', 'There is no field `constructor`.', []],
    ['first: b\nlast: ⟦a⟧', '`last` must be not before first, not `a`.', []],
    ['⟦- a\n- b⟧\n\n', 'Fields are written as `name: value`, one a line.', []],
    ['⟦just text⟧\n', 'Fields are written as `name: value`, one a line.', []],
    ['a: ⟦b⟧: c', 'This is not valid YAML: Nested mappings are not allowed', []],
    ['title: "a⟦⟧\n\n', 'This is not valid YAML: Missing closing "quote.', []],
    ['tags: [a, b⟦⟧\n', 'This is not valid YAML: Flow sequence', []],
    ['⟦\t⟧title: A', 'This is not valid YAML: Tabs are not allowed as indentation.', []],
    ['title: A\n⟦t⟧itle: B', 'This is not valid YAML: Map keys must be unique.', []],
    ['title: ⟦*important⟧', '`*important` refers to nothing', []],
    ['title: ⟦*later⟧\nfirst: &later A', '`*later` refers to nothing', []],
    ['⟦tags: &a [*a]⟧', 'These fields repeat too much through `&` and `*`', []],
    [
      'title: ⟦@⟧you',
      'This is not valid YAML: Plain value cannot start with reserved character @',
      [],
    ],
  ])('says what is wrong with %j', (marked, message, suggestions) => {
    const { text, places } = readMarkers(`---\n${marked}`);
    const { problems } = read(text.slice(4));
    expect(problems.map(show)).toEqual(places);
    expect(problems[0]?.message).toContain(message);
    expect(problems[0]?.suggestions).toEqual(suggestions);
    expect(problems[0]).toMatchObject({ rule: 'invalid-front-matter', file: 'a.md' });
  });

  it('finds every problem in one run, and keeps the other fields', () => {
    const { text, places } = readMarkers(
      '---\nstatus: ⟦opne⟧\n⟦titel⟧: A\ntags: [a]\nfirst: b\nlast: ⟦a⟧\nplace: { ⟦cty⟧: A }\n',
    );
    const { value, problems } = read(text.slice(4));
    expect(problems.map(show).toSorted()).toEqual(places.toSorted());
    expect(value).toEqual({ tags: ['a'], first: 'b' });
  });

  it('finds every mistake of the YAML itself, and takes none of it', () => {
    const { value, problems } = read('title: A\ntitle: B\ntags: *a\ntitle: C\n');
    expect(problems).toHaveLength(3);
    expect(value).toEqual({});
  });

  it('is not brought down by aliases of aliases', () => {
    const lines = Array.from({ length: 12 }, (_, index) =>
      index === 0
        ? 'a0: &a0 [x,x,x,x,x,x,x,x,x,x]'
        : `a${index}: &a${index} [${Array(10)
            .fill(`*a${index - 1}`)
            .join(',')}]`,
    );
    const { value, problems } = read(lines.join('\n'));
    expect(value).toEqual({});
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toContain('repeat too much');
  });

  it.each([
    ['brackets', `title: ${'['.repeat(30_000)}${']'.repeat(30_000)}`],
    ['braces', `title: ${'{a: '.repeat(10_000)}${'}'.repeat(10_000)}`],
    ['open brackets', `title: ${'['.repeat(60_000)}`],
    ['lists', `title:\n ${'- '.repeat(30_000)}a`],
    ['keys', `${'? '.repeat(30_000)}a`],
    ['mixed markers', `${'- ? '.repeat(15_000)}a`],
  ])('is not brought down by %s in each other', (_what, yaml) => {
    const { value, problems } = read(yaml);
    expect(value).toEqual({});
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toContain('stand in each other too deep');
  });

  it('reads what is deep within reason', () => {
    const { problems } = read(`title: ${'['.repeat(400)}${']'.repeat(400)}`);
    expect(problems.map(({ message }) => message)).toEqual(['`title` must be a line of text.']);
  });

  it('prints nothing about keys that are lists', () => {
    const warn = vi.spyOn(process, 'emitWarning');
    expect(read('? [a]\n: b').problems).toHaveLength(1);
    expect(warn).not.toHaveBeenCalled();
    warn.mockRestore();
  });

  it('says where fields stand, else what is around them', () => {
    const { text, places } = readMarkers(
      '---\ntitle: ⟦A⟧\ntags:\n  - ⟦a⟧\n  - ⟦b⟧\nplace: ⟦{ city: ⟦Lisbon⟧ }⟧\n',
    );
    const { placeOf } = read(text.slice(4));
    const [title, first, second, city] = places;
    expect(show(placeOf('title'))).toBe(title);
    expect(show(placeOf('tags', 0))).toBe(first);
    expect(show(placeOf('tags', 1))).toBe(second);
    expect(show(placeOf('place', 'city'))).toBe(city);
    expect(show(placeOf('place', 'country'))).toBe('6:8-6:24');
    expect(show(placeOf('tags', 9))).toBe('4:3-5:6');
    expect(show(placeOf('nothing'))).toBe('2:1-6:24');
    expect(show(read('').placeOf('title'))).toBe('2:1-2:1');
  });
});
