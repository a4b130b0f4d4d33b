import { describe, expect, it } from 'vitest';
import { formatOf } from './format';
import { filesOf, realFolders } from './test-support';

const { present, absent } = realFolders();

describe('real files', () => {
  for (const folder of present) {
    it(`of ${folder} are written as they were read`, { timeout: 120_000 }, () => {
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

  for (const folder of absent) {
    it.skip(`of ${folder}: the folder is not there`, () => {});
  }
});
