import type { SettingsFields, Status } from '../markup/fields';
import type { Posting } from '../markup/posting';
import { hasPassed } from './deadline';

/**
 * For whom a site is built: `public` is production, where nothing unpublished may be seen;
 * `preview` is development and the preview of a change, where drafts are shown and marked.
 */
export type Audience = 'public' | 'preview';

/** A posting's status at the moment for which its library was built; none given is open. */
export function statusOf({ status }: Posting): Status {
  return status;
}

/** The posting as it stands at a moment: closed where its deadline has passed. */
export function postingAt(posting: Posting, settings: SettingsFields, now: Date): Posting {
  if (posting.status !== 'open' && posting.status !== 'paused') return posting;
  return hasPassed(posting, settings, now) ? closed(posting) : posting;
}

/** The posting as it is once its deadline has passed. */
export function closed(posting: Posting): Posting {
  return { ...posting, status: 'closed' };
}

/** Whether a posting closes by itself, or has: an open one with a deadline. */
export function closesByItself(posting: Posting): boolean {
  if (posting.fields.validThrough === undefined) return false;
  return posting.status === 'open' || hasExpired(posting);
}

/** Whether its deadline has closed it, rather than somebody who wrote that it is closed. */
export function hasExpired({ status, fields }: Posting): boolean {
  return status === 'closed' && fields.status !== 'closed';
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
