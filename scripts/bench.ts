// `npm run bench`: how fast it is, as ratios, which mean the same on every machine.
import { readContent } from '../lib/content/read';
import { type BenchRow, benchCheck } from './bench/check';
import { benchEditor } from './bench/editor';

const content = await readContent('content');
process.stdout.write('| measure | time | ratio | against |\n| --- | --- | --- | --- |\n');
const write = ({ measure, seconds, ratio, base }: BenchRow): void => {
  const time = seconds < 1 ? `${(seconds * 1000).toFixed(1)} ms` : `${seconds.toFixed(2)} s`;
  process.stdout.write(`| ${measure} | ${time} | ${ratio.toFixed(2)} | ${base} |\n`);
};
for await (const row of benchEditor(content)) write(row);
for (const row of benchCheck(content)) write(row);
