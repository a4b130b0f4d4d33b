import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { check } from '../../lib/check/check';
import type { ContentSource } from '../../lib/markup/source';
import { medianSeconds } from './measure';
import { multiply } from './multiply';

/** A line of the table: what was measured, and as a multiple of what. */
export interface BenchRow {
  measure: string;
  seconds: number;
  ratio: number;
  base: string;
}

const SIZES = [100, 1_000, 10_000];

/** The checker, against nothing but parsing the same files with remark-parse and remark-gfm. */
export function* benchCheck(content: ContentSource): Iterable<BenchRow> {
  const remark = unified().use(remarkParse).use(remarkGfm);
  for (const size of SIZES) {
    const source = multiply(content, size);
    const [checking = 0, parsing = 0] = medianSeconds(size >= 10_000 ? 3 : 7, [
      () => check(source),
      () => {
        for (const { path, text } of source.files) if (path.endsWith('.md')) remark.parse(text);
      },
    ]);
    yield {
      measure: `rungs check, ${size.toLocaleString('en')} postings`,
      seconds: checking,
      ratio: checking / parsing,
      base: 'remark-parse and remark-gfm over the same files',
    };
  }
}
