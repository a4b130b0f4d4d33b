import { describe, expect, it } from 'vitest';
import { RefusedChange } from './edit-yaml';
import { type FileKind, formatOf } from './format';

/** Reads a file, sets fields of its form as a browser would, and writes it. */
function save(text: string, changes: Record<string, unknown>, kind: FileKind = 'posting'): string {
  const { fromFile, toFile } = formatOf(kind);
  return toFile({ ...structuredClone(fromFile(text)), ...changes });
}

function form(text: string, kind: FileKind = 'posting'): Record<string, unknown> {
  const { original_file: _, ...fields } = formatOf(kind).fromFile(text);
  return fields;
}

describe('the form of a file', () => {
  it('has the title of the first heading, and the text without what stands above it', () => {
    expect(form('\ufeff---\r\nlevel: IC3\r\n---\r\n\r\n# Engineering - *A*\r\n\r\nText')).toEqual({
      title: 'Engineering - *A*',
      level: 'IC3',
      body: '# Engineering - *A*\n\nText',
    });
  });

  it('has the title of the front matter where there is one', () => {
    expect(form('---\ntitle: One\n---\n# Two\n')).toMatchObject({ title: 'One' });
  });

  it('leaves out a field of another shape than the form has', () => {
    expect(form('---\nlocations: Berlin\nteam: A\n---\nText')).toEqual({ team: 'A', body: 'Text' });
  });

  it('shows front matter that cannot be read as text, to be mended there', () => {
    expect(form('---\ntitle: a: b\n---\n# A\n')).toEqual({
      title: 'A',
      body: '---\ntitle: a: b\n---\n# A\n',
    });
  });

  it('of the settings has no text', () => {
    expect(form('name: Acme\nlinks:\n  - label: a\n    url: /b\n', 'settings')).toEqual({
      name: 'Acme',
      links: [{ label: 'a', url: '/b' }],
    });
  });
});

describe('a new file', () => {
  const write = (fields: Record<string, unknown>) => formatOf('posting').toFile(fields);

  it('has its title as a heading, and no front matter', () => {
    expect(write({ title: 'Engineering - A', body: 'Text' })).toBe('# Engineering - A\n\nText\n');
    expect(write({ title: 'Engineering - A' })).toBe('# Engineering - A\n');
  });

  it('keeps a heading of its own', () => {
    expect(write({ title: 'Engineering - A', body: '# A\n\nText\n\n' })).toBe('# A\n\nText\n');
  });

  it('has front matter once a field is set', () => {
    expect(write({ title: 'A', status: 'draft', team: '', tags: [], salary: {} })).toBe(
      '---\nstatus: draft\n---\n\n# A\n',
    );
  });
});

describe('a changed title', () => {
  it('is changed where it stands', () => {
    expect(save('Before\n\n#  One  #\n\nText\n', { title: 'Two' })).toBe(
      'Before\n\n#  Two  #\n\nText\n',
    );
    expect(save('---\ntitle: One # why\n---\n# Two\n', { title: 'Three' })).toBe(
      '---\ntitle: Three # why\n---\n# Two\n',
    );
    expect(save('Text\n', { title: 'One' })).toBe('---\ntitle: One\n---\n\nText\n');
  });

  it('gives way to a heading that was changed in the text itself', () => {
    const changes = { title: 'Two', body: '# Three\n\nText\n' };
    expect(save('# One\n\nText\n', changes)).toBe('# Three\n\nText\n');
  });

  it('stands on top again where the heading was deleted', () => {
    expect(save('# One\n\nText\n', { title: 'Two', body: 'Text\n' })).toBe('# Two\n\nText\n');
  });
});

describe('a changed text', () => {
  it('keeps the line ends of the file, which a text field of a browser does not know', () => {
    expect(save('# A\r\n\r\none\r\n', { body: '# A\n\none\ntwo\n' })).toBe(
      '# A\r\n\r\none\r\ntwo\r\n',
    );
    expect(save('# A\r\n\none\r\ntwo\n', { body: '# A\n\nthree\none\ntwo\n' })).toBe(
      '# A\r\n\nthree\r\none\r\ntwo\n',
    );
  });

  it('keeps what stands above it', () => {
    const head = '\ufeff---\n# why\nlevel:   "IC3"\n\n---\n\n\n';
    expect(save(`${head}# A\n`, { body: '# A\n\nMore\n' })).toBe(`${head}# A\n\nMore\n`);
  });
});

describe('a changed field', () => {
  const edit = (yaml: string, changes: Record<string, unknown>) => save(yaml, changes, 'settings');

  it.each([
    ['name: A # why\nlang: en\n', { name: 'B: C' }, 'name: "B: C" # why\nlang: en\n'],
    ["name: 'A'\nlang: en\n", { name: "B's" }, "name: 'B''s'\nlang: en\n"],
    ['name:  # none yet\nlang: en\n', { name: 'A' }, 'name: A  # none yet\nlang: en\n'],
    ['name: A\nlang: en', { email: 'a@b.c' }, 'name: A\nlang: en\nemail: a@b.c'],
    ['# one\nname: A\n\n# two\nlang: en\n', { name: '' }, '# one\n\n# two\nlang: en\n'],
    ['about: >-\n  a\n  b\nlang: en\n', { about: 'c d' }, 'about: >-\n  c d\nlang: en\n'],
    ['', { name: '0042' }, 'name: "0042"\n'],
    ['# only a comment', { name: 'A' }, '# only a comment\nname: A'],
    ['{name: A, lang: en}\n', { name: null, email: 'a@b.c' }, '{lang: en, email: a@b.c}\n'],
    ['name: A\r\nlang: en\r\n', { name: 'B' }, 'name: B\r\nlang: en\r\n'],
  ])('%j with %j', (before, changes, after) => {
    expect(edit(before, changes)).toBe(after);
  });

  const LINKS = 'links:\n  # first\n  - label: A # a\n    url: /a\n  - {label: B, url: /b} # b\n';
  const [a, b, c] = ['A', 'B', 'C'].map((label) => ({ label, url: `/${label.toLowerCase()}` }));

  it.each([
    ['an item less at the end', [a], 'links:\n  # first\n  - label: A # a\n    url: /a\n'],
    ['an item less at the top', [b], 'links:\n  # first\n  - {label: B, url: /b} # b\n'],
    ['an item more', [a, b, c], `${LINKS}  - label: C\n    url: /c\n`],
    ['an item between', [a, c, b], LINKS.replace('  - {', '  - label: C\n    url: /c\n  - {')],
    ['an item changed', [a, { ...b, url: '/x' }], LINKS.replace('/b}', '/x}')],
    ['none', [], ''],
  ])('a list with %s', (_name, links, after) => {
    expect(edit(`${LINKS}lang: en\n`, { links })).toBe(`${after}lang: en\n`);
  });

  it('leaves fields alone that the form does not show', () => {
    const yaml = 'employer:\n  headcount: 5\n  headcountByRegion: {PT: 3} # mine\nodd: [1]\n';
    const { employer } = form(yaml, 'settings') as { employer: object };
    expect(edit(yaml, { employer: { ...employer, headcount: '6' } })).toBe(yaml.replace('5', '6'));
  });

  it('is refused where the file says it in a way that cannot be kept', () => {
    expect(() => edit('a: &x {b: c}\nname: A\nlang: *x\n', { name: 'B' })).not.toThrow();
    expect(() => edit('name: &x A\nlang: *x\n', { name: 'B' })).toThrow(RefusedChange);
    expect(() => save('---\ntitle: a: b\n---\n# A\n', { team: 'B' })).toThrow('cannot be read');
  });
});
