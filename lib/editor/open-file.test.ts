import { describe, expect, it } from 'vitest';
import { formatOf } from './format/format';
import { fileOfDocument } from './open-file';
import { Workspace } from './workspace';

const TEXT = '\ufeff---\r\nteam: Green\r\n---\r\n# Gardener\r\n\r\nGreen.\r\n';

describe('fileOfDocument', () => {
  it('is what a save would write, without the byte-order mark', () => {
    const data = formatOf('posting').fromFile(TEXT);
    const path = 'content/postings/town/gardener.md';
    const edited = { ...data, body: `${data.body}More.\n` };
    expect(fileOfDocument({ kind: 'posting', path, data: edited }, 'content')).toEqual({
      path: 'postings/town/gardener.md',
      text: `${TEXT.slice(1)}More.\r\n`,
    });
  });

  it('has a name of its own while it is new', () => {
    const workspace = new Workspace({
      files: [{ path: 'postings/gardener.md', text: '# Gardener\n' }],
      problems: [],
    });
    const pathOf = (title?: string) =>
      fileOfDocument(
        { kind: 'posting', path: undefined, data: { title, body: '' } },
        'content',
        workspace,
      ).path;
    expect(pathOf('Head Gardener')).toBe('postings/head-gardener.md');
    expect(pathOf('Gardener')).toBe('postings/gardener-1.md');
    expect(pathOf()).toBe('postings/new-posting.md');
    const snippet = { kind: 'snippet' as const, path: undefined };
    expect(
      fileOfDocument({ ...snippet, data: { name: 'On-Call', body: 'x' } }, 'content').path,
    ).toBe('snippets/On-Call.md');
  });
});
