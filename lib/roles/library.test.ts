import { describe, expect, it } from 'vitest';
import { LARGEST_EXPANSION } from './expansion-size';
import {
  buildLibrary,
  findPosting,
  findSkill,
  findSnippet,
  includedNames,
  inheritedNames,
} from './library';
import { libraryOf, postingOf, postingsOf, postingText } from './test-support';

describe('buildLibrary', () => {
  it('sorts files into their kinds, and leaves out what is none', () => {
    const library = libraryOf({
      'postings/town/a.md': '# A\n',
      'snippets/a.md': 'a\n',
      'competencies/a.md': '# A\n\ntext\n',
      'settings.yaml': 'name: The Garden\n',
      'elsewhere/a.md': '# A\n',
      'postings/a.txt': 'A\n',
    });
    expect([...library.postings.keys()]).toEqual(['a']);
    expect([...library.snippets.keys()]).toEqual(['a']);
    expect([...library.skills.keys()]).toEqual(['a']);
    expect(library.settings).toEqual({ name: 'The Garden' });
    expect(library.documents).toHaveLength(3);
  });

  it('is empty of nothing', () => {
    const library = buildLibrary([]);
    expect(library.documents).toEqual([]);
    expect(library.settings).toEqual({});
  });

  it('is the same in whatever order the files come', () => {
    const files = [
      { path: 'postings/z/a.md', text: '# Second\n' },
      { path: 'postings/b.md', text: '---\naliases: [c]\n---\n# B\n' },
      { path: 'postings/a.md', text: '---\naliases: [c]\n---\n# First\n' },
      { path: 'competencies/git.md', text: '# Git\n\none\n' },
      { path: 'competencies/git-level-2.md', text: '# Git Advanced\n\ntwo\n' },
    ];
    for (const order of [files, files.toReversed()]) {
      const library = buildLibrary(order);
      expect(postingOf(library, 'a').title).toBe('First');
      expect(findPosting(library, 'c')?.document.name).toBe('a');
      expect(library.skills.get('git')).toMatchObject({ title: 'Git' });
      expect(library.documents.map(({ file }) => file)).toEqual(
        library.documents.map(({ file }) => file).toSorted((a, b) => Number(a > b) - Number(a < b)),
      );
    }
  });
});

describe('a skill', () => {
  const skill = (files: Readonly<Record<string, string>>, key = 'git') => {
    const found = libraryOf(files).skills.get(key);
    return found && `${found.title}: ${found.levels.map(({ level }) => level).join(' ')}`;
  };

  it.each<[string, Record<string, string>, string]>([
    ['one file', { 'git.md': '# Git\n\none\n' }, 'Git: 1'],
    [
      'a file for each level',
      { 'git-level-1.md': '# Git\n\none\n', 'git-level-3.md': '# Git\n\nthree\n' },
      'Git: 1 3',
    ],
    [
      'a file for all and one for a level',
      { 'git.md': '# Git\n\none\n', 'git-level-2.md': '# Git Advanced\n\ntwo\n' },
      'Git: 1 2',
    ],
    [
      'a level in two files',
      { 'git.md': '# Git\n\none\n', 'git-level-1.md': '# Git\n\nmore\n' },
      'Git: 1',
    ],
    ['a file that describes nothing', { 'git.md': '# Git\n' }, 'Git: '],
    [
      'a file that describes nothing beside another',
      { 'git.md': '# Nothing\n', 'git-level-2.md': '# Git\n\ntwo\n' },
      'Git: 2',
    ],
  ])('is put together from %s', (_what, files, expected) => {
    const paths = Object.entries(files).map(([name, text]) => [`competencies/${name}`, text]);
    expect(skill(Object.fromEntries(paths))).toBe(expected);
  });

  it('keeps the first text by path of a level that two files describe', () => {
    const library = libraryOf({
      'competencies/git.md': '# Git\n\nfrom git\n',
      'competencies/git-level-1.md': '# Git\n\nfrom level one\n',
    });
    const [level] = library.skills.get('git')?.levels ?? [];
    expect(library.skills.get('git')?.files[0]?.file).toBe('competencies/git-level-1.md');
    expect(library.skills.get('git')?.files[0]?.levels[0]).toBe(level);
  });
});

describe('finding', () => {
  const library = libraryOf({
    'postings/a.md': '---\naliases: [old-a, b]\n---\n# A\n',
    'postings/b.md': '# B\n',
    'snippets/a.md': '---\naliases: [old-a]\n---\na\n',
    'competencies/c#.md': '---\naliases: [C Sharp, .Net Language]\n---\n# C#\n\ntext\n',
    'competencies/!.md': '# Nothing\n\ntext\n',
  });

  it.each([
    ['a', 'a', false],
    ['old-a', 'a', true],
    // A document's own name goes before a former name of another one.
    ['b', 'b', false],
    ['c', undefined, undefined],
    ['A', undefined, undefined],
    ['', undefined, undefined],
    ['__proto__', undefined, undefined],
  ])('the posting %j finds %s', (name, found, renamed) => {
    expect(findPosting(library, name)?.document.name).toBe(found);
    expect(findPosting(library, name)?.renamed).toBe(renamed);
  });

  it('finds snippets by their names and former names', () => {
    expect(findSnippet(library, 'a')).toMatchObject({ renamed: false });
    expect(findSnippet(library, 'old-a')).toMatchObject({ renamed: true });
    expect(findSnippet(library, 'b')).toBeUndefined();
  });

  it.each([
    ['c-sharp', 'c-sharp'],
    ['dot-net-language', 'c-sharp'],
    ['c', undefined],
    ['unknown', undefined],
  ])('the skill %j finds %s', (key, found) => {
    expect(findSkill(library, key)?.document.key).toBe(found);
  });
});

describe('references', () => {
  it('are listed in order by the present names, without what is not there', () => {
    const library = libraryOf({
      'postings/a.md': postingText(['old', 'gone', 'c', 'b']),
      'postings/b.md': '---\naliases: [old]\n---\n# B\n',
      'postings/c.md': '# C\n',
      'snippets/a.md': '<old.snippet/>\n<gone.snippet/>\n<b.snippet/> <b.snippet/>\n',
      'snippets/b.md': '---\naliases: [old]\n---\nb\n',
    });
    expect(inheritedNames(library, 'a')).toEqual(['b', 'c', 'b']);
    expect(includedNames(library, 'a')).toEqual(['b', 'b', 'b']);
    expect(inheritedNames(library, 'gone')).toEqual([]);
    expect(includedNames(library, 'gone')).toEqual([]);
  });

  it('in circles are found, through former names too', () => {
    const library = libraryOf({
      'postings/a.md': postingText(['old']),
      'postings/b.md': `---\naliases: [old]\n---\n${postingText(['a'])}`,
      'postings/c.md': postingText(['a']),
      'snippets/a.md': 'a <a.snippet/>\n',
      'snippets/b.md': '<a.snippet/>\n',
    });
    expect(library.inheritCycles.map(({ path }) => path)).toEqual([['a', 'b', 'a']]);
    expect(library.includeCycles.map(({ path }) => path)).toEqual([['a', 'a']]);
  });
});

describe('a title that includes a snippet', () => {
  const title = (heading: string, snippets: Readonly<Record<string, string>>) =>
    postingOf(
      libraryOf({
        'postings/a.md': `# ${heading}\n`,
        ...Object.fromEntries(
          Object.entries(snippets).map(([name, text]) => [`snippets/${name}.md`, text]),
        ),
      }),
      'a',
    ).title;

  it.each<[string, string, Record<string, string>, string]>([
    ['shows its text', 'In <x.snippet/> now', { x: 'the *town*\n' }, 'In the town now'],
    ['shows text through others', '<x.snippet/>', { x: '<y.snippet/>\n', y: 'Y\n' }, 'Y'],
    ['shows a former name’s', '<old.snippet/>', { x: '---\naliases: [old]\n---\nX\n' }, 'X'],
    ['leaves out what is not there', 'A <x.snippet/>', {}, 'A'],
    ['leaves out what is no paragraph', 'A <x.snippet/>', { x: '- X\n' }, 'A'],
    [
      'leaves out a circle',
      'A <x.snippet/>',
      { x: 'X <y.snippet/>\n', y: 'Y <x.snippet/>\n' },
      'A X Y',
    ],
    ['keeps a price', 'A <x.snippet/>', { x: '$1,000 $& $1\n' }, 'A $1,000 $& $1'],
    ['has the file name without it', '<x.snippet/>', {}, 'A'],
  ])('%s', (_what, heading, snippets, expected) => {
    expect(title(heading, snippets)).toBe(expected);
  });

  it('is not brought down by snippets that each include another many times', () => {
    const snippets = Object.fromEntries(
      Array.from({ length: 40 }, (_, at) => [
        `s${at}`,
        `a ${`<s${at + 1}.snippet/> `.repeat(9)}\n`,
      ]),
    );
    const begun = performance.now();
    expect(title('<s0.snippet/>', snippets).length).toBeLessThan(LARGEST_EXPANSION);
    expect(performance.now() - begun).toBeLessThan(10_000);
  });

  it('is not brought down by a long row of snippets', () => {
    const snippets = Object.fromEntries(
      Array.from({ length: 5000 }, (_, at) => [`s${at}`, `*a <s${at + 1}.snippet/>*\n`]),
    );
    expect(title('<s0.snippet/>', snippets)).toMatch(/^a( a)*$/);
  });
});

it('has no library without its cycles', () => {
  const library = postingsOf({ a: postingText(['b']), b: postingText([]) });
  expect(library.inheritCycles).toEqual([]);
});
