// `npm run bench`: how fast it is, as ratios, which mean the same on every machine.
import { parseArgs } from 'node:util';
import { readContent } from '../lib/content/read';
import { benchBuild } from './bench/build';
import { benchCheck } from './bench/check';
import { benchEditor } from './bench/editor';
import { benchSave } from './bench/save';
import { benchServed } from './bench/served';
import { type BenchRow, HEAD, tableRow } from './bench/table';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { sizes: { type: 'string', default: '100,1000,10000' } },
});
const sizes = values.sizes.split(',').map(Number);
const content = await readContent('content');

/** Each part of the table, and what `npm run bench -- NAME` asks for alone. */
const PARTS: Record<string, () => Iterable<BenchRow> | AsyncIterable<BenchRow>> = {
  check: () => benchCheck(content, sizes),
  editor: () => benchEditor(content),
  served: () => benchServed(content),
  save: () => benchSave(content),
  build: () => benchBuild(content, sizes),
};
const unknown = positionals.filter((name) => !(name in PARTS));
if (unknown.length > 0 || sizes.some((size) => !(size > 0))) {
  console.error(
    `Usage: npm run bench -- [${Object.keys(PARTS).join('] [')}] [--sizes 100,1000,10000]`,
  );
  process.exit(2);
}
process.stdout.write(HEAD);
for (const [name, measure] of Object.entries(PARTS)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  const start = performance.now();
  for await (const row of measure()) process.stdout.write(tableRow(row));
  console.error(`${name} took ${Math.round((performance.now() - start) / 1000)} s`);
}
