import type { Metadata } from 'next';
import type { Posting } from '../markup/posting';
import { statusOf } from '../roles/visibility';

/**
 * What the head of a role's page says. Search engines keep no role that cannot be applied for, nor
 * one that is in no list; of a base they may.
 */
export function roleMetadata(posting: Posting): Metadata {
  const { summary, unlisted } = posting.fields;
  return {
    title: posting.title,
    ...(summary ? { description: summary } : {}),
    ...(statusOf(posting) !== 'open' || unlisted ? { robots: { index: false } } : {}),
  };
}
