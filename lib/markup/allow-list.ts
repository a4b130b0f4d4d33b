import { defaultSchema, type Schema } from 'hast-util-sanitize';

const LINKS = ['http', 'https', 'mailto', 'tel'];

/**
 * What may stay of HTML in Markdown: the list that GitHub applies to its own documents, with
 * fewer URL schemes and no ids. Scripts, event handlers, styles, frames and forms are not on it.
 */
export const allowList: Schema = {
  ...defaultSchema,
  // These choose among pictures by addresses of their own.
  tagNames: defaultSchema.tagNames?.filter((name) => name !== 'picture' && name !== 'source'),
  attributes: {
    ...defaultSchema.attributes,
    '*': [
      ...(defaultSchema.attributes?.['*'] ?? []).filter((name) => name !== 'id' && name !== 'name'),
      // Ids are the page's own; a writer's could take the place of one. Footnotes need theirs.
      ['id', /^note-\d+-(?:fn|label)/],
    ],
  },
  clobber: [],
  // What these hold is not prose, and goes with them.
  strip: ['iframe', 'math', 'noscript', 'script', 'style', 'svg', 'template', 'textarea', 'title'],
  protocols: {
    ...defaultSchema.protocols,
    cite: ['http', 'https'],
    href: LINKS,
    longDesc: ['http', 'https'],
    // None has a scheme: `isSafeUrl` lets no other through.
    src: ['https'],
  },
};

/**
 * Whether a link or a picture may point there. A link leads to the web, mail and telephone; a picture comes from the
 * site itself, since another site would learn of everybody who opens the page.
 */
export function isSafeUrl(url: string, attribute: 'href' | 'src' = 'href'): boolean {
  // Browsers drop these characters before they look for a scheme.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are the point
  const seen = url.replace(/[\u0000-\u0020\u007f-\u009f\u00ad\u200b-\u200f\ufeff]/g, '');
  if (attribute === 'src' && /^[\\/]{2}/.test(seen)) return false;
  const scheme = /^([^:/?#]*):/.exec(seen)?.[1]?.toLowerCase();
  return scheme === undefined || (attribute === 'href' && LINKS.includes(scheme));
}
