import { describe, expect, it } from 'vitest';
import { compareRequirements } from './compare';
import { effectiveRequirements } from './requirement';
import { askedFor } from './role';
import { libraryOf, postingOf, postingText } from './test-support';

/** Compares what two lists of skills ask for, and lists each kind of change. */
function compare(from: readonly string[], to: readonly string[]) {
  const library = libraryOf({
    'postings/from.md': postingText([], from),
    'postings/to.md': postingText([], to),
    'competencies/tool-rake.md': '# Rake\n\nIt rakes.\n',
  });
  const [before, after] = ['from', 'to'].map((name) =>
    effectiveRequirements(askedFor(library, postingOf(library, name))),
  );
  const comparison = compareRequirements(before ?? [], after ?? []);
  return Object.fromEntries(
    Object.entries(comparison)
      .filter(([, changes]) => changes.length > 0)
      .map(([kind, changes]) => [kind, changes.map(said)]),
  );
}

type Change = ReturnType<typeof compareRequirements>[keyof ReturnType<
  typeof compareRequirements
>][number];

function said(change: Change): string {
  const of = (requirement: { label: string; level: number; kind: string; count?: number }) =>
    `${requirement.count ? `${requirement.count} of ` : ''}${requirement.label}:${requirement.level}`;
  const from = 'from' in change ? of(change.from) : undefined;
  const to = 'to' in change ? of(change.to) : undefined;
  return [from, to].filter((each) => each !== undefined).join(' → ');
}

describe('compareRequirements', () => {
  it.each<[string, string[], string[], Record<string, string[]>]>([
    ['nothing', [], [], {}],
    ['added', ['A'], ['A', 'B:2'], { same: ['A:1 → A:1'], added: ['B:2'] }],
    ['raised', ['A'], ['A:3'], { raised: ['A:1 → A:3'] }],
    ['lowered', ['A:3'], ['A:2'], { lowered: ['A:3 → A:2'] }],
    ['same', ['A:2'], ['a:2'], { same: ['A:2 → a:2'] }],
    ['dropped', ['A', 'B'], ['B'], { same: ['B:1 → B:1'], dropped: ['A:1'] }],
    ['raised in count', ['1 of Tool'], ['2 of Tool'], { raised: ['1 of Tool:1 → 2 of Tool:1'] }],
    ['raised in level', ['1 of Tool'], ['1 of Tool:2'], { raised: ['1 of Tool:1 → 1 of Tool:2'] }],
    ['raised in both', ['1 of Tool'], ['2 of Tool:2'], { raised: ['1 of Tool:1 → 2 of Tool:2'] }],
    ['lowered in count', ['2 of Tool'], ['1 of Tool'], { lowered: ['2 of Tool:1 → 1 of Tool:1'] }],
    [
      'lowered in level',
      ['1 of Tool:2'],
      ['1 of Tool'],
      { lowered: ['1 of Tool:2 → 1 of Tool:1'] },
    ],
    ['lowered in both', ['2 of Tool:2'], ['1 of Tool'], { lowered: ['2 of Tool:2 → 1 of Tool:1'] }],
    [
      'changed: more, lower',
      ['1 of Tool:2'],
      ['2 of Tool'],
      { changed: ['1 of Tool:2 → 2 of Tool:1'] },
    ],
    [
      'changed: fewer, higher',
      ['2 of Tool'],
      ['1 of Tool:2'],
      { changed: ['2 of Tool:1 → 1 of Tool:2'] },
    ],
    ['same choice', ['1 of Tool'], ['1 of tool'], { same: ['1 of Tool:1 → 1 of tool:1'] }],
    // A skill is no choice, though they share a name.
    [
      'a choice for a skill',
      ['Tool'],
      ['1 of Tool'],
      { added: ['1 of Tool:1'], dropped: ['Tool:1'] },
    ],
    // Lines of one document count once, at the highest.
    ['twice', ['A', 'A:2'], ['A:2'], { same: ['A:2 → A:2'] }],
  ])('%s', (_what, from, to, expected) => {
    expect(compare(from, to)).toEqual(expected);
  });

  it('keeps the order of the role that is gone to, and dropped ones in that of the other', () => {
    expect(compare(['D', 'A', 'C'], ['C:2', 'B', 'A:2', 'E'])).toEqual({
      raised: ['C:1 → C:2', 'A:1 → A:2'],
      added: ['B:1', 'E:1'],
      dropped: ['D:1'],
    });
  });

  it('says the opposite the other way around', () => {
    const from = ['A', 'B:2', 'C', '1 of Tool:2'];
    const to = ['B', 'C:3', 'D', '2 of Tool'];
    const forth = compare(from, to);
    const back = compare(to, from);
    expect(forth.added?.length).toBe(back.dropped?.length);
    expect(forth.raised?.length).toBe(back.lowered?.length);
    expect(forth.lowered?.length).toBe(back.raised?.length);
    expect(forth.changed?.length).toBe(back.changed?.length);
  });
});
