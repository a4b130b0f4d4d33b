import type { Element, ElementContent } from 'hast';

/** What a block of prose is: a paragraph, unless it is one of the others. */
export type ProseTag = 'p' | (typeof NAMED)[number];

/** A paragraph, list item, heading or the like, with its text on one line. */
export interface TextBlock {
  tag: ProseTag;
  text: string;
}

const NAMED = [
  'li',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'blockquote',
  'pre',
  'dt',
  'dd',
  'summary',
  'tr',
] as const;

const named: ReadonlySet<string> = new Set(NAMED);

/** Elements that begin and end a block without giving it a name. */
const UNNAMED = new Set(['p', 'div', 'ul', 'ol', 'dl', 'table', 'details', 'section', 'hr']);

/** Elements that stand apart from the text before them, within one block. */
const SPACED = new Set(['br', 'td', 'th', 'img']);

/**
 * The blocks of a part of a page in reading order, as text: links and emphasis by what they say,
 * a row of a table as one block. What has no text is no block, such as the skills panel, a note of
 * a problem, an image or a line. A block inside another is called what the innermost named one is.
 */
export function blocksOf(content: readonly ElementContent[]): TextBlock[] {
  const blocks: TextBlock[] = [];
  let open: TextBlock = { tag: 'p', text: '' };

  function begin(tag: ProseTag): void {
    const text = open.text.replace(/\s+/g, ' ').trim();
    if (text !== '') blocks.push({ tag: open.tag, text });
    open = { tag, text: '' };
  }

  function read(nodes: readonly ElementContent[], tag: ProseTag): void {
    for (const node of nodes) {
      if (node.type === 'text') open.text += node.value;
      if (node.type !== 'element' || isApparatus(node)) continue;
      if (SPACED.has(node.tagName)) open.text += ' ';
      const own = isNamed(node.tagName) ? node.tagName : tag;
      const block = named.has(node.tagName) || UNNAMED.has(node.tagName);
      if (block) begin(own);
      read(node.children, own);
      if (block) begin(tag);
    }
  }

  read(content, 'p');
  begin('p');
  return blocks;
}

function isNamed(tagName: string): tagName is (typeof NAMED)[number] {
  return named.has(tagName);
}

/** Whether an element only leads to a footnote, back from one, or says to ears that there are some. */
function isApparatus({ tagName, properties }: Element): boolean {
  const { dataFootnoteRef, dataFootnoteBackref, className } = properties;
  if (dataFootnoteRef !== undefined || dataFootnoteBackref !== undefined) return true;
  return tagName === 'h2' && Array.isArray(className) && className.includes('sr-only');
}
