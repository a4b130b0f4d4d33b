import { toString as textOf } from 'hast-util-to-string';
import { titleHeading } from '../markup/body';
import type { Posting } from '../markup/posting';
import { expand } from './expansion';
import type { Library } from './library';
import { divide } from './sections';

/** The words of a role's sections with everything they include, without its title and skills. */
export function roleTextOf(library: Library, posting: Posting): string {
  const title = titleHeading(posting.body);
  // Without an anchor, the panel of skills has no place in what is expanded.
  const { pieces } = expand(library, posting.body, { without: title ? [title] : [] });
  return divide(pieces, [])
    .flatMap(({ heading, content }) => [heading ?? '', ...content.map(textOf)])
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '')
    .join('\n');
}
