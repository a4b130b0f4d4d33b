import { describe, expect, it } from 'vitest';
import { buildLibrary } from './library';
import { comparableRoles, roleComparisonOf } from './role-comparison';

const role = (title: string, skills: string, ...inherits: string[]) =>
  `# ${title}\n\n## Why\n\nYou rake for ${title}.\n\n<skills>\n${skills}\n</skills>\n\n${inherits
    .map((name) => `<inherit doc="${name}.md"/>\n`)
    .join('')}`;

const FILES: Record<string, string> = {
  base: '# Base\n\n<skills>\nEmail\n</skills>\n',
  junior: role('Junior', 'Raking', 'base'),
  left: role('Left', 'Digging\nRaking:2', 'junior'),
  right: role('Right', 'Pruning', 'junior'),
  draft: `---\nstatus: draft\n---\n${role('Draft', 'Secret', 'junior')}`,
  senior: role('Senior', 'Planning', 'left'),
};

const library = buildLibrary(
  Object.entries(FILES).map(([name, text]) => ({ path: `postings/${name}.md`, text })),
);
const postingOf = (name: string) => {
  const posting = library.postings.get(name);
  if (!posting) throw new Error(`no posting ${name}`);
  return posting;
};

describe('two roles side by side', () => {
  it('have their requirements and their prose compared', () => {
    const { requirements, prose } = roleComparisonOf(
      library,
      postingOf('junior'),
      postingOf('left'),
      'public',
    );
    expect(requirements.added.map(({ to }) => to.label)).toEqual(['Digging']);
    expect(requirements.raised.map(({ to }) => to.label)).toEqual(['Raking']);
    expect(requirements.same.map(({ to }) => to.label)).toEqual(['Email']);
    expect(prose.map(({ from, to, kind }) => ({ from, to, kind }))).toEqual([
      { from: 'Why', to: 'Why', kind: 'changed' },
    ]);
  });

  it.each([
    ['left', ['junior', 'right']],
    ['senior', ['left', 'junior']],
    ['junior', []],
    ['base', []],
  ])('%s is compared with its lineage and its siblings beforehand', (name, expected) => {
    const names = comparableRoles(library, postingOf(name), 'public').map((other) => other.name);
    expect(names).toEqual(expected);
  });
});
