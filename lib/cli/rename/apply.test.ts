import { describe, expect, it } from 'vitest';
import { readFiles, workspace } from '../test-support';
import { applyChanges } from './apply';

describe('applyChanges', () => {
  it('takes everything back when a file cannot be written', () => {
    const folder = workspace({ 'a.md': 'a', 'b.md': 'b', 'deep/c.md': 'c' });
    const before = readFiles(folder);
    expect(() =>
      applyChanges(folder, [
        { from: 'a.md', to: 'z.md', before: 'a', after: 'A' },
        { from: 'b.md', to: 'b.md', before: 'b', after: 'B' },
        { from: 'deep/c.md', to: 'nowhere/c.md', before: 'c', after: 'C' },
      ]),
    ).toThrow(/cannot be written: it is not there\. Nothing was renamed\.$/);
    expect(readFiles(folder)).toEqual(before);
  });
});
