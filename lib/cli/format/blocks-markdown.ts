import type { Block, Inline, Item } from '../../report/words/text';
import type { Places } from './places';

/** GitHub takes comments of up to 65,536 characters; some are left for whoever posts this. */
const LONGEST_COMMENT = 60_000;

const CUT =
  '\n_This report is cut here, because a comment holds no more. `rungs diff` writes all of it._\n';

/**
 * Blocks as GitHub's Markdown, short enough for a comment. What the content says stays text: it makes
 * no markup, mentions nobody, and leads nowhere.
 */
export function markdownOf(blocks: readonly Block[], places: Places): string {
  const text = blocks.map((block) => `${blockText(block, places)}\n`).join('\n');
  if (text.length <= LONGEST_COMMENT) return text;
  return text.slice(0, text.lastIndexOf('\n', LONGEST_COMMENT) + 1) + CUT;
}

function blockText(block: Block, places: Places): string {
  const line = (text: readonly Inline[]) => text.map((part) => inlineText(part, places)).join('');
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${line(block.text)}`;
    case 'paragraph':
      return line(block.text);
    case 'list':
      return listLines(block.items, places, '').join('\n');
    case 'table':
      return [
        block.head.map(escaped),
        block.head.map(() => '---'),
        // A bar ends a cell, in code too.
        ...block.rows.map((row) => row.map((cell) => line(cell).replace(/(?<!\\)\|/g, '\\|'))),
      ]
        .map((cells) => `| ${cells.join(' | ')} |`)
        .join('\n');
  }
}

function listLines(items: readonly Item[], places: Places, indent: string): string[] {
  return items.flatMap(({ text, items: inner = [] }) => [
    `${indent}- ${text.map((part) => inlineText(part, places)).join('')}`,
    ...listLines(inner, places, `${indent}  `),
  ]);
}

function inlineText(part: Inline, { site, shown }: Places): string {
  if (typeof part === 'string') return escaped(part);
  switch (part.kind) {
    case 'strong':
      return `**${escaped(part.text)}**`;
    case 'code':
      return codeSpan(part.text);
    case 'file':
      return codeSpan(shown(part.path) + (part.line === undefined ? '' : `:${part.line}`));
    case 'added':
      return `<ins>${escaped(part.text)}</ins>`;
    case 'removed':
      return `<del>${escaped(part.text)}</del>`;
    case 'link':
      return site === undefined
        ? `**${escaped(part.text)}**`
        : `[${escaped(part.text)}](${linkTarget(site + part.path)})`;
  }
}

/** An address that nothing in it can end early. */
function linkTarget(address: string): string {
  return address.replace(/[()<>\s\\]/g, (one) => `%${one.charCodeAt(0).toString(16)}`);
}

/** Text without a meaning in Markdown: no markup, no HTML, no mention, no link to an issue or a page. */
function escaped(text: string): string {
  return (
    text
      .replace(/\s+/g, ' ')
      .replace(/[\\`*_{}[\]<>|~&$]/g, '\\$&')
      .replace(/^(?=[-+=#]|\d+[.)] )/, '\u200b')
      // An empty comment keeps GitHub from reading names, numbers and addresses out of the text.
      .replace(/@|#|(?<=\w):(?=\/\/)|www(?=\.)|GH(?=-\d)/gi, '$&<!-- -->')
  );
}

function codeSpan(text: string): string {
  const flat = text.replace(/\s+/g, ' ');
  const longest = Math.max(0, ...[...flat.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const space = /^`|`$|^ .* $/.test(flat) ? ' ' : '';
  return `${fence}${space}${flat}${space}${fence}`;
}
