import { createHash } from 'node:crypto';

/** Types that a browser runs; any other makes the element a block of data (HTML, 4.12.1). */
const RUNS = /^(?:|module|(?:text|application)\/(?:java|ecma)script)$/i;

/** Whether a browser runs a script element, by its `type`, and does not keep it as data. */
export function isScript(type = ''): boolean {
  return RUNS.test(type.trim());
}

/** What a policy calls a script or a style that stands in a page (CSP Level 3, 2.3.1): `'sha256-…'`. */
export function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
