import type { SettingsFields, Status } from '../markup/fields';
import type { Posting } from '../markup/posting';
import { hasPassed, momentOf, timeZoneOf } from './deadline';

/**
 * For whom a page is made: `public` is production, where nothing unpublished may be seen; `preview`
 * is development and the preview of a change, where drafts are shown and marked; a guest is shown
 * the public site and one unpublished posting, named behind the colon.
 */
export type Audience = 'public' | 'preview' | Guest;
type Guest = `guest:${string}`;

/** The audience that a link to one unpublished posting makes. */
export function guestOf({ name }: Posting): Guest {
  return `guest:${name}`;
}

/** A posting's status at the moment for which its library was built; none given is open. */
export function statusOf({ status }: Posting): Status {
  return status;
}

/** When a scheduled posting opens; undefined for any other, and where no day is given. */
export function opensAt(posting: Posting, settings: SettingsFields): Date | undefined {
  const { status, opensAt: written } = posting.fields;
  if (status !== 'scheduled' || written === undefined) return undefined;
  const start = written.includes('T') ? written : `${written}T00:00`;
  return new Date(momentOf(start, timeZoneOf(posting, settings)).epochMilliseconds);
}

/**
 * The posting as it stands at a moment: open where it was scheduled and its time has come, closed where
 * its deadline has passed.
 */
export function postingAt(posting: Posting, settings: SettingsFields, now: Date): Posting {
  const opening = opensAt(posting, settings);
  const opened: Posting = opening && opening <= now ? { ...posting, status: 'open' } : posting;
  if (opened.status !== 'open' && opened.status !== 'paused') return opened;
  return hasPassed(opened, settings, now) ? closed(opened) : opened;
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
  return audience === 'preview' || audience === guestOf(posting) || !isUnpublished(posting);
}

/** Whether an audience may come upon a posting elsewhere than on its own page. */
export function isListed(posting: Posting, audience: Audience): boolean {
  if (audience === 'preview' || audience === guestOf(posting)) return true;
  return maySee(posting, audience) && !posting.fields.unlisted;
}

/**
 * Whether a posting is advertised: in lists, with a way to apply. A base never is, nor an unlisted
 * posting, nor one that is not open; what a preview shows of drafts stands apart from these.
 */
export function isAdvertised(posting: Posting, audience: Audience): boolean {
  if (posting.abstract || posting.fields.unlisted) return false;
  return maySee(posting, audience) && statusOf(posting) === 'open';
}
