import { previewLink } from '../auth/preview-link';
import type { DraftAddress } from '../editor/settings';
import { addressAt, rolePath } from '../roles/address';
import type { Library } from '../roles/library';
import { momentWords } from '../roles/moment-words';
import { isUnpublished } from '../roles/visibility';

interface DraftAddressOptions {
  /** How many days a link is good for. */
  days: number;
  /** Where the site is, such as `https://careers.acme.example`. */
  site: string;
  secret: Uint8Array | undefined;
  now: Date;
}

const DAY = 24 * 60 * 60 * 1000;

/** Where a colleague sees a posting as the site has it; a link to a draft is made for the purpose. */
export async function draftAddress(
  library: Library,
  name: string,
  { days, site, secret, now }: DraftAddressOptions,
): Promise<DraftAddress> {
  const posting = library.postings.get(name);
  if (!posting) return { kind: 'unmerged' };
  if (!isUnpublished(posting)) {
    return { kind: 'public', address: addressAt(site, rolePath(posting)) };
  }
  if (!secret) return { kind: 'unsigned' };
  const expiresAt = new Date(now.getTime() + days * DAY);
  const zone = library.settings.timezone ?? 'UTC';
  return {
    kind: 'link',
    address: await previewLink(posting, { site, secret, expiresAt }),
    until: momentWords(expiresAt, { language: 'en-GB', zone }),
  };
}
