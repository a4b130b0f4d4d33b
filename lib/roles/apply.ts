import type { SettingsFields } from '../markup/fields';
import type { Posting } from '../markup/posting';
import { statusOf } from './visibility';

/** A way to apply. */
export interface ApplyLink {
  label: string;
  url: string;
}

/**
 * Where one applies for a role: what the posting says, else what the company says. None for a
 * base, nor for a role that is not open.
 */
export function applyLinksOf(posting: Posting, settings: SettingsFields): ApplyLink[] {
  const { fields } = posting;
  if (posting.abstract || !['open', 'draft', 'scheduled'].includes(statusOf(posting))) return [];
  if (fields.apply?.length) {
    return fields.apply.map(({ region, url }) => ({ label: `Apply in ${region}`, url }));
  }
  const own = fields.applyUrl ?? mail(fields.applyEmail, posting);
  const url = own ?? settings.applyUrl ?? mail(settings.applyEmail, posting);
  return url ? [{ label: 'Apply for this role', url }] : [];
}

function mail(address: string | undefined, { title }: Posting): string | undefined {
  return address && `mailto:${address}?subject=${encodeURIComponent(title.toWellFormed())}`;
}
