import type { ElementContent } from 'hast';
import { PROBLEM_NOTE, SKILLS_PANEL } from './expansion';
import { blocksOf, type ProseTag, type TextBlock } from './prose-blocks';
import { differenceOf, type ProsePart } from './prose-difference';
import { likeness } from './prose-likeness';
import { type Pair, pairInOrder } from './prose-pairs';
import { type Passage, passageOf, sentencesOf } from './prose-passages';
import { nameEndOf, type Word, wordsOf } from './prose-words';
import { type HeadingKeys, headingKeys, titleWords } from './section-heading';
import { pairSections } from './section-pairs';
import type { Section } from './sections';

/** A paragraph, list item or the like, in which runs of words are told apart. */
export interface ProseBlock {
  /** What it is in the newer role, or in the older one where it was dropped. */
  tag: ProseTag;
  parts: ProsePart[];
}

/** How a section differs between two roles. */
export interface SectionComparison {
  /**
   * `same` where neither the prose differs nor the heading, in more than the words that name the
   * role; `added` and `dropped` where the section is in one role only.
   */
  kind: 'same' | 'changed' | 'added' | 'dropped';
  /** The heading in the older role; none where it has no such section, or one without a heading. */
  from?: string;
  /** The heading in the newer role. */
  to?: string;
  /** The heading, word by word; empty where there is none. */
  heading: ProsePart[];
  /** The prose in reading order, dropped blocks where they stood. */
  blocks: ProseBlock[];
}

/** What is compared of a role. */
export interface RoleProse {
  title: string;
  sections: readonly Section[];
}

/** A block as it is compared. */
interface Block extends TextBlock, Passage {
  sentences: readonly Passage[];
}

/** A section as it is compared. */
interface ReadSection {
  heading: string | undefined;
  headingPassage: Passage;
  keys: HeadingKeys | undefined;
  words: readonly Word[];
  blocks: Block[];
  /** It holds the skills, or the note of a problem. */
  panel: boolean;
}

const NOTHING = passageOf([]);

/** From here on a block counts as another one rewritten: unrelated prose stays below it. */
const LIKE_BLOCK = 0.3;

/** What the first sentences of two blocks must have in common where the blocks have less. */
const LIKE_FIRST_SENTENCE = 0.6;

/** From here on a sentence counts as rewritten; below, one is shown in the place of the other. */
const LIKE_SENTENCE = 0.4;

/**
 * Compares what two roles say, section by section, in the order of the newer role; what was dropped
 * stands where it stood. Quote style, amounts of space and the level number at the end of a role's own
 * name do not count. A section with the skills, or a problem, and no prose is left out.
 *
 * The time it takes is bounded for texts of any length: see `MOST_CHANGES` and `MOST_PAIRS`.
 */
export function compareProse(older: RoleProse, newer: RoleProse): SectionComparison[] {
  const ofTitles = titleWords([older.title, newer.title]);
  return pairSections(read(older, ofTitles), read(newer, ofTitles))
    .filter(({ from, to }) => hasProse(from) || hasProse(to) || !(from?.panel || to?.panel))
    .map(compareSections);
}

function hasProse(section: ReadSection | undefined): boolean {
  return section !== undefined && section.blocks.length > 0;
}

function read({ title, sections }: RoleProse, ofTitles: ReadonlySet<string>): ReadSection[] {
  const end = nameEndOf(title);
  return sections.map(({ heading, content }) => {
    const blocks = blocksOf(content).map(({ tag, text }) => {
      const words = wordsOf(text, end);
      return { tag, text, sentences: sentencesOf(words), ...passageOf(words) };
    });
    return {
      heading,
      headingPassage: passageOf(wordsOf(heading ?? '', end)),
      keys: heading === undefined ? undefined : headingKeys(heading, ofTitles),
      words: blocks.flatMap(({ words }) => words),
      blocks,
      panel: content.some(holdsPanel),
    };
  });
}

function holdsPanel(node: ElementContent): boolean {
  if (node.type !== 'element') return false;
  const { tagName, children } = node;
  return tagName === SKILLS_PANEL || tagName === PROBLEM_NOTE || children.some(holdsPanel);
}

function compareSections({ from, to }: Pair<ReadSection>): SectionComparison {
  const blocks = pairInOrder(from?.blocks ?? [], to?.blocks ?? [], likenessOfBlocks);
  const compared = blocks.map(compareBlocks);
  const same = from?.keys?.key === to?.keys?.key && compared.every(isSame);
  return {
    kind: !from ? 'added' : !to ? 'dropped' : same ? 'same' : 'changed',
    ...(from?.heading === undefined ? {} : { from: from.heading }),
    ...(to?.heading === undefined ? {} : { to: to.heading }),
    heading: differenceOf([
      { from: from?.headingPassage ?? NOTHING, to: to?.headingPassage ?? NOTHING },
    ]),
    blocks: compared,
  };
}

/** A paragraph also counts as rewritten where its first sentence stayed, and what follows did not. */
function likenessOfBlocks(a: Block, b: Block): number {
  const whole = likeness(a.bag, b.bag);
  const [first, other] = [a.sentences[0], b.sentences[0]];
  if (whole >= LIKE_BLOCK || !first || !other) return whole < LIKE_BLOCK ? 0 : whole;
  const begin = likeness(first.bag, other.bag);
  return begin < LIKE_FIRST_SENTENCE ? 0 : begin / 2;
}

function likenessOfSentences(a: Passage, b: Passage): number {
  const like = likeness(a.bag, b.bag);
  return like < LIKE_SENTENCE ? 0 : like;
}

function compareBlocks({ from, to }: Pair<Block>): ProseBlock {
  if (!from) return { tag: to.tag, parts: [{ kind: 'added', text: to.text }] };
  if (!to) return { tag: from.tag, parts: [{ kind: 'removed', text: from.text }] };
  if (from.key === to.key) return { tag: to.tag, parts: [{ kind: 'same', text: to.text }] };
  const sentences = pairInOrder(from.sentences, to.sentences, likenessOfSentences);
  return { tag: to.tag, parts: differenceOf(sentences) };
}

function isSame({ parts }: ProseBlock): boolean {
  return parts.every(({ kind }) => kind === 'same');
}
