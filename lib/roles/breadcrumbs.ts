import type { SettingsFields } from '../markup/fields';
import { keyOf } from '../markup/key';
import type { Posting } from '../markup/posting';
import { addressOf, rolePath } from './address';

/** A step on the way to a page; the page itself has no link to it. */
export interface Crumb {
  label: string;
  path: string;
}

/** The way to a role. What is not advertised is found on the ladder, and not in the list. */
export function roleCrumbs(posting: Posting): Crumb[] {
  const { department, role, abstract } = posting;
  const own = { label: role, path: rolePath(posting) };
  if (abstract) return [{ label: 'Ladder', path: '/ladder' }, own];
  const list = { label: 'Open roles', path: '/roles' };
  if (!department) return [list, own];
  const query = new URLSearchParams({ department: keyOf(department) || department });
  return [list, { label: department, path: `/roles?${query}` }, own];
}

/** The way to a skill. */
export function skillCrumbs({ key, title }: { key: string; title: string }): Crumb[] {
  return [
    { label: 'Skills', path: '/skills' },
    { label: title, path: `/skills/${encodeURIComponent(key)}` },
  ];
}

/** The way to the comparison of a role with another one. */
export function comparisonCrumbs({ from, to }: { from: Posting; to: Posting }): Crumb[] {
  return [
    ...roleCrumbs(to),
    {
      label: `Compared with ${from.role}`,
      path: `${rolePath(to)}/compare/${encodeURIComponent(from.slug)}`,
    },
  ];
}

/** The way to a page in schema.org's words (https://schema.org/BreadcrumbList). */
export interface BreadcrumbList {
  '@type': 'BreadcrumbList';
  itemListElement: { '@type': 'ListItem'; position: number; name: string; item: string }[];
}

/**
 * Says the way to a page. Google wants two steps or more, each with its whole address
 * (https://developers.google.com/search/docs/appearance/structured-data/breadcrumb, read 2026-11):
 * undefined where there are fewer, or where the settings do not say where the site is.
 */
export function breadcrumbListOf(
  crumbs: readonly Crumb[],
  settings: SettingsFields,
): BreadcrumbList | undefined {
  const items = crumbs.flatMap(({ label, path }, index) => {
    const item = addressOf(path, settings);
    return item ? [{ '@type': 'ListItem' as const, position: index + 1, name: label, item }] : [];
  });
  return items.length < 2 ? undefined : { '@type': 'BreadcrumbList', itemListElement: items };
}
