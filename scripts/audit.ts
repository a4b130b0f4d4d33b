// `npm run audit:site`: goes over the site that has been built, as it is served here, or where `-- ADDRESS` serves it.
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder } from '../lib/content/folder';
import { audit } from './audit/audit';
import { freePort } from './free-port';
import { untilItAnswers } from './until-it-answers';

/** Findings that are written down of one check. */
const SHOWN = 20;

if (!existsSync('.next/prerender-manifest.json')) {
  console.error('There is no build to look at. Run `npm run build` first.');
  process.exit(2);
}
const [address] = process.argv.slice(2);
let server: ChildProcess | undefined;
let site = address?.replace(/\/+$/, '');
if (!site) {
  const port = await freePort();
  const next = join('node_modules', 'next', 'dist', 'bin', 'next');
  server = spawn(process.execPath, [next, 'start', '--port', String(port)], {
    // One client asks for everything here.
    env: { ...process.env, RUNGS_LIMITS: 'off' },
    stdio: 'ignore',
  });
  site = `http://localhost:${port}`;
}
process.on('exit', () => server?.kill());
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1));
try {
  await untilItAnswers(site, server);
} catch (reason) {
  console.error(`${reason instanceof Error ? reason.message : reason}.`);
  process.exit(2);
}

const results = await audit({ site, build: '.next', content: contentFolder() });
for (const { check, looked, findings } of results) {
  const counts = Object.entries(looked).map(([what, count]) => `${count} ${what}`);
  console.log(`${findings.length === 0 ? '✓' : '✗'} ${check} (${counts.join(', ')})`);
  for (const { path, message } of findings.slice(0, SHOWN)) console.log(`    ${path} ${message}`);
  if (findings.length > SHOWN) console.log(`    and ${findings.length - SHOWN} more`);
}
process.exit(results.every(({ findings }) => findings.length === 0) ? 0 : 1);
