import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { check } from '../../lib/check/check';
import type { ContentSource } from '../../lib/markup/source';
import { medianSeconds } from './measure';
import { multiply } from './multiply';
import type { BenchRow } from './table';

/** The checker, against nothing but parsing the same files with remark-parse and remark-gfm. */
export function* benchCheck(content: ContentSource, sizes: readonly number[]): Iterable<BenchRow> {
  const remark = unified().use(remarkParse).use(remarkGfm);
  for (const size of sizes) {
    const source = multiply(content, size);
    const [checking = 0, parsing = 0] = medianSeconds(size >= 10_000 ? 3 : 7, [
      () => check(source),
      () => {
        for (const { path, text } of source.files) if (path.endsWith('.md')) remark.parse(text);
      },
    ]);
    yield {
      measure: `rungs check, ${size.toLocaleString('en')} postings`,
      amount: { seconds: checking },
      ratio: checking / parsing,
      base: 'remark-parse and remark-gfm over the same files',
    };
  }
}
