import { readFileSync, writeFileSync } from 'node:fs';
import type { ContentSource } from '../../lib/markup/source';
import { multiply } from './multiply';
import { Scratch } from './scratch';
import { serve } from './serving';
import type { BenchRow } from './table';

const POSTINGS = 1_000;
const ROUNDS = 7;
const ROLE = 'engineering-devops-3-1';

/**
 * The time from a save of a posting to the page that shows it, while the site is served for development, against that
 * of a page's own file with nothing but the framework.
 */
export async function* benchSave(content: ContentSource): AsyncIterable<BenchRow> {
  const scratch = new Scratch();
  try {
    await scratch.buildBare(1);
    scratch.writeContent(multiply(content, POSTINGS));
    const bare = await medianSave(scratch, {
      what: 'bare in development',
      path: '/0',
      file: scratch.path('bare', 'app/[page]/page.jsx'),
      replace: /This is page/,
    });
    const site = await medianSave(scratch, {
      what: 'site in development',
      path: `/roles/${ROLE}`,
      file: scratch.path('site', 'content/postings', `${ROLE}.md`),
      replace: /^# .*$/m,
    });
    yield {
      measure: `save to page in development, ${POSTINGS.toLocaleString('en')} postings`,
      amount: { seconds: site },
      ratio: site / bare,
      base: `a save of a bare page, ${(bare * 1000).toFixed(0)} ms`,
    };
  } finally {
    scratch.remove();
  }
}

interface Save {
  what: 'bare in development' | 'site in development';
  path: string;
  file: string;
  /** What of the file is followed by another number each time. */
  replace: RegExp;
}

async function medianSave(scratch: Scratch, { what, path, file, replace }: Save): Promise<number> {
  const server = await serve(scratch, what);
  try {
    const text = readFileSync(file, 'utf8');
    const times: number[] = [];
    for (let round = 0; round <= ROUNDS; round += 1) {
      const mark = `mark${round}of${ROUNDS}`;
      const start = performance.now();
      writeFileSync(
        file,
        text.replace(replace, (found) => `${found} ${mark}`),
      );
      while (!(await (await fetch(server.url + path)).text()).includes(mark)) {
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      // The first one compiles the page.
      if (round > 0) times.push((performance.now() - start) / 1000);
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
    return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
  } finally {
    server.stop();
  }
}
