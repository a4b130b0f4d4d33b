import { describe, expect, it } from 'vitest';
import type { Block } from '../../report/words/text';
import { prettyOf } from './blocks-pretty';

const PLACES = { site: undefined, shown: (file: string) => `content/${file}` };

describe('prettyOf', () => {
  it('writes headings, paragraphs, lists and tables', () => {
    const blocks: Block[] = [
      { kind: 'heading', level: 2, text: ['Title'] },
      { kind: 'paragraph', text: ['One ', { kind: 'link', text: 'role', path: '/r' }, '.'] },
      { kind: 'heading', level: 3, text: ['Roles'] },
      {
        kind: 'list',
        items: [
          {
            text: [{ kind: 'file', path: 'a.md', line: 3 }],
            items: [
              {
                text: [
                  { kind: 'removed', text: 'old' },
                  { kind: 'added', text: 'new' },
                ],
              },
            ],
          },
        ],
      },
      {
        kind: 'table',
        head: ['Role', 'Steps'],
        rows: [
          [['Gardener'], ['1']],
          [['A'], ['22']],
        ],
      },
    ];
    expect(prettyOf(blocks, PLACES, false)).toBe(
      'Title\n\nOne role.\n\nRoles\n- content/a.md:3\n  - [-old-]{+new+}\n\nRole      Steps\nGardener  1\nA         22\n',
    );
  });

  it('colours where it may, and measures tables without', () => {
    const blocks: Block[] = [
      {
        kind: 'table',
        head: ['A', 'B'],
        rows: [[[{ kind: 'strong', text: 'ab' }], ['x']]],
      },
    ];
    expect(prettyOf(blocks, PLACES, true)).toBe(
      '\u001b[1mA   B\u001b[0m\n\u001b[1mab\u001b[0m  x\n',
    );
  });

  it('lets nothing of the content command the terminal', () => {
    const text = 'a\u001b[2J\u202e\nb';
    const blocks: Block[] = [
      { kind: 'paragraph', text: [text, { kind: 'code', text }, { kind: 'added', text }] },
    ];
    expect(prettyOf(blocks, PLACES, false)).not.toMatch(/(?!\n$)[\p{Cc}\u202e]/u);
  });
});
