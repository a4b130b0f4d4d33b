import { describe, expect, it } from 'vitest';
import { ladderPosition } from './ladder-position';
import { buildLibrary } from './library';

function libraryOf(postings: Record<string, string>) {
  return buildLibrary(
    Object.entries(postings).map(([name, text]) => ({ path: `postings/${name}.md`, text })),
  );
}

const rung = (title: string, ...inherits: string[]) =>
  `# ${title}\n\n## Text\n\n${inherits.map((name) => `<inherit doc="${name}.md"/>\n`).join('')}`;

function positionOf(postings: Record<string, string>, name: string) {
  const library = libraryOf(postings);
  const posting = library.postings.get(name);
  return posting && ladderPosition(library, posting, 'public');
}

describe('the position on a ladder', () => {
  const ladder = {
    base: '# Base\n',
    junior: rung('Junior', 'base'),
    middle: rung('Middle', 'junior'),
    senior: rung('Senior', 'middle'),
    other: rung('Other', 'junior'),
  };

  it.each([
    ['junior', 1, 3],
    ['middle', 2, 3],
    ['senior', 3, 3],
    ['other', 2, 2],
  ])('of %s is rung %i of %i', (name, at, of) => {
    expect(positionOf(ladder, name)).toEqual({ rung: at, rungs: of });
  });

  it('passes over what may not be seen', () => {
    const draft = { ...ladder, middle: `---\nstatus: draft\n---\n${ladder.middle}` };
    expect(positionOf(draft, 'senior')).toEqual({ rung: 2, rungs: 2 });
  });

  it('ends where two roles inherit each other', () => {
    const position = positionOf({ a: rung('A', 'b'), b: rung('B', 'a') }, 'a');
    expect(position?.rungs).toBeGreaterThanOrEqual(position?.rung ?? 1);
  });
});
