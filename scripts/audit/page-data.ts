import { join, relative } from 'node:path';
import { filesBelow } from '../files-below';
import type { Answer, Crawl, Finding } from './crawl';

/** What Next calls the data of a page: the payload of server components. */
const DATA = 'text/x-component';
const SEGMENT = /\.segment\.rsc$/;
/** Next leads a request for data on to the same address with a parameter; more than that is a circle. */
const MOST_REDIRECTS = 3;

/** The data of pages as the framework itself asks for it: whole, and by the segments that the build has of each. */
export async function pageData(
  crawl: Crawl,
  pages: Iterable<Answer>,
  build: string,
): Promise<{ answers: Answer[]; findings: Finding[] }> {
  const answers: Answer[] = [];
  const findings: Finding[] = [];
  for (const { path, status } of pages) {
    const segments = segmentsOf(build, path);
    const asked = await Promise.all(
      [undefined, ...segments].map((segment) => dataOf(crawl, path, segment)),
    );
    answers.push(...asked);
    // A page that leads on, or is not there, has no data of its own.
    if (status !== 200) continue;
    for (const [index, { type, status: answered }] of asked.entries()) {
      if (answered === 200 && type === DATA) continue;
      const what = index === 0 ? 'data' : `data of ${segments[index - 1]}`;
      findings.push({ path, message: `answers ${answered} to who asks for its ${what}.` });
    }
  }
  return { answers, findings };
}

async function dataOf(crawl: Crawl, path: string, segment: string | undefined): Promise<Answer> {
  const headers = {
    RSC: '1',
    ...(segment === undefined
      ? {}
      : { 'Next-Router-Prefetch': '1', 'Next-Router-Segment-Prefetch': segment }),
  };
  let answer = await crawl.ask(path, headers);
  for (let led = 0; led < MOST_REDIRECTS && answer.headers.has('location'); led += 1) {
    const target = crawl.target(answer.headers.get('location') ?? '', path);
    if (!target) break;
    answer = await crawl.ask(target.path, headers);
  }
  // Findings speak of the page, and not of where its data is.
  return { ...answer, path };
}

/** What the build has of a page by segment, by the names that the framework asks for. */
function segmentsOf(build: string, path: string): string[] {
  const page = path === '/' ? '/index' : decodeURI(path);
  const folder = join(build, 'server/app', `${page}.segments`);
  return filesBelow(folder)
    .filter((file) => SEGMENT.test(file))
    .map((file) => `/${relative(folder, file).replace(SEGMENT, '')}`);
}
