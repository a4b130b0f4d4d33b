import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { readContent } from '../../lib/content/read';
import { buildLibrary } from '../../lib/roles/library';
import { siteAddress } from '../../lib/site/address';
import { filesBelow } from '../files-below';
import { pagesWithControls } from '../prerendered/controls';
import { type Answer, Crawl, type Finding } from './crawl';
import { canariesOf, findDrafts } from './drafts';
import { findBrokenLinks } from './links';
import { type PageFacts, pageFacts } from './page';
import { pageData } from './page-data';
import { findLoosePolicies } from './policy';
import { askForUnpublished, findUnpublished } from './unpublished';
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
  looked: Record<string, number>;
  findings: Finding[];
}

/** How many roles are compared as the form does, which is made on demand. */
const COMPARED = 8;

/** Goes over a whole site, as it is built and as it answers. */
export async function audit({ site, build, content }: AuditOptions): Promise<AuditResult[]> {
  const source = await readContent(content);
  const crawl = new Crawl(site, siteAddress(buildLibrary(source.files).settings));
  const { routes } = read<{ routes: Record<string, unknown> }>(build, 'prerender-manifest.json');
  const prerendered = Object.keys(routes).filter((path) => !path.startsWith('/_'));
  for (const path of prerendered) crawl.add(path, '/');
  crawl.add('/', '/');
  for (const path of publicFiles(build)) crawl.add(path, '/');
  for (const path of comparisons(prerendered)) crawl.add(path, '/');
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
  const data = await pageData(crawl, pages.keys(), build);
  const unpublished = await askForUnpublished(crawl, source);
  const canaries = canariesOf(source);
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
      looked: {
        'texts of drafts': canaries.length,
        answers: answers.length,
        'answers with the data of pages': data.answers.length,
        'addresses of what is not published': unpublished.length,
      },
      findings: [
        ...findDrafts([...answers, ...data.answers], canaries),
        // Whoever asks knows the address already.
        ...findDrafts(
          unpublished.map((answer) => ({ ...answer, path: '' })),
          canaries,
        ),
        ...findUnpublished(unpublished),
        ...data.findings,
      ],
    },
    {
      check: 'no link fails',
      looked: { addresses: crawl.answers.size },
      findings: findBrokenLinks(crawl, pages),
    },
    {
      check: 'no answer is outside of the policy',
      looked: { answers: answers.length },
      findings: findLoosePolicies(answers, pages, await pagesWithControls(build)),
    },
    {
      check: 'pages weigh what text weighs',
      looked: { pages: pages.size },
      findings: findHeavyPages(crawl.answers, pages, framework),
    },
    {
      check: 'pages are valid HTML',
      looked: { pages: pages.size },
      findings: await findInvalidPages(pages.keys()),
    },
  ];
}

/** The addresses of what is served as the files that they are. */
function publicFiles(build: string): string[] {
  const below = (folder: string, address: string) =>
    filesBelow(folder).map((file) => `${address}/${encodeURI(relative(folder, file))}`);
  // Hidden ones are not served, and those of the editor where the editor is open.
  const own = below(join(build, '../public'), '').filter((path) => !/^\/admin\/|\/\./.test(path));
  return [...below(join(build, 'static'), '/_next/static'), ...own];
}

/** Some of what the form of `/compare` asks for: each role with the next one. */
function comparisons(prerendered: readonly string[]): string[] {
  const roles = prerendered.flatMap((path) => /^\/roles\/([^/]+)$/.exec(path)?.slice(1) ?? []);
  return roles
    .slice(0, COMPARED)
    .map((role, index) => `/compare?from=${role}&to=${roles[index + 1] ?? role}`);
}

function read<T>(build: string, file: string): T {
  return JSON.parse(readFileSync(join(build, file), 'utf8')) as T;
}
