import { Text } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import { type Inserted, insertionAt } from './insertion';

/** The text after an insertion at the `|`, with the cursor as a `|` again. */
function inserted(marked: string, what: Inserted): string {
  const cursor = marked.indexOf('|');
  const text = marked.replace('|', '');
  const { from, insert, anchor } = insertionAt(Text.of(text.split('\n')), cursor, what);
  const result = text.slice(0, from) + insert + text.slice(from);
  return `${result.slice(0, anchor)}|${result.slice(anchor)}`;
}

const town: Inserted = { kind: 'include', name: 'town', inline: true };
const list: Inserted = { kind: 'include', name: 'list', inline: false };
const base: Inserted = { kind: 'inherit', doc: 'base.md' };
const git: Inserted = { kind: 'skill', line: 'Git:2' };

describe('insertionAt', () => {
  it.each<[string, Inserted, string]>([
    ['In |, yes', town, 'In <town.snippet/>|, yes'],
    ['', list, '<list.snippet/>|'],
    ['A |word\n\nMore', list, 'A word\n\n<list.snippet/>|\n\nMore'],
    ['A\n|\nB', base, 'A\n<inherit doc="base.md"/>|\nB'],
    [
      '<skills>\nLi|nux\n</skills>\nB',
      base,
      '<skills>\nLinux\n</skills>\n\n<inherit doc="base.md"/>|\nB',
    ],
    ['A|', git, 'A\n\n<skills>\nGit:2|\n</skills>'],
    ['<skills>\nLi|nux\nGo\n</skills>', git, '<skills>\nLinux\nGit:2|\nGo\n</skills>'],
    ['<skills>\n|\n</skills>', git, '<skills>\nGit:2|\n</skills>'],
    ['A|\n\n<skills>\nLinux\n</skills>\nB', git, 'A\n\n<skills>\nLinux\nGit:2|\n</skills>\nB'],
    ['|<skills></skills>', git, '<skills>\nGit:2|\n</skills>'],
    ['<skills>\nLinux\n\n## Next\n|', git, '<skills>\nLinux\n\nGit:2|\n## Next\n'],
  ])('%j with %o is %j', (text, what, expected) => {
    expect(inserted(text.includes('|') ? text : `|${text}`, what)).toBe(expected);
  });
});
