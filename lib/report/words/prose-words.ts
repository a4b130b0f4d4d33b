import { counted } from '../../problem/counted';
import type { ProseBlock } from '../../roles/prose-comparison';
import type { ProsePart } from '../../roles/prose-difference';
import type { SectionChange } from '../prose-changes';
import type { Inline, Item } from './text';

/** How many passages of a section are quoted, and how many words of one. */
const MOST_PASSAGES = 5;
const MOST_WORDS = 40;

/** How many words stand around what changed. */
const WORDS_AROUND = 6;

/** The sections that say something else, each with what it said and says. */
export function sectionItems(sections: readonly SectionChange[]): Item[] {
  return sections.map(({ change, heading, formerHeading, blocks }) => {
    const more = blocks.length - MOST_PASSAGES;
    return {
      text: [headline(change, heading, formerHeading)],
      items: [
        ...blocks.slice(0, MOST_PASSAGES).map((block) => ({ text: quote(block) })),
        ...(more > 0 ? [{ text: [`And ${counted(more, 'passage')} more.`] }] : []),
      ],
    };
  });
}

function headline(change: SectionChange['change'], heading?: string, former?: string): string {
  const named = heading === undefined ? 'the text without a heading' : `“${heading}”`;
  if (change === 'added') return `New: ${named}.`;
  if (change === 'dropped') return `Gone: ${named}.`;
  return former === undefined
    ? `Reworded: ${named}.`
    : `Reworded: ${named}, which was “${former}”.`;
}

/** A passage with what was removed and added, and a few words around. */
function quote({ parts }: ProseBlock): Inline[] {
  return [
    '“',
    ...parts.flatMap((part, index) => shown(part, index === 0, index === parts.length - 1)),
    '”',
  ];
}

function shown({ kind, text }: ProsePart, first: boolean, last: boolean): Inline[] {
  const [lead = '', trail = ''] = [/^\s*/.exec(text)?.[0], /\s*$/.exec(text)?.[0]];
  const words = text.trim().split(/\s+/);
  if (kind !== 'same') {
    const cut = words.length > MOST_WORDS ? [...words.slice(0, MOST_WORDS), '…'] : words;
    return [lead, { kind, text: cut.join(' ') }, trail];
  }
  const before = first ? [] : words.slice(0, WORDS_AROUND);
  const after = last ? [] : words.slice(-WORDS_AROUND);
  if (before.length + after.length >= words.length) return [text];
  return [lead, [...before, '…', ...after].join(' '), trail];
}
