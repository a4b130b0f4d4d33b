import { describe, expect, it } from 'vitest';
import { buildLibrary } from './library';
import { skillEntries, skillGroups } from './skill-list';
import type { Audience } from './visibility';

const FILES = {
  'postings/base.md': '# Base\n\n<skills>\nEmail\n</skills>\n',
  'postings/gardener.md':
    '# Gardener\n\n## Text\n\n<skills>\nRakes:2\nMulching\n1 of Tool\n</skills>\n\n<inherit doc="base.md"/>\n',
  'postings/draft.md':
    '---\nstatus: draft\n---\n# Draft\n\n## Text\n\n<skills>\nSecret\n</skills>\n',
  'postings/quiet.md':
    '---\nunlisted: true\n---\n# Quiet\n\n## Text\n\n<skills>\nMulching\nBees\n1 of Tool\n</skills>\n',
  'competencies/raking.md': '---\naliases: [Rakes]\n---\n# Raking\n\nIt rakes.\n',
  'competencies/secret.md': '# Secret\n\nA secret.\n',
  'competencies/tool-spade.md': '# Tool - Spade\n\nIt digs.\n',
  'competencies/tool-hoe.md': '# Tool - Hoe\n\nIt hoes.\n',
};

function listed(audience: Audience, more: Record<string, string> = {}) {
  const files = Object.entries({ ...FILES, ...more });
  const library = buildLibrary(files.map(([path, text]) => ({ path, text })));
  const entries = skillEntries(library, audience);
  return { entries, groups: skillGroups(library, audience, entries) };
}

describe('the list of skills', () => {
  it('has every skill that is asked for, described or not, in order of title', () => {
    const { entries } = listed('public');
    expect([...entries.keys()]).toEqual([
      'bees',
      'email',
      'mulching',
      'raking',
      'tool-hoe',
      'tool-spade',
    ]);
    expect(entries.get('mulching')?.skill).toBeUndefined();
  });

  it('counts a role that asks by another name, with its level, and no base', () => {
    const { entries } = listed('public');
    const roles = (key: string) =>
      entries.get(key)?.roles.map(({ posting, level }) => [posting.name, level]);
    expect(roles('raking')).toEqual([['gardener', 2]]);
    expect(roles('email')).toEqual([['gardener', 1]]);
    expect(entries.get('tool-hoe')?.choices.map(({ posting }) => posting.name)).toEqual([
      'gardener',
    ]);
  });

  it('has a group for each choice, and the rest behind', () => {
    expect(
      listed('public').groups.map(({ title, skills }) => [title, skills.map(({ key }) => key)]),
    ).toEqual([
      ['Tool', ['tool-hoe', 'tool-spade']],
      ['On their own', ['email', 'mulching', 'raking']],
    ]);
  });

  it('names no unlisted role, and lists no skill that such a one alone asks for', () => {
    const { entries } = listed('public');
    expect(entries.get('bees')).toMatchObject({ listed: false, roles: [], choices: [] });
    const names = [...entries.values()].flatMap(({ roles, choices }) =>
      [...roles, ...choices].map(({ posting }) => posting.name),
    );
    expect(names).not.toContain('quiet');
    expect(listed('preview').entries.get('bees')?.roles).toHaveLength(1);
  });

  it.each(['public', 'preview'] as const)(
    'names no role that takes no applications, %s',
    (audience) => {
      for (const status of ['closed', 'filled', 'paused']) {
        const text = `---\nstatus: ${status}\n---\n# Gone\n\n## W\n\n<skills>\nMulching\n1 of Tool\n</skills>\n`;
        const { entries } = listed(audience, { 'postings/gone.md': text });
        const names = [...entries.values()].flatMap(({ roles, choices }) =>
          [...roles, ...choices].map(({ posting }) => posting.name),
        );
        expect(names).toContain('gardener');
        expect(names).not.toContain('gone');
        expect(names.includes('draft')).toBe(audience === 'preview');
      }
    },
  );

  it('keeps a skill that only a closed role asks for, since its page leads to it', () => {
    const text = '---\nstatus: closed\n---\n# Gone\n\n## W\n\n<skills>\nPruning\n</skills>\n';
    const { entries } = listed('public', { 'postings/gone.md': text });
    expect(entries.get('pruning')).toMatchObject({ listed: true, roles: [] });
  });

  it('tells the public nothing of what only a draft asks for', () => {
    expect(listed('public').entries.has('secret')).toBe(false);
    expect(listed('preview').entries.has('secret')).toBe(true);
  });
});
