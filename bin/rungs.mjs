#!/usr/bin/env node
import { fileURLToPath } from 'node:url';

/** The command line as it is in the sources: TypeScript, translated as it is loaded. */
async function load() {
  const { register } = await import('tsx/esm/api');
  // Our own settings, whatever project the command is run in.
  register({ tsconfig: fileURLToPath(new URL('../tsconfig.json', import.meta.url)) });
  return import('../lib/cli/main.ts');
}

try {
  const { main } = await load();
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const said =
    error?.code === 'ERR_MODULE_NOT_FOUND'
      ? 'Rungs is not installed completely. Run `npm install` in its folder, and try again.'
      : 'Rungs could not start. Run it with RUNGS_DEBUG=1 to see why.';
  process.stderr.write(`${process.env.RUNGS_DEBUG ? (error?.stack ?? error) : said}\n`);
  process.exitCode = 2;
}
