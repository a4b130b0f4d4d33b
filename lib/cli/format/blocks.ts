import type { Block } from '../../report/words/text';
import { markdownOf } from './blocks-markdown';
import { prettyOf } from './blocks-pretty';
import type { Places } from './places';

/** Writes blocks down, for a comment or for a terminal. */
export function writeBlocks(
  blocks: readonly Block[],
  format: 'pretty' | 'markdown',
  places: Places,
  coloured: boolean,
): string {
  return format === 'markdown' ? markdownOf(blocks, places) : prettyOf(blocks, places, coloured);
}
