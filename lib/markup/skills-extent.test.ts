import { describe, expect, it } from 'vitest';
import { LineIndex } from '../problem/line-index';
import { findSkillsExtents } from './skills-extent';

/** Each list as `first-last`, with a `?` behind it where it is never closed. */
function extents(text: string): string[] {
  return [...findSkillsExtents(new LineIndex(text))]
    .sort(([a], [b]) => a - b)
    .map(([line, { lastLine, closed }]) => `${line}-${lastLine}${closed ? '' : '?'}`);
}

describe('findSkillsExtents', () => {
  it.each([
    ['no list', 'a\nb\n', []],
    ['a closed one', '<skills>\nA\n</skills>\n', ['1-3']],
    ['blank lines', '<skills>\n\nA\n\n\n</skills>\n', ['1-6']],
    ['CRLF', '<skills>\r\nA\r\n</skills>\r\n', ['1-3']],
    ['lone CR', '<skills>\rA\r</skills>\r', ['1-3']],
    ['one line', '<skills>Docker</skills>\n', ['1-1']],
    ['an end behind a skill', '<skills>\nA</skills>\n', ['1-2']],
    ['two lists', '<skills>\nA\n</skills>\n\n<skills>\nB\n</skills>\n', ['1-3', '5-7']],
    ['a quote', '> <skills>\n> A\n> </skills>\n', ['1-3']],
    ['a list item', '- <skills>\n  A\n  </skills>\n', ['1-3']],
    ['an ordered list item', '1. <skills>\n   A\n   </skills>\n', ['1-3']],
    ['items in items', '- - <skills>\n    A\n    </skills>\n', ['1-3']],
    ['a quote in an item', '- > <skills>\n  > A\n  > </skills>\n', ['1-3']],
    ['an indented one', '   <skills>\n   A\n   </skills>\n', ['1-3']],
    ['a mention in a sentence', 'The <skills>\nA\n</skills>\n', []],
    ['a slip', '<skills >\nA\n</skills>\n', []],
  ])('finds %s', (_what, text, expected) => {
    expect(extents(text)).toEqual(expected);
  });

  it.each([
    ['the end of the file', '<skills>\nA\nB', ['1-3?']],
    ['the end of the file, on its line', '<skills>', ['1-1?']],
    ['a heading', '<skills>\nA\n\n## Next\nB\n', ['1-3?']],
    ['an empty heading', '<skills>\nA\n##\n', ['1-2?']],
    ['an underlined heading', '<skills>\nA\nNext\n====\n', ['1-2?']],
    ['a second-level underlined heading', '<skills>\nA\nNext\n---\n', ['1-2?']],
    ['a tag', '<skills>\nA\n<inherit doc="a.md"/>\n', ['1-2?']],
    ['an end tag', '<skills>\nA\n</b>\n', ['1-2?']],
    ['HTML', '<skills>\nA\n<details>\n', ['1-2?']],
    ['code', '<skills>\nA\n```md\n</skills>\n```\n', ['1-2?']],
    ['code between tildes', '<skills>\nA\n~~~\n</skills>\n', ['1-2?']],
    ['another list', '<skills>\nA\n<skills>\nB\n</skills>\n', ['1-2?', '3-5']],
    ['another list on one line', '<skills>\nA\n<skills>B</skills>\n', ['1-2?', '3-3']],
    ['a heading before its end', '<skills>\nA\n# B\nC\n</skills>\n', ['1-2?']],
  ])('ends an unclosed list before %s', (_what, text, expected) => {
    expect(extents(text)).toEqual(expected);
  });

  it.each([
    ['a tag is misplaced in a closed list', '<skills>\n<a.snippet/>\nA\n</skills>\n', ['1-4']],
    ['a hash is no heading', '<skills>\n#A\nC#\n</skills>\n', ['1-4']],
    ['less-than is no tag', '<skills>\n< 5\nA', ['1-3?']],
    ['dashes under a skill end nothing', '<skills>\nA\n---\nB\n</skills>\n', ['1-5']],
  ])('%s', (_what, text, expected) => {
    expect(extents(text)).toEqual(expected);
  });

  it.each([
    ['an end', '<skills>\nA <!-- </skills> -->\nB\n</skills>\n', ['1-4']],
    ['an end on another line', '<skills>\n<!--\n</skills>\n-->\nB\n</skills>\n', ['1-6']],
    ['a heading', '<skills>\n<!--\n# B\n-->\n</skills>\n', ['1-5']],
    ['code', '<skills>\n<!--\n```\n-->\n</skills>\n', ['1-5']],
    ['a list', '<skills>\n<!--\n<skills>\n-->\n</skills>\n', ['1-5', '3-5']],
    ['what begins behind the tag', '<skills> <!--\n# B\n-->\n</skills>\n', ['1-4']],
    ['one comment after the other', '<skills>\n<!--\n--> <!--\n# B\n-->\n</skills>\n', ['1-6']],
  ])('passes over %s in a comment', (_what, text, expected) => {
    expect(extents(text)).toEqual(expected);
  });

  it('reads what follows a comment on its line', () => {
    expect(extents('<skills>\n<!--\n--></skills>\n# B\n')).toEqual(['1-3']);
  });

  it('ends a comment that is never closed with its line', () => {
    expect(extents('<skills>\nA <!-- b\nC\n</skills>\n')).toEqual(['1-4']);
    expect(extents('<skills>\nA <!-- b\n# C\n')).toEqual(['1-2?']);
  });

  it('looks at each line once', () => {
    const begun = performance.now();
    expect(extents('<skills>\n'.repeat(20_000))).toHaveLength(20_000);
    expect(extents(`${'<skills> <!--\n'.repeat(20_000)}-->`)).toHaveLength(20_000);
    expect(performance.now() - begun).toBeLessThan(5000);
  });
});
