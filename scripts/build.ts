// `npm run build`: checks the content, ingests it, and builds the editor and the site.
import { spawnSync } from 'node:child_process';
import { contentFolder } from '../lib/content/folder';
import { readContent } from '../lib/content/read';
import { closingTimes } from '../lib/roles/closing-times';
import { buildLibrary } from '../lib/roles/library';
import { siteAudience } from '../lib/site/audience';
import { environmentProblems } from '../lib/site/environment';
import { ingestContent, writeDeadlines } from './contentlayer';
import { buildEditor } from './editor';
import { finishPrerendered } from './prerendered/finish';
import { narrowProxy } from './proxied-roles';
import { completeStandalone } from './standalone';

function run(...args: string[]): void {
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

const problems = environmentProblems();
if (problems.length > 0) {
  console.error(`The site is not built:\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
  process.exit(1);
}
// A preview shows its problems on the pages; production has none to show.
if (siteAudience() === 'public') run('bin/rungs.mjs', 'check', '--dir', contentFolder());
if (!ingestContent()) process.exit(1);
const deadlines = closingTimes(buildLibrary((await readContent(contentFolder())).files));
writeDeadlines(deadlines);
await buildEditor();
run('node_modules/next/dist/bin/next', 'build');
const { pages, withScripts } = await finishPrerendered({
  folder: '.next',
  keepScripts: process.env.RUNGS_KEEP_SCRIPTS === '1',
});
await narrowProxy('.next', Object.keys(deadlines));
console.log(`${pages} pages are prerendered, ${withScripts} of them with scripts.`);
if (process.env.RUNGS_OUTPUT === 'standalone') await completeStandalone('.');
