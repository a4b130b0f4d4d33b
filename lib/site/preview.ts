import { cache } from 'react';
import { readPreviewLink } from '../auth/preview-link';
import type { Posting } from '../markup/posting';
import { type RolePage, rolePageOf } from '../roles/role-page';
import { guestOf, isUnpublished } from '../roles/visibility';
import { getSite } from './site';

/** What a link to an unpublished posting leads to. */
export type Preview =
  | { kind: 'page'; page: RolePage; expiresAt: Date }
  /** It has been published since. */
  | { kind: 'published'; posting: Posting };

/** Follows a link; undefined for one that opens nothing, for whatever reason. */
export const getPreview = cache(
  async (slug: string, token: string): Promise<Preview | undefined> => {
    const grant = await readPreviewLink(slug, token);
    if (!grant) return undefined;
    const { library } = await getSite();
    const posting = library.postings.get(grant.name);
    if (posting?.slug !== grant.slug) return undefined;
    if (!isUnpublished(posting)) return { kind: 'published', posting };
    const page = rolePageOf(library, posting, { audience: guestOf(posting) });
    return { kind: 'page', page, expiresAt: grant.expiresAt };
  },
);
