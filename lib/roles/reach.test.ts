import { describe, expect, it } from 'vitest';
import { reachOf } from './reach';
import { libraryOf } from './test-support';

const library = libraryOf({
  'postings/base.md': '# Base\n\n<skills>\nRaking\n</skills>\n\n<hello.snippet/>\n',
  'postings/gardener.md': '# Gardener\n\n## Work\n\n<inherit doc="base.md"/>\n<town.snippet/>\n',
  'postings/head-gardener.md':
    '# Head Gardener\n\n## Work\n\n<inherit doc="gardener.md"/>\n<skills>\n1 of Tool\n</skills>\n',
  'postings/cook.md':
    '# Cook\n\n## Work\n\nWe say <welcome.snippet/>.\n\n<skills>\nSpoon\n</skills>\n',
  'postings/lost.md': '# Lost\n\n## Work\n\n`<hello.snippet/>` <inherit doc="none.md"/>\n',
  'snippets/hello.md': '---\naliases: [welcome]\n---\nHello.\n',
  'snippets/town.md': 'In town: <street.snippet/>\n',
  'snippets/street.md': '<hello.snippet/> <town.snippet/>\n',
  'snippets/unused.md': 'Nowhere.\n',
  'competencies/raking.md': '# Raking\n\n<hello.snippet/>\n',
  'competencies/tool-spade.md': '# Tool - Spade\n\nIt digs.\n',
  'competencies/tool-spoon.md': '---\naliases: [Spoon]\n---\n# Tool - Spoon\n\nIt stirs.\n',
});

function reach(file: string): string {
  const document = library.documents.find((candidate) => candidate.file === file);
  if (!document) throw new Error(`The test has no file ${file}.`);
  const { roles, bases, skills } = reachOf(library, document);
  return [
    roles.map(({ role }) => role),
    bases.map(({ role }) => role),
    skills.map(({ key }) => key),
  ]
    .map((names) => names.join(', '))
    .join(' | ');
}

describe('reachOf', () => {
  it.each([
    // Through an alias, through a snippet in a snippet that goes in a circle, and in a competency.
    ['snippets/hello.md', 'Cook, Gardener | Base | raking'],
    ['snippets/street.md', 'Gardener |  | '],
    ['snippets/unused.md', ' |  | '],
    // Asked for by a base and by all that stand on it.
    ['competencies/raking.md', 'Gardener, Head Gardener | Base | '],
    // In a choice, and by another name.
    ['competencies/tool-spade.md', 'Head Gardener |  | '],
    ['competencies/tool-spoon.md', 'Cook, Head Gardener |  | '],
    ['postings/base.md', 'Gardener, Head Gardener |  | '],
    ['postings/gardener.md', 'Head Gardener |  | '],
    ['postings/head-gardener.md', ' |  | '],
  ])('of %s is %s', (file, expected) => {
    expect(reach(file)).toBe(expected);
  });
});
