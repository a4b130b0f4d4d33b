import { describe, expect, it } from 'vitest';
import { readBody } from '../../markup/body';
import { LineIndex } from '../../problem/line-index';
import { FrontMatterError } from '../front-matter-edit';
import { aliasEdit } from './alias-edit';
import { applyEdits } from './edit';

function withAlias(text: string, added = 'old'): string {
  const { frontMatter } = readBody('a.md', text, new LineIndex(text));
  const change = { added, isReplaced: (alias: string) => alias === 'new' };
  return applyEdits(text, [aliasEdit(text, frontMatter, change)]);
}

describe('aliasEdit', () => {
  it.each([
    ['no front matter', '# A\n', '---\naliases: [old]\n---\n# A\n'],
    ['no front matter, CRLF', '# A\r\n', '---\r\naliases: [old]\r\n---\r\n# A\r\n'],
    ['empty front matter', '---\n---\n# A\n', '---\naliases: [old]\n---\n# A\n'],
    ['only a comment', '---\n# c\n---\n', '---\n# c\naliases: [old]\n---\n'],
    ['another field', '---\ntitle: A # x\n---\n', '---\ntitle: A # x\naliases: [old]\n---\n'],
    [
      'indented fields, CRLF',
      '---\r\n  title: A\r\n---\r\n',
      '---\r\n  title: A\r\n  aliases: [old]\r\n---\r\n',
    ],
    [
      'text of several lines',
      '---\ntitle: |\n  x\n---\n',
      '---\ntitle: |\n  x\naliases: [old]\n---\n',
    ],
    ['fields in braces', '---\n{title: A}\n---\n', '---\n{title: A, aliases: [old]}\n---\n'],
    [
      'aliases without a value',
      '---\naliases:  # none\nid: x\n---\n',
      '---\naliases: [old]  # none\nid: x\n---\n',
    ],
    ['an empty list', '---\naliases: []\n---\n', '---\naliases: [old]\n---\n'],
    [
      'quotes and a trailing comma',
      `---\naliases: ['a', "b" , ] # c\n---\n`,
      `---\naliases: ['a', "b", old , ] # c\n---\n`,
    ],
    [
      'a list in brackets over several lines',
      '---\naliases: [\n  a, # one\n  b # two\n]\n---\n',
      '---\naliases: [\n  a, # one\n  b, old # two\n]\n---\n',
    ],
    [
      'a list with dashes',
      '---\naliases:\n- a\n- b # x\nid: T\n---\n',
      '---\naliases:\n- a\n- b # x\n- old\nid: T\n---\n',
    ],
    [
      'a list with wide dashes, CRLF',
      '---\r\naliases:\r\n  -   "a"\r\n\r\n# end\r\n---\r\n',
      '---\r\naliases:\r\n  -   "a"\r\n  -   old\r\n\r\n# end\r\n---\r\n',
    ],
    [
      'the new name among the aliases',
      '---\naliases:\n  - "new" # was\n  - a\n---\n',
      '---\naliases:\n  - old # was\n  - a\n---\n',
    ],
  ])('%s', (_what, before, after) => {
    expect(withAlias(before)).toBe(after);
  });

  it('quotes what another reader of YAML would not take for text', () => {
    expect(withAlias('', '2024')).toBe('---\naliases: ["2024"]\n---\n');
    expect(withAlias('', 'C#')).toBe('---\naliases: [C#]\n---\n');
    expect(withAlias('', 'a, b')).toBe('---\naliases: ["a, b"]\n---\n');
  });

  it.each([
    ['a word for a list', '---\naliases: a\n---\n'],
    ['a list in a list', '---\naliases: [[a]]\n---\n'],
    ['no fields', '---\n- a\n---\n'],
    ['no YAML', '---\naliases: [a\n---\n'],
  ])('refuses %s', (_what, text) => {
    expect(() => withAlias(text)).toThrow(FrontMatterError);
  });
});
