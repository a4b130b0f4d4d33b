import { cp } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { htmlBelow } from './prerendered/finish';
import { FUNCTIONS_CONFIG } from './proxied-roles';

/**
 * Makes of `.next/standalone` a folder that can be served as it is: Next leaves out files that a network of caches
 * could serve in its place, and has copied what is changed after it: the prerendered pages, and which requests go
 * through the proxy.
 */
export async function completeStandalone(root: string): Promise<void> {
  const standalone = join(root, '.next/standalone');
  const pages = await htmlBelow(join(root, '.next/server'));
  for (const file of [...pages, join(root, '.next', FUNCTIONS_CONFIG)]) {
    await cp(file, join(standalone, relative(root, file)));
  }
  await cp(join(root, '.next/static'), join(standalone, '.next/static'), { recursive: true });
  await cp(join(root, 'public'), join(standalone, 'public'), { recursive: true });
}
