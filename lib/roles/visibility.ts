import type { Status } from '../markup/fields';
import type { Posting } from '../markup/posting';

/**
 * For whom a site is built: `public` is production, where nothing unpublished may be seen;
 * `preview` is development and the preview of a change, where drafts are shown and marked.
 */
export type Audience = 'public' | 'preview';

/** A posting's status; none given is open. */
export function statusOf(posting: Posting): Status {
  return posting.fields.status ?? 'open';
}

/** Whether a posting has not been published yet: no page, no mention. */
export function isUnpublished(posting: Posting): boolean {
  const status = statusOf(posting);
  return status === 'draft' || status === 'scheduled';
}

/** Whether an audience may see a posting at all: its page, its title, its place on the ladder. */
export function maySee(posting: Posting, audience: Audience): boolean {
  return audience === 'preview' || !isUnpublished(posting);
}

/**
 * Whether a posting is advertised: in lists, with a way to apply. A base never is, nor an
 * unlisted posting, nor one that is not open; a preview lists what is to be published too.
 */
export function isAdvertised(posting: Posting, audience: Audience): boolean {
  if (posting.abstract || posting.fields.unlisted || !maySee(posting, audience)) return false;
  return statusOf(posting) === 'open' || isUnpublished(posting);
}
