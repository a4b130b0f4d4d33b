// `npm run bench`: how fast it is, as ratios, which mean the same on every machine.
import { readContent } from '../lib/content/read';
import { benchCheck } from './bench/check';

const content = await readContent('content');
process.stdout.write('| measure | time | ratio | against |\n| --- | --- | --- | --- |\n');
for (const { measure, seconds, ratio, base } of benchCheck(content)) {
  process.stdout.write(
    `| ${measure} | ${seconds.toFixed(2)} s | ${ratio.toFixed(2)} | ${base} |\n`,
  );
}
