import type { Comparison } from './compare';

/**
 * What a comparison comes to, in a line: `3 new skills, 5 raised, 41 carried over`. What does not
 * occur is not said, but for what is new and what is carried over.
 */
export function comparisonWords(comparison: Comparison): string {
  const { added, raised, lowered, changed, dropped, same } = comparison;
  const counts: [number, string, boolean][] = [
    [added.length, added.length === 1 ? 'new skill' : 'new skills', true],
    [raised.length, 'raised', false],
    [changed.length, 'changed', false],
    [lowered.length, 'lowered', false],
    [dropped.length, 'not asked for', false],
    [same.length, 'carried over', true],
  ];
  return counts
    .filter(([count, , always]) => always || count > 0)
    .map(([count, words]) => `${count} ${words}`)
    .join(', ');
}
