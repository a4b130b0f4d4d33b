import type { ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { toMdast } from 'hast-util-to-mdast';
import { convert } from 'html-to-text';
import type { Nodes } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';

type Description = readonly ElementContent[];

/** Every feed and shape asks for the same of each role. */
function remembered(write: (description: Description) => string) {
  const known = new WeakMap<Description, string>();
  return (description: Description): string => {
    const written = known.get(description) ?? write(description);
    known.set(description, written);
    return written;
  };
}

/** A description as HTML. */
export const htmlOf = remembered((description) => toHtml(rootOf(description)).trim());

/** A description as Markdown with GitHub's tables. */
export function markdownOf(description: Description): string {
  return toMarkdown(toMdast(rootOf(description)) as Nodes, {
    extensions: [gfmToMarkdown()],
    bullet: '-',
    rule: '-',
    listItemIndent: 'one',
  }).trim();
}

const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];

/**
 * A description as text for a field that knows no formatting: a line a paragraph, which the field
 * wraps itself; headings of sections in capitals; an address behind the words that it was linked to.
 */
export const textOf = remembered((description) => {
  const text = convert(htmlOf(description), {
    wordwrap: false,
    selectors: [
      ...HEADINGS.map((selector) => ({
        selector,
        options: { leadingLineBreaks: 3, trailingLineBreaks: 2, uppercase: selector === 'h2' },
      })),
      { selector: 'a', options: { hideLinkHrefIfSameAsText: true, linkBrackets: ['(', ')'] } },
      { selector: 'ul', options: { itemPrefix: '- ' } },
      { selector: 'ol', options: { itemPrefix: '' } },
      { selector: 'img', format: 'skip' },
      { selector: 'table', format: 'dataTable', options: { uppercaseHeaderCells: false } },
    ],
  });
  return (
    text
      // Spaces of other widths stand in amounts of money, and some forms drop them.
      .replaceAll(/[\u00a0\u2009\u202f]/g, ' ')
      .replaceAll(/[^\S\n]+$/gm, '')
      .replaceAll(/^ (?=- |\d+\. )/gm, '')
      .trim()
  );
});

function rootOf(description: Description): Root {
  return { type: 'root', children: [...description] };
}
