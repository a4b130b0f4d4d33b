import { LARGEST_FILE } from '../../markup/source';
import type { Rule } from '../rule';

export const fileTooLarge: Rule = {
  id: 'file-too-large',
  summary: `A file is larger than ${LARGEST_FILE / 1024} KiB, or longer, deeper or fuller of marks than is read.`,
  good: { 'snippets/long.md': 'a '.repeat(LARGEST_FILE / 4) },
  bad: { 'snippets/long.md': `⟦⟧${'a '.repeat(LARGEST_FILE / 2 + 1)}` },
};
