// @ts-check
// Plain JavaScript, because `next.config.mjs` reads it before anything is compiled.

/**
 * A pattern of addresses of this site, and not of the address that the rules themselves have.
 *
 * @param {string | string[]} patterns
 */
function addresses(patterns) {
  return { href_matches: patterns, relative_to: 'document' };
}

/** The page behind a link is made ready before it is chosen, but for what is made on demand, and for files. */
const RULES = {
  prerender: [
    {
      where: {
        and: [
          addresses('/*'),
          {
            not: addresses([
              '/admin*',
              '/api/*',
              '/compare*',
              '/preview/*',
              '/feeds/*',
              '/v0/*',
              '/v1/*',
              '/*.*',
            ]),
          },
        ],
      },
      eagerness: 'moderate',
    },
  ],
};

/**
 * The rules as the header `Speculation-Rules` has them (HTML, 7.6.4): the address of a document, here one that stands in
 * the address itself, so that no page asks for it.
 */
export const speculationRules = `"data:application/speculationrules+json,${escaped(RULES)}"`;

/** @param {object} rules */
function escaped(rules) {
  // Next reads an asterisk in a header as a part of a pattern.
  return encodeURIComponent(JSON.stringify(rules)).replaceAll('*', '%2A');
}
