import { describe, expect, it } from 'vitest';
import type { RuleId } from '../problem/rule';
import { show } from '../problem/test-support';
import { check } from './check';
import type { RenamedTo } from './context';

type Texts = Readonly<Record<string, string>>;

function problemsOf(texts: Texts, renamedTo?: RenamedTo) {
  const files = Object.entries(texts).map(([path, text]) => ({ path, text }));
  return check({ files, problems: [] }, renamedTo ? { renamedTo } : {}).problems;
}

/** The problems of some rules, as `file:place rule`. */
function listed(texts: Texts, ...rules: RuleId[]): string[] {
  return problemsOf(texts)
    .filter(({ rule }) => rules.length === 0 || rules.includes(rule))
    .map((problem) => `${problem.file}:${show(problem)} ${problem.rule}`);
}

const ROLE = '# A role\n\n## What it is like\n\n';

describe('check', () => {
  it('is content with content that is right', () => {
    expect(
      problemsOf({
        'postings/a.md': `${ROLE}<x.snippet/>\n\n<skills>\nGit\n</skills>\n\n<inherit doc="base.md"/>\n`,
        'postings/base.md': '# Base\n',
        'snippets/x.md': 'x\n',
        'competencies/git.md': '# Git\n\ntext\n',
        'settings.yaml': 'name: The Garden\n',
      }),
    ).toEqual([]);
    expect(check({ files: [], problems: [] })).toEqual({ files: 0, problems: [] });
  });

  it('finds every problem of every file in one run, in order of file and place', () => {
    const found = listed({
      'snippets/x.md': 'It’s â€™\n',
      'postings/b.md': '---\nstatus: opne\n---\n# B\n\n<gone.snippet/>\n',
      'postings/a.md': `${ROLE}<a.snippet>\n\n<skills>\nGit:0\n</skills>\n`,
      'settings.yaml': 'nmae: A\n',
      'postings/empty.md': ' \n',
      'postings/EMPTY2.MD': '',
    });
    expect(found).toEqual([
      'postings/EMPTY2.MD:1:1-1:1 empty-document',
      'postings/a.md:5:1-5:12 malformed-include',
      'postings/a.md:8:1-8:6 undescribed-skill',
      'postings/a.md:8:5-8:6 invalid-level',
      'postings/b.md:2:9-2:13 invalid-front-matter',
      'postings/b.md:6:2-6:6 unknown-snippet',
      'postings/empty.md:1:1-1:1 empty-document',
      'settings.yaml:1:1-1:5 invalid-settings',
      'snippets/x.md:1:1-1:1 unused-snippet',
      'snippets/x.md:1:6-1:9 mojibake',
    ]);
  });

  it('passes on what the reader of the files has found', () => {
    const [given] = problemsOf({ 'postings/a.md': '' });
    const { problems, files } = check({ files: [], problems: given ? [given] : [] });
    expect(problems).toEqual([given]);
    // A file that could not be read is a file of the content all the same.
    expect(files).toBe(1);
  });

  it('reports a broken reference once, and not for each descendant', () => {
    const texts = {
      'postings/a.md': `${ROLE}<inherit doc="b.md"/>\n`,
      'postings/b.md': `${ROLE}<inherit doc="c.md"/>\n`,
      'postings/c.md': `${ROLE}<inherit doc="gone.md"/>\n`,
    };
    expect(listed(texts)).toEqual(['postings/c.md:5:15-5:22 unknown-document']);
  });

  it('reports a cycle once, with its way and its other places', () => {
    const texts = {
      'postings/a.md': `${ROLE}<inherit doc="b.md"/>\n`,
      'postings/b.md': `${ROLE}<inherit doc="a.md"/>\n`,
      'postings/c.md': `${ROLE}<inherit doc="a.md"/>\n`,
      'postings/self.md': `${ROLE}<inherit doc="self"/>\n`,
    };
    const found = problemsOf(texts);
    expect(found.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
      'postings/a.md inherit-cycle',
      'postings/self.md inherit-cycle',
    ]);
    expect(found[0]?.message).toContain('`a` → `b` → `a`');
    expect(found[0]?.related).toEqual([
      { file: 'postings/b.md', line: 5, column: 15, message: 'The way goes on here.' },
    ]);
    expect(found[1]?.message).toContain('`self` → `self`');
  });

  it('reports a cycle of snippets once, and not where it is included', () => {
    const texts = {
      'postings/a.md': `${ROLE}<x.snippet/>\n`,
      'snippets/x.md': '<y.snippet/>\n',
      'snippets/y.md': 'y <x.snippet/>\n',
    };
    expect(listed(texts)).toEqual(['snippets/x.md:1:2-1:3 include-cycle']);
  });

  it('reports what stands in each other too deep once, at the first that is', () => {
    const chain = Object.fromEntries(
      Array.from({ length: 110 }, (_, at) => [
        `snippets/s${at}.md`,
        at === 109 ? 'end\n' : `<s${at + 1}.snippet/>\n`,
      ]),
    );
    const texts = { ...chain, 'postings/a.md': `${ROLE}<s0.snippet/>\n` };
    // From s9 on there are 101 snippets, and s8 is the first to include so many.
    expect(listed(texts)).toEqual(['snippets/s8.md:1:2-1:4 include-too-large']);
  });

  it.each<[string, Texts, string[]]>([
    [
      'an address that another posting’s former name leads to',
      {
        'postings/a.md': `---\nslug: x\n---\n${ROLE}`,
        'postings/b.md': `---\naliases: [x]\n---\n${ROLE}`,
      },
      ['postings/b.md:2:11-2:12 duplicate-name'],
    ],
    [
      'not a former name that is the posting’s own address',
      { 'postings/a.md': `---\nslug: x\naliases: [x]\n---\n${ROLE}` },
      [],
    ],
    [
      'names that differ by capitals',
      { 'postings/A.md': ROLE, 'postings/b/a.md': ROLE },
      ['postings/b/a.md:1:1-1:1 duplicate-name'],
    ],
    [
      'two competencies of one key and level',
      { 'competencies/git.md': '# Git\n\na\n', 'competencies/git-level-1.md': '# Git\n\nb\n' },
      ['competencies/git.md:1:1-1:1 duplicate-name'],
    ],
  ])('reports %s', (_what, texts, expected) => {
    expect(listed(texts, 'duplicate-name')).toEqual(expected);
  });

  it('proposes what a document is called now, if its history says so', () => {
    const texts = { 'postings/a.md': `${ROLE}<inherit doc="old.md"/>\n\n<old.snippet/>\n` };
    const found = problemsOf(texts, (kind, name) => `${kind}-${name}`);
    expect(found.map(({ suggestions }) => suggestions)).toEqual([
      ['posting-old.md'],
      ['snippet-old'],
    ]);
    expect(found[0]?.message).toBe(
      'There is no posting `old`. It was renamed: write `posting-old.md`.',
    );
  });

  it('proposes the nearest names', () => {
    const texts = {
      'postings/a.md': `${ROLE}<welcom.snippet/>\n\n<inherit doc="bse.md"/>\n`,
      'postings/base.md': '# Base\n',
      'snippets/welcome.md': 'Come in.\n',
    };
    const [snippet, posting] = problemsOf(texts);
    expect(snippet).toMatchObject({ rule: 'unknown-snippet', suggestions: ['welcome'] });
    expect(posting).toMatchObject({ rule: 'unknown-document', suggestions: ['base.md'] });
  });
});
