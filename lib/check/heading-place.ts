import { placeOf, titleHeading } from '../markup/body';
import type { Posting } from '../markup/posting';
import { type Place, startOf } from '../problem/problem';

/** Where a posting's title stands: in the front matter, as a heading, or nowhere. */
export function headingPlace({ fields, placeOfField, body, file }: Posting): Place {
  if (fields.title !== undefined) return placeOfField('title');
  const heading = titleHeading(body);
  return heading ? placeOf(heading, file) : startOf(file);
}
