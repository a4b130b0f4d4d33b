import { describe, expect, it } from 'vitest';
import { skillLineOf } from './skill-line';
import { libraryOf } from './test-support';

const library = libraryOf({
  'competencies/c-sharp.md': '# C#\n',
  'competencies/relationship-building.md': '# Trust\n',
  'competencies/spade.md': '---\naliases: [Digging Tool]\n---\n# Digging Tool\n',
  'competencies/2-of-hearts.md': '# 2 of Hearts\n',
});

describe('skillLineOf', () => {
  it.each([
    ['c-sharp', 'C#'],
    ['relationship-building', 'Relationship Building'],
    ['spade', 'Digging Tool'],
    ['2-of-hearts', '2-of-hearts'],
  ])('asks for %s as %s', (key, line) => {
    const skill = library.skills.get(key);
    expect(skill && skillLineOf(library, skill)).toBe(line);
  });
});
