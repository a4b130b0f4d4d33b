// `npm test`: everything that must hold, in the order in which it fails fastest.
import process from 'node:process';
import { ensureBrowser, ensureDependencies, run } from './setup.mjs';

ensureDependencies();
const browser = ensureBrowser();

const STEPS = [
  { name: 'format and lint (Biome)', command: ['npx', 'biome', 'ci', '.'] },
  { name: 'content ingested (Contentlayer)', command: ['npx', 'tsx', 'scripts/ingest.ts'] },
  { name: 'route types (Next)', command: ['npx', 'next', 'typegen'] },
  { name: 'types (TypeScript)', command: ['npx', 'tsc', '--noEmit'] },
  { name: 'direction of imports (dependency-cruiser)', command: ['npm', 'run', '-s', 'imports'] },
  { name: 'dead code (knip)', command: ['npx', 'knip'] },
  {
    name: 'sample content (rungs check)',
    command: ['npm', 'run', '-s', 'rungs', '--', 'check', '--max-warnings', '0'],
  },
  { name: 'unit tests (vitest)', command: ['npx', 'vitest', 'run'] },
  { name: 'browser tests (Playwright)', command: ['npx', 'playwright', 'test'] },
];

const results = STEPS.map(({ name, command: [command, ...args] }) => {
  process.stdout.write(`\n▸ ${name}\n`);
  const start = Date.now();
  const passed = run(command, args, { CHROMIUM_PATH: browser }) === 0;
  return { name, passed, seconds: Math.round((Date.now() - start) / 1000) };
});

process.stdout.write('\nWhat ran:\n');
for (const { name, passed, seconds } of results) {
  process.stdout.write(`  ${passed ? 'passed' : 'FAILED'}  ${name}, ${seconds} s\n`);
}
const passed = results.filter((result) => result.passed).length;
process.stdout.write(`${passed} passed, ${results.length - passed} failed\n`);
process.exit(passed === results.length ? 0 : 1);
