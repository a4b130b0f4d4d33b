import { expect, it } from 'vitest';
import { shownPath } from './shown-path';

it.each([
  ['/site', 'content/a.md', 'content/a.md'],
  ['/site', '/site/content/a.md', 'content/a.md'],
  ['/site', '/site/..content/a.md', '..content/a.md'],
  ['/site', '/siteb/a.md', '/siteb/a.md'],
  ['/site', '../a.md', '/a.md'],
  ['/', '/a.md', 'a.md'],
])('from %s, %s is shown as %s', (cwd, path, shown) => {
  expect(shownPath(cwd, path)).toBe(shown);
});
