import { describe, expect, it } from 'vitest';
import { sectionItems } from './prose-words';
import type { Inline, Item } from './text';

const p = (...parts: { kind: 'same' | 'added' | 'removed'; text: string }[]) => ({
  tag: 'p' as const,
  parts,
});

function textOf({ text }: Item): string {
  return text
    .map((part: Inline) => {
      if (typeof part === 'string') return part;
      return part.kind === 'added' || part.kind === 'removed' ? `[${part.kind}:${part.text}]` : '';
    })
    .join('');
}

const WORDS = 'one two three four five six seven eight nine ten eleven twelve thirteen';

describe('sectionItems', () => {
  it('names the section, and its former heading', () => {
    const texts = sectionItems([
      { change: 'added', heading: 'A', blocks: [] },
      { change: 'dropped', heading: 'B', blocks: [] },
      { change: 'changed', heading: 'C', blocks: [] },
      { change: 'changed', heading: 'D', formerHeading: 'E', blocks: [] },
      { change: 'changed', blocks: [] },
    ]).map(textOf);
    expect(texts).toEqual([
      'New: “A”.',
      'Gone: “B”.',
      'Reworded: “C”.',
      'Reworded: “D”, which was “E”.',
      'Reworded: the text without a heading.',
    ]);
  });

  it('quotes what changed with a few words around', () => {
    const block = p(
      { kind: 'same', text: WORDS },
      { kind: 'removed', text: ' old' },
      { kind: 'added', text: ' new' },
      { kind: 'same', text: ` ${WORDS}` },
      { kind: 'added', text: ' more' },
      { kind: 'same', text: ` ${WORDS}` },
    );
    const [item] = sectionItems([{ change: 'changed', heading: 'A', blocks: [block] }]);
    expect(item?.items?.map(textOf)).toEqual([
      '“… eight nine ten eleven twelve thirteen [removed:old] [added:new] one two three four five six … eight nine ten eleven twelve thirteen [added:more] one two three four five six …”',
    ]);
  });

  it('cuts what is long, and says how many passages there are more', () => {
    const long = p({ kind: 'added', text: Array(50).fill('word').join(' ') });
    const [item] = sectionItems([{ change: 'added', heading: 'A', blocks: Array(7).fill(long) }]);
    const texts = item?.items?.map(textOf) ?? [];
    expect(texts).toHaveLength(6);
    expect(texts[0]).toBe(`“[added:${'word '.repeat(40)}…]”`);
    expect(texts[5]).toBe('And 2 passages more.');
  });
});
