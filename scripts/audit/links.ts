import type { Answer, Crawl, Finding } from './crawl';
import type { PageFacts } from './page';

/** Links that fail, and places in a page that a link names and that are not there. */
export function findBrokenLinks(crawl: Crawl, pages: ReadonlyMap<Answer, PageFacts>): Finding[] {
  const findings: Finding[] = [];
  for (const { path, status } of crawl.answers.values()) {
    if (status > 0 && status < 400) continue;
    const origin = crawl.origins.get(path) ?? '';
    const outcome = status === 0 ? 'does not answer' : `answers ${status}`;
    findings.push({ path: origin, message: `leads to ${path}, which ${outcome}.` });
  }
  const byPath = new Map([...pages].map(([answer, facts]) => [answer.path, facts]));
  for (const [{ path }, { links }] of pages) {
    for (const link of links) {
      const message = wrongLink(link, path, crawl, byPath);
      if (message) findings.push({ path, message });
    }
  }
  return findings;
}

/** What is wrong with a link by itself, or with the place in a page that it names. */
function wrongLink(
  link: string,
  page: string,
  crawl: Crawl,
  byPath: ReadonlyMap<string, PageFacts>,
): string | undefined {
  try {
    const target = crawl.target(link, page);
    // A text fragment (`#:~:text=`) names no element, and the top of a page needs none (HTML, 7.4.6.4).
    const id = decodeURIComponent(target?.hash.slice(1).replace(/:~:.*/s, '') ?? '');
    if (!target || id === '' || id.toLowerCase() === 'top') return undefined;
    const facts = byPath.get(target.path);
    return facts && !facts.ids.has(id)
      ? `leads to ${link}, and there is no such place there.`
      : undefined;
  } catch {
    return `has a link that is no address: ${link}`;
  }
}
