import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { freePort } from '../free-port';
import type { BenchRow } from './table';

interface Run {
  /** From 0 to 1, in the order of the categories. */
  scores: number[];
  /** The largest contentful paint, in milliseconds. */
  paint: number;
  /** What was found wanting. */
  failed: string[];
}

const RUNS = 5;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];

/**
 * Lighthouse's scores of pages, as a phone with a slow line sees them: the median of five runs, with the largest
 * contentful paint of that simulation.
 */
export async function* benchLighthouse(
  site: string,
  paths: Readonly<Record<string, string>>,
): AsyncIterable<BenchRow> {
  const port = await freePort();
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH || '/usr/bin/chromium',
    args: [`--remote-debugging-port=${port}`, '--no-sandbox', '--disable-background-networking'],
  });
  try {
    for (const [name, path] of Object.entries(paths)) {
      const runs: Run[] = [];
      for (let run = 0; run < RUNS; run += 1) runs.push(await audit(site + path, port));
      const scores = CATEGORIES.map((_, index) =>
        median(runs.map((run) => run.scores[index] ?? 0)),
      );
      for (const title of new Set(runs.flatMap(({ failed }) => failed))) {
        console.error(`Lighthouse of ${path}: ${title}`);
      }
      const paint = median(runs.map((run) => run.paint)) / 1000;
      yield {
        measure: `Lighthouse, ${name} (${CATEGORIES.join(', ').replaceAll('-', ' ')})`,
        amount: {
          score: `${scores.map((score) => Math.round(score * 100)).join(' / ')}, largest paint ${paint.toFixed(2)} s`,
        },
      };
    }
  } finally {
    await browser.close();
  }
}

async function audit(url: string, port: number): Promise<Run> {
  const result = await lighthouse(url, { port, logLevel: 'silent', onlyCategories: CATEGORIES });
  if (!result || result.lhr.runtimeError) {
    throw new Error(
      `Lighthouse of ${url} failed: ${result?.lhr.runtimeError?.message ?? 'no result'}`,
    );
  }
  const { categories, audits } = result.lhr;
  return {
    scores: CATEGORIES.map((name) => categories[name]?.score ?? 0),
    paint: audits['largest-contentful-paint']?.numericValue ?? Number.NaN,
    failed: Object.values(audits).flatMap(({ title, score }) =>
      score !== null && score < 0.9 ? [title] : [],
    ),
  };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
