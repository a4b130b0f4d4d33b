import { cp } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { htmlBelow } from './prerendered/finish';

/**
 * Makes of `.next/standalone` a folder that can be served as it is: Next leaves out files that a network of caches
 * could serve in its place, and has copied the prerendered pages before they were finished.
 */
export async function completeStandalone(root: string): Promise<void> {
  const standalone = join(root, '.next/standalone');
  for (const file of await htmlBelow(join(root, '.next/server'))) {
    await cp(file, join(standalone, relative(root, file)));
  }
  await cp(join(root, '.next/static'), join(standalone, '.next/static'), { recursive: true });
  await cp(join(root, 'public'), join(standalone, 'public'), { recursive: true });
}
