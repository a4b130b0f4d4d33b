import { deadlineOf } from './deadline';
import type { Library } from './library';
import { closesByItself } from './visibility';

/**
 * When the roles close that close by themselves, in milliseconds since 1970, by the last part of
 * their address; those that have closed already too.
 */
export function closingTimes({ postings, settings }: Library): Record<string, number> {
  const times: [slug: string, closesAt: number][] = [];
  for (const posting of postings.values()) {
    const deadline = closesByItself(posting) && deadlineOf(posting, settings);
    if (deadline) times.push([posting.slug, deadline.closesAt]);
  }
  return Object.fromEntries(times);
}
