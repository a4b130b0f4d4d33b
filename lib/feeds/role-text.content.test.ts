import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readContent } from '../content/read';
import { buildLibrary } from '../roles/library';
import { roleText } from './role-text';
import { publicRole } from './test-support';

const ROOT = join(import.meta.dirname, '../..');

/** What a recruiter pastes into a plain field; look at the difference before you accept a new one. */
it.each(['full', 'short'] as const)('the %s text of a role reads well', async (form) => {
  const library = buildLibrary((await readContent(join(ROOT, 'content'))).files);
  const text = roleText(publicRole(library, 'engineering-devops-2'), form);
  expect(text).not.toMatch(/[<>]|&\w+;|\*\*|[^\S\n]\n|\n{4}|\t/);
  await expect(text).toMatchFileSnapshot(`fixtures/engineering-devops-2.${form}.txt`);
});
