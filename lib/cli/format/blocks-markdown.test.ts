import { describe, expect, it } from 'vitest';
import type { Block, Inline } from '../../report/words/text';
import { markdownOf } from './blocks-markdown';

const PLACES = { site: 'https://x.example', shown: (file: string) => `content/${file}` };

const written = (...text: Inline[]) =>
  markdownOf([{ kind: 'paragraph', text }], PLACES).replace(/\n$/, '');

describe('markdownOf', () => {
  it('writes headings, paragraphs, lists and tables', () => {
    const blocks: Block[] = [
      { kind: 'heading', level: 3, text: ['Roles'] },
      { kind: 'paragraph', text: ['One ', { kind: 'strong', text: 'role' }, '.'] },
      { kind: 'list', items: [{ text: ['a'], items: [{ text: ['b'] }] }, { text: ['c'] }] },
      {
        kind: 'table',
        head: ['Role', 'Steps'],
        rows: [[[{ kind: 'code', text: 'a|b' }], ['1']]],
      },
    ];
    expect(markdownOf(blocks, PLACES)).toBe(
      '### Roles\n\nOne **role**.\n\n- a\n  - b\n- c\n\n| Role | Steps |\n| --- | --- |\n| `a\\|b` | 1 |\n',
    );
  });

  it('links to the pages of a site, and to nothing where there is none', () => {
    const link: Inline = { kind: 'link', text: 'DevOps [2]', path: '/roles/a(1)' };
    expect(written(link)).toBe('[DevOps \\[2\\]](https://x.example/roles/a%281%29)');
    expect(markdownOf([{ kind: 'paragraph', text: [link] }], { ...PLACES, site: undefined })).toBe(
      '**DevOps \\[2\\]**\n',
    );
  });

  it('names files as they are shown, with a line', () => {
    expect(written({ kind: 'file', path: 'a.md', line: 3 })).toBe('`content/a.md:3`');
  });

  it('marks what was added and removed, whatever stands around', () => {
    expect(written('a', { kind: 'removed', text: '(b)' }, { kind: 'added', text: '<c>' })).toBe(
      'a<del>(b)</del><ins>\\<c\\></ins>',
    );
  });

  it('lets nothing of the content be markup, mention anyone or lead anywhere', () => {
    expect(written('<img src=x> **b** `c` [d](e) ~f~ &lt;')).toBe(
      '\\<img src=x\\> \\*\\*b\\*\\* \\`c\\` \\[d\\](e) \\~f\\~ \\&lt;',
    );
    expect(written('@all #1 GH-2 https://evil.example www.evil.example')).toBe(
      '@<!-- -->all #<!-- -->1 GH<!-- -->-2 https:<!-- -->//evil.example www<!-- -->.evil.example',
    );
    expect(written('a\n\n# b\r\n- c')).toBe('a #<!-- --> b - c');
    for (const start of ['# a', '- a', '1. a']) expect(written(start)).toMatch(/^\u200b/);
  });

  it('keeps code code, whatever it holds', () => {
    expect(written({ kind: 'code', text: 'a`b' })).toBe('``a`b``');
    expect(written({ kind: 'code', text: '`' })).toBe('`` ` ``');
    expect(written({ kind: 'code', text: 'a\n# b' })).toBe('`a # b`');
  });

  it('fits into a comment, cut at the end of a line', () => {
    const items = Array.from({ length: 5000 }, (_, index) => ({ text: [`item number ${index}`] }));
    const text = markdownOf([{ kind: 'list', items }], PLACES);
    expect(text.length).toBeLessThan(65_536);
    expect(text).toMatch(/- item number \d+\n\n_This report is cut here.*\._\n$/);
  });
});
