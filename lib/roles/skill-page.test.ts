import { toString as textOf } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import { skillLevelsOf } from './skill-page';
import { libraryOf } from './test-support';

function levels(files: Readonly<Record<string, string>>, key = 'git') {
  const library = libraryOf(files);
  const skill = library.skills.get(key);
  if (!skill) throw new Error(`The test has no skill ${key}.`);
  return skillLevelsOf(library, skill).map(({ level, heading, parts }) => [
    `${level}${heading ? ` ${heading}` : ''}`,
    ...parts.map(
      (part) =>
        `${part.heading ?? ''}: ${part.content.map((node) => (node.type === 'element' ? textOf(node) : '')).join('')}`,
    ),
  ]);
}

describe('skillLevelsOf', () => {
  it('shows what each level says, in order', () => {
    const text =
      '# Git\n\none\n\n## How to prove it\n\nproof\n\n## Links\n\nlinks\n\n## How do you improve?\n\nmore\n\n# Git Advanced\n\ntwo\n';
    expect(levels({ 'competencies/git.md': text })).toEqual([
      ['1', ': one', 'How do you prove it?: proof', 'How do you improve it?: more', 'Links: links'],
      ['2 Git Advanced', ': two'],
    ]);
  });

  it('puts levels of several files together, each with its own definitions', () => {
    expect(
      levels({
        'competencies/git.md': '# Git\n\n[one][a]\n\n[a]: /one\n',
        'competencies/git-level-2.md': '# Git\n\n[two][a]\n\n[a]: /two\n',
      }),
    ).toEqual([
      ['1', ': one'],
      ['2', ': two'],
    ]);
  });

  it('expands includes, and leaves out parts without text', () => {
    expect(
      levels({
        'competencies/git.md': '# Git\n\n<x.snippet/>\n\n## Prove\n\n<gone.snippet/>\n',
        'snippets/x.md': 'included\n',
      }),
    ).toEqual([['1', ': included']]);
  });
});
