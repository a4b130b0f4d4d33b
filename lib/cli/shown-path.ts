import { isAbsolute, relative, resolve, sep } from 'node:path';

/**
 * A path as it is shown: relative to the current folder where it lies in it, else absolute;
 * always with forward slashes.
 */
export function shownPath(cwd: string, path: string): string {
  const absolute = resolve(cwd, path);
  const inside = relative(cwd, absolute);
  const leaves = inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside);
  return (leaves ? absolute : inside).replaceAll(sep, '/');
}
