import { Crawl } from '../audit/crawl';
import { pageFacts } from '../audit/page';
import type { BenchRow } from './table';

/**
 * What a page weighs over the wire, compressed: itself and all that it loads, against an empty page of the framework
 * with what that loads.
 */
export async function benchWeight(
  site: string,
  bare: string,
  paths: Readonly<Record<string, string>>,
): Promise<BenchRow[]> {
  const empty = await weightOf(bare, '/0');
  const rows: BenchRow[] = [];
  for (const [name, path] of Object.entries(paths)) {
    const bytes = await weightOf(site, path);
    rows.push({
      measure: `weight of ${name}`,
      amount: { bytes },
      ratio: bytes / empty,
      base: `an empty page of the framework, ${(empty / 1000).toFixed(1)} KB`,
    });
  }
  return rows;
}

async function weightOf(site: string, path: string): Promise<number> {
  const crawl = new Crawl(site);
  const page = await crawl.ask(path);
  const files = await Promise.all(
    [...new Set(pageFacts(page.text).loads)].map((file) => crawl.ask(file)),
  );
  return files.reduce((sum, { wire }) => sum + wire, page.wire);
}
