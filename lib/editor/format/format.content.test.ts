import { describe, expect, it } from 'vitest';
import { formatOf } from './format';
import { filesOf, REAL_FOLDERS } from './test-support';

describe('real files', () => {
  for (const { folder, isThere } of REAL_FOLDERS) {
    const unread = isThere ? '' : ' (skipped: the folder is not part of the repository)';
    const title = `of ${folder} are written as they were read${unread}`;
    it.skipIf(!isThere)(title, { timeout: 120_000 }, () => {
      const files = filesOf(folder);
      expect(files.length).toBeGreaterThan(0);
      for (const { path, kind, text } of files) {
        const format = formatOf(kind);
        // The form holds plain data.
        const form = structuredClone(format.fromFile(text));
        expect(format.toFile(form), path).toBe(text);
      }
    });
  }
});
