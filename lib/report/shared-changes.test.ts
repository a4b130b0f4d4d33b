import { describe, expect, it } from 'vitest';
import { reportOf } from './test-support';

const role = (name: string, body: string) => ({
  [`postings/${name}.md`]: `# ${name}\n## Work\n${body}\n`,
});

describe('snippetChanges', () => {
  it('counts the roles of a snippet in a snippet, and says what changes once', () => {
    const before = {
      ...role('a', '<outer.snippet/>'),
      ...role('b', '<inner.snippet/>'),
      'snippets/outer.md': 'Come in.\n\n<inner.snippet/>\n',
      'snippets/inner.md': 'We pay little.\n',
    };
    const report = reportOf(before, { ...before, 'snippets/inner.md': 'We pay a lot.\n' });
    expect(report.snippets).toHaveLength(1);
    expect(report.snippets[0]).toMatchObject({
      change: 'changed',
      name: 'inner',
      roles: [{ name: 'a' }, { name: 'b' }],
    });
    expect(report.roles.map(({ role, edited, includes }) => [role.name, edited, includes])).toEqual(
      [
        ['a', false, ['inner']],
        ['b', false, ['inner']],
      ],
    );
  });

  it('says on which roles a renamed one is missing', () => {
    const text =
      'We have grown plants for forty years, and sell them to everyone who has a window.';
    const before = { ...role('a', '<old.snippet/>'), ...role('b', '<old.snippet/>') };
    const report = reportOf(
      { ...before, 'snippets/old.md': text },
      { ...before, ...role('b', '<new.snippet/>'), 'snippets/new.md': text },
    );
    expect(report.snippets).toMatchObject([
      {
        name: 'new',
        formerName: 'old',
        alias: { missing: ['old'] },
        roles: [{ name: 'b' }],
        missingOn: [{ name: 'a' }],
        sections: [],
      },
    ]);
  });

  it('says what came and what went, and where it stood', () => {
    const before = { ...role('a', '<s.snippet/>'), 'snippets/s.md': 'One.' };
    expect(reportOf(before, role('a', '')).snippets).toMatchObject([
      { change: 'removed', name: 's', roles: [{ name: 'a' }] },
    ]);
    expect(reportOf(role('a', ''), before).snippets).toMatchObject([
      { change: 'added', name: 's', roles: [{ name: 'a' }] },
    ]);
  });
});

describe('skillChanges', () => {
  it('says which level of a skill is described otherwise, and who asks for it', () => {
    const before = {
      ...role('a', '<skills>\nRaking:2\n</skills>'),
      ...role('b', ''),
      'competencies/raking.md': '# Raking\n\nYou rake.\n\n## How do you prove it?\n\nRake.\n',
      'competencies/raking-level-2.md': '# Raking - Level 2\n\nYou rake fast.\n',
    };
    const report = reportOf(before, {
      ...before,
      'competencies/raking-level-2.md': '# Raking - Level 2\n\nYou rake slowly.\n',
    });
    expect(report.skills).toMatchObject([
      {
        change: 'changed',
        name: 'raking',
        title: 'Raking',
        roles: [{ name: 'a' }],
        sections: [{ change: 'changed', heading: 'Level 2' }],
      },
    ]);
    expect(report.roles).toEqual([]);
  });
});
