import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { parseJsonFeed } from 'feedsmith';
import RssParser from 'rss-parser';
import { AshbyClient, GreenhouseClient, LeverClient } from './job-boards';

/** Reads XML, or throws where it is not well-formed. */
function parseXml(xml: string, lists: readonly string[]) {
  const valid = XMLValidator.validate(xml);
  if (valid !== true) throw new Error(valid.err.msg);
  return new XMLParser({ isArray: (name) => lists.includes(name) }).parse(xml);
}

/** The addresses of roles that each feed and API of a board mentions, by what it is. */
export async function mentionedRoles(
  site: string,
  board: string,
): Promise<Record<string, string[]>> {
  const text = async (path: string) => {
    const response = await fetch(`${site}${path}`);
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return response.text();
  };
  const reader = new RssParser();
  const links = async (end: string) => {
    const { items } = await reader.parseString(await text(`/feeds/${board}.${end}`));
    return items.map(({ link }) => link ?? '');
  };
  const indeed = parseXml(await text(`/feeds/${board}.indeed.xml`), ['job']);
  const jobs: { url: string }[] = indeed.source.job ?? [];
  const ashby = await new AshbyClient(site).jobs(board);
  const greenhouse = await new GreenhouseClient(site).jobs(board);
  const lever = await new LeverClient(site).postings(board);
  const json = parseJsonFeed(await text(`/feeds/${board}.json`));
  return {
    json: json.items?.map(({ url }) => url ?? '') ?? [],
    atom: await links('atom'),
    rss: await links('rss'),
    indeed: [...new Set(jobs.map(({ url }) => url))],
    ashby: ashby.map(({ jobUrl }) => jobUrl),
    greenhouse: greenhouse.jobs.map((job) => job.absolute_url),
    lever: lever.map(({ hostedUrl }) => hostedUrl),
  };
}

/** The entries of the sitemap, in its order. */
export async function sitemapOf(site: string): Promise<{ loc: string; lastmod?: string }[]> {
  const response = await fetch(`${site}/sitemap.xml`);
  return parseXml(await response.text(), ['url']).urlset.url;
}
