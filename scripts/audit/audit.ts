import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { readContent } from '../../lib/content/read';
import { type Answer, Crawl, type Finding } from './crawl';
import { canariesOf, findDrafts } from './drafts';
import { findBrokenLinks } from './links';
import { type PageFacts, pageFacts } from './page';
import { findLoosePolicies } from './policy';
import { findInvalidPages } from './validity';
import { findHeavyPages } from './weight';

export interface AuditOptions {
  /** Where the site is, without a slash at the end. */
  site: string;
  /** The build that it serves: `.next`. */
  build: string;
  /** The content that it was built of. */
  content: string;
}

/** A check, what it looked at, and what it found. */
export interface AuditResult {
  check: string;
  looked: string;
  findings: Finding[];
}

/** How the framework itself asks for the data of a page. */
const DATA_REQUESTS: Record<string, string>[] = [
  { RSC: '1' },
  ...['/_tree', '/_full', '/_index'].map((segment) => ({
    RSC: '1',
    'Next-Router-Prefetch': '1',
    'Next-Router-Segment-Prefetch': segment,
  })),
];

/** Goes over a whole site, as it is built and as it answers. */
export async function audit({ site, build, content }: AuditOptions): Promise<AuditResult[]> {
  const crawl = new Crawl(site);
  const { routes } = read<{ routes: Record<string, unknown> }>(build, 'prerender-manifest.json');
  const prerendered = Object.keys(routes).filter((path) => !path.startsWith('/_'));
  for (const path of prerendered) crawl.add(path, '/');
  crawl.add('/', '/');
  for (const file of filesBelow(join(build, 'static'))) crawl.add(`/_next/static/${file}`, '/');
  await crawl.run(({ type, text, headers }) => [
    ...(type === 'text/html' ? pageFacts(text).links : []),
    ...(type === 'application/xml' ? (text.match(/(?<=<loc>)[^<]+/g) ?? []) : []),
    ...(headers.has('location') ? [headers.get('location') ?? '/'] : []),
  ]);
  const pages = new Map<Answer, PageFacts>();
  for (const answer of crawl.answers.values()) {
    if (answer.type === 'text/html') pages.set(answer, pageFacts(answer.text));
  }
  const nowhere = await crawl.ask('/no-such-page');
  pages.set(nowhere, pageFacts(nowhere.text));
  const answers = [...crawl.answers.values(), nowhere];
  const data: Answer[] = [];
  for (const { path } of pages.keys()) {
    data.push(...(await Promise.all(DATA_REQUESTS.map((headers) => crawl.ask(path, headers)))));
  }
  const canaries = canariesOf(await readContent(content));
  const { rootMainFiles, polyfillFiles } = read<Record<string, string[]>>(
    build,
    'build-manifest.json',
  );
  const framework = [...(rootMainFiles ?? []), ...(polyfillFiles ?? [])].map(
    (file) => `/_next/${file}`,
  );
  return [
    {
      check: 'nothing that is not published is in any answer',
      looked: `${canaries.length} texts of drafts, ${answers.length + data.length} answers`,
      findings: findDrafts([...answers, ...data], canaries),
    },
    {
      check: 'no link fails',
      looked: `${crawl.answers.size} addresses`,
      findings: findBrokenLinks(crawl, pages),
    },
    {
      check: 'no answer is outside of the policy',
      looked: `${answers.length} answers`,
      findings: findLoosePolicies(answers, pages),
    },
    {
      check: 'pages weigh what text weighs',
      looked: `${pages.size} pages`,
      findings: findHeavyPages(crawl.answers, pages, framework),
    },
    {
      check: 'pages are valid HTML',
      looked: `${pages.size} pages`,
      findings: await findInvalidPages(pages.keys()),
    },
  ];
}

function read<T>(build: string, file: string): T {
  return JSON.parse(readFileSync(join(build, file), 'utf8')) as T;
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}
