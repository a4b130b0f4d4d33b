import type { Status } from '../markup/fields';
import type { Posting } from '../markup/posting';
import { ladderName } from '../roles/ladder-words';
import { statusOf } from '../roles/visibility';

/** A posting as a report names it. */
export interface RoleName {
  name: string;
  /** What readers call it: a role without its department, a base with it. */
  label: string;
  title: string;
  /** The last part of its address. */
  slug: string;
  /** Below the content folder. */
  file: string;
  base: boolean;
  status: Status;
}

export function roleNameOf(posting: Posting): RoleName {
  const { name, title, slug, file, abstract } = posting;
  return {
    name,
    label: ladderName({ posting }),
    title,
    slug,
    file,
    base: abstract,
    status: statusOf(posting),
  };
}
