import type { Metadata } from 'next';
import type { Posting } from '../markup/posting';
import { rolePath } from '../roles/address';
import { statusOf } from '../roles/visibility';
import { feedForms, roleForms } from './feed-links';

/**
 * What the head of a role's page says. Search engines keep no role that cannot be applied for, nor
 * one that is in no list; of a base they may. A closed role has one address, whichever page answers.
 */
export async function roleMetadata(posting: Posting): Promise<Metadata> {
  const { summary, unlisted } = posting.fields;
  return {
    title: posting.title,
    ...(summary ? { description: summary } : {}),
    alternates: {
      canonical: rolePath(posting),
      types: { ...(await feedForms()), ...(await roleForms(posting)) },
    },
    ...(statusOf(posting) !== 'open' || unlisted ? { robots: { index: false } } : {}),
  };
}
