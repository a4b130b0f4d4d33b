import { toString as textOf } from 'mdast-util-to-string';
import { findSkill, type Library } from './library';

/** Where a sentence ends depends on the language, and nothing says which one a competency is in. */
const SENTENCES = new Intl.Segmenter('en', { granularity: 'sentence' });

/**
 * What a level of a skill means, in plain words: the first sentence of its description.
 *
 * @param key the skill's key or one of its aliases
 * @returns undefined where no text describes the level
 */
export function levelWords(library: Library, key: string, level: number): string | undefined {
  const described = findSkill(library, key)?.document.levels.find((one) => one.level === level);
  const paragraph = described?.description.find(({ type }) => type === 'paragraph');
  if (!paragraph) return undefined;
  const text = textOf(paragraph, { includeHtml: false }).replace(/\s+/g, ' ').trim();
  const [first] = SENTENCES.segment(text);
  return first?.segment.trim() || undefined;
}
