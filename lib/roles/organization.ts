import type { SettingsFields } from '../markup/fields';
import { addressOf } from './address';

/** The company in schema.org's words (https://schema.org/Organization). */
export interface Organization {
  '@type': 'Organization';
  /** The same on every page, so that all of them mean one organisation. */
  '@id'?: string;
  name: string;
  legalName?: string;
  description?: string;
  url?: string;
  logo?: string;
}

/**
 * What the settings say of the company; undefined where they do not name it. Google wants the
 * employer to be named as people know it, without a place
 * (https://developers.google.com/search/docs/appearance/structured-data/job-posting, 2026-11).
 */
export function organizationOf(settings: SettingsFields): Organization | undefined {
  const { hiringOrganization, about, url, logo } = settings;
  const name = settings.name ?? hiringOrganization;
  if (!name) return undefined;
  const id = addressOf('/#organization', settings);
  const home = url ?? addressOf('/', settings);
  const picture = logo && addressOf(logo, settings);
  return {
    '@type': 'Organization',
    ...(id ? { '@id': id } : {}),
    name,
    ...(hiringOrganization && hiringOrganization !== name ? { legalName: hiringOrganization } : {}),
    ...(about ? { description: about } : {}),
    ...(home ? { url: home } : {}),
    ...(picture ? { logo: picture } : {}),
  };
}
