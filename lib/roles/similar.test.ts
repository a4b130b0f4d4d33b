import { describe, expect, it } from 'vitest';
import { buildLibrary } from './library';
import { similarRoles } from './similar';

const role = (title: string, skills: string, inherit = 'base', front = '') =>
  `${front}# ${title}\n\n## Text\n\n<skills>\n${skills}\n</skills>\n\n<inherit doc="${inherit}.md"/>\n`;

function similarTo(name: string, more: Record<string, string> = {}) {
  const postings: Record<string, string> = {
    base: '# Base\n\n<skills>\nEmail\nWriting\n</skills>\n',
    gardener: role('Gardener', 'Raking\nDigging\nPruning'),
    florist: role('Florist', 'Pruning\nRaking\nArranging'),
    'senior-gardener': role('Senior Gardener', 'Raking:2\nPlanning', 'gardener'),
    cook: role('Cook', 'Cooking'),
    ...more,
  };
  const library = buildLibrary(
    Object.entries(postings).map(([file, text]) => ({ path: `postings/${file}.md`, text })),
  );
  const posting = library.postings.get(name);
  return posting
    ? similarRoles(library, posting, 'public').map(({ posting: { name: found }, shared }) => [
        found,
        shared,
      ])
    : undefined;
}

describe('similar roles', () => {
  it('share what they ask for beyond their bases, and are not of the same ladder', () => {
    expect(similarTo('gardener')).toEqual([['florist', 2]]);
    expect(similarTo('senior-gardener')).toEqual([['florist', 2]]);
  });

  it('are none where only the base is shared', () => {
    expect(similarTo('cook')).toEqual([]);
  });

  it('are advertised', () => {
    const draft = role('Florist', 'Pruning\nRaking', 'base', '---\nstatus: draft\n---\n');
    expect(similarTo('gardener', { florist: draft })).toEqual([]);
  });
});
