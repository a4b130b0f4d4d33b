import { describe, expect, it } from 'vitest';
import { check } from '../check/check';
import { rolePageOf } from './role-page';
import { libraryOf, postingOf, postingText } from './test-support';

const FILES = {
  'postings/base.md': '# Base\n\n<skills>\nEmpathy\n</skills>\n',
  'postings/draft.md': `---\nstatus: draft\n---\n${postingText(['base'], ['Docker'])}`,
  'postings/junior.md': postingText(['draft'], ['Linux']),
  'postings/senior.md':
    '# Engineering - Senior\n\nWe are here.\n\n## What it is like\n\n<gone.snippet/>\n\n<skills>\nLinux:2\n</skills>\n\n<inherit doc="junior.md"/>\n\n<benefits.snippet/>\n',
  'snippets/benefits.md': '- Holidays\n',
};

const library = libraryOf(FILES);
const sources = Object.entries(FILES).map(([path, text]) => ({ path, text }));
const { problems } = check({ files: sources, problems: [] });
const problemsOf = (file: string) => problems.filter((problem) => problem.file === file);

describe('rolePageOf', () => {
  it('puts a page together for the public', () => {
    const page = rolePageOf(library, postingOf(library, 'senior'), { audience: 'public' });
    expect(page.sections.map(({ heading, benefits }) => [heading, benefits])).toEqual([
      [undefined, false],
      ['What it is like', false],
      ['Benefits', true],
    ]);
    expect(page.facts).toEqual([{ label: 'Department', values: ['Engineering'] }]);
    expect(page.notes).toEqual([]);
    expect(page.role.junior?.name).toBe('junior');
    expect(page.asksForSkills).toBe(true);
    // A draft is not named, and what it asks for counts.
    expect([...page.titles.keys()]).toEqual(['senior', 'junior', 'base']);
    expect(page.role.effective.map(({ label }) => label)).toEqual(['Linux', 'Docker', 'Empathy']);
  });

  it('notes problems where it is told of them', () => {
    const page = rolePageOf(library, postingOf(library, 'senior'), {
      audience: 'preview',
      problemsOf,
    });
    expect(page.notes.map(({ rule }) => rule)).toContain('unknown-snippet');
    expect([...page.titles.keys()]).toEqual(['senior', 'junior', 'draft', 'base']);
  });

  it('knows the rungs right above, for each audience', () => {
    const above = (name: string, audience: 'public' | 'preview') =>
      rolePageOf(library, postingOf(library, name), { audience }).above.map(
        (posting) => posting.name,
      );
    expect(above('junior', 'public')).toEqual(['senior']);
    expect(above('draft', 'preview')).toEqual(['junior']);
    expect(above('draft', 'public')).toEqual([]);
    expect(above('base', 'public')).toEqual([]);
  });

  it('shows a guest one draft, and links to nothing that the public site does not have', () => {
    const garden = libraryOf({
      'postings/base.md': '# Base\n\n<skills>\nEmpathy\n</skills>\n',
      'postings/other.md': `---\nstatus: draft\n---\n${postingText(['base'], ['Bees'])}`,
      'postings/draft.md': `---\nstatus: draft\n---\n${postingText(['other'], ['Docker'])}`,
      'postings/open.md': postingText(['draft'], ['Linux']),
    });
    const page = rolePageOf(garden, postingOf(garden, 'draft'), { audience: 'guest:draft' });
    expect([...page.titles.keys()]).toEqual(['draft', 'base']);
    expect(page.role.junior).toBeUndefined();
    expect(page.above.map(({ name }) => name)).toEqual(['open']);
    expect(page.unlinked).toEqual({ comparisons: true, skills: new Set() });

    const alone = libraryOf({
      'postings/base.md': '# Base\n\n<skills>\nEmpathy\n</skills>\n',
      'postings/draft.md': `---\nstatus: draft\n---\n${postingText(['base'], ['Docker'])}`,
    });
    const unlinked = (audience: 'preview' | 'guest:draft') =>
      rolePageOf(alone, postingOf(alone, 'draft'), { audience }).unlinked;
    expect(unlinked('guest:draft')).toEqual({ comparisons: true, skills: new Set(['docker']) });
    expect(unlinked('preview')).toEqual({ comparisons: false, skills: new Set() });
  });

  it('names no unlisted rung above', () => {
    const garden = libraryOf({
      'postings/junior.md': postingText([]),
      'postings/quiet.md': `---\nunlisted: true\n---\n${postingText(['junior'])}`,
    });
    const above = (audience: 'public' | 'preview') =>
      rolePageOf(garden, postingOf(garden, 'junior'), { audience }).above.map(({ name }) => name);
    expect(above('public')).toEqual([]);
    expect(above('preview')).toEqual(['quiet']);
  });

  it('shows no panel of skills where none are asked for', () => {
    const empty = libraryOf({ 'postings/a.md': postingText([]) });
    expect(rolePageOf(empty, postingOf(empty, 'a'), { audience: 'public' }).asksForSkills).toBe(
      false,
    );
  });
});
