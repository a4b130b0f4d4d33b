import type { SettingsFields } from '../markup/fields';
import type { Posting } from '../markup/posting';

/** Where a path of this site is, as a whole address; undefined where `siteUrl` is not set. */
export function addressOf(path: string, { siteUrl }: SettingsFields): string | undefined {
  return siteUrl && addressAt(siteUrl, path);
}

/** Where a path is on a site, whose address may have a path of its own, and a slash at its end. */
export function addressAt(site: string, path: string): string {
  return `${site.replace(/\/+$/, '')}${path}`;
}

/** The path of a role's page. */
export function rolePath({ slug }: Posting): string {
  return `/roles/${encodeURIComponent(slug)}`;
}
