import type { Answer, Crawl, Finding } from './crawl';
import type { PageFacts } from './page';

/** Links that fail, and places in a page that a link names and that are not there. */
export function findBrokenLinks(crawl: Crawl, pages: ReadonlyMap<Answer, PageFacts>): Finding[] {
  const findings: Finding[] = [];
  for (const { path, status } of crawl.answers.values()) {
    if (status >= 400) {
      const origin = crawl.origins.get(path) ?? '';
      findings.push({ path: origin, message: `leads to ${path}, which answers ${status}.` });
    }
  }
  const byPath = new Map([...pages].map(([answer, facts]) => [answer.path, facts]));
  for (const [{ path }, { links }] of pages) {
    for (const link of links) {
      const url = parsed(link, path);
      if (!url) findings.push({ path, message: `has a link that is no address: ${link}` });
      if (!url || url.origin !== SITE || url.hash.length < 2) continue;
      const target = byPath.get(url.pathname + url.search);
      const id = decodeURIComponent(url.hash.slice(1));
      if (target && !target.ids.has(id)) {
        findings.push({ path, message: `leads to ${link}, and there is no such place there.` });
      }
    }
  }
  return findings;
}

const SITE = 'http://site.invalid';

function parsed(link: string, path: string): URL | undefined {
  try {
    return new URL(link, SITE + path);
  } catch {
    return undefined;
  }
}
