import { lastChange } from '../feeds/last-change';
import { getFeeds } from './feeds';
import { getSkills } from './site';

/** A page that search engines may show, and when what it says last changed, if that is known. */
export interface SitemapEntry {
  url: string;
  lastModified?: string;
}

/** The pages that stand by themselves. What they say changes with too much to name a day. */
const PAGES = ['/', '/roles', '/ladder', '/skills', '/about', '/how-we-hire', '/feeds'];

/** The pages for search engines: no base, no closed or unlisted role, and no page of ours alone. */
export async function sitemapEntries(): Promise<SitemapEntry[]> {
  const { all, changes } = await getFeeds();
  const skills = [...(await getSkills()).values()].filter(({ skill }) => skill !== undefined);
  return [
    ...PAGES.map((path) => ({ url: `${all.address}${path}` })),
    ...all.roles.map(({ url, changed }) => entryOf(url, changed)),
    ...skills.map(({ key, skill }) =>
      entryOf(
        `${all.address}/skills/${encodeURIComponent(key)}`,
        lastChange(skill?.files.map(({ file }) => file) ?? [], changes),
      ),
    ),
  ];
}

function entryOf(url: string, changed: string | undefined): SitemapEntry {
  return changed === undefined ? { url } : { url, lastModified: changed };
}
