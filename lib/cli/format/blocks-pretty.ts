import type { Block, Inline, Item } from '../../report/words/text';
import { printable } from '../terminal';
import type { Places } from './places';

/** Blocks for a terminal. */
export function prettyOf(blocks: readonly Block[], places: Places, coloured: boolean): string {
  const paint = (code: number, text: string) =>
    coloured ? `\u001b[${code}m${text}\u001b[0m` : text;

  function inlineText(part: Inline): string {
    if (typeof part === 'string') return flat(part);
    switch (part.kind) {
      case 'strong':
        return paint(1, flat(part.text));
      case 'code':
        return paint(36, flat(part.text));
      case 'file':
        return paint(
          36,
          flat(places.shown(part.path)) + (part.line === undefined ? '' : `:${part.line}`),
        );
      // Brackets as in `git diff --word-diff`, so that it can be told without colours too.
      case 'added':
        return paint(32, `{+${flat(part.text)}+}`);
      case 'removed':
        return paint(31, `[-${flat(part.text)}-]`);
      case 'link':
        return paint(1, flat(part.text));
    }
  }

  const line = (text: readonly Inline[]) => text.map(inlineText).join('');
  const list = (items: readonly Item[], indent: string): string[] =>
    items.flatMap(({ text, items: inner = [] }) => [
      `${indent}- ${line(text)}`,
      ...list(inner, `${indent}  `),
    ]);

  function blockText(block: Block): string {
    switch (block.kind) {
      case 'heading':
        return paint(1, block.level === 2 ? `${line(block.text)}\n` : line(block.text));
      case 'paragraph':
        return line(block.text);
      case 'list':
        return list(block.items, '').join('\n');
      case 'table':
        return tableText(block.head, block.rows);
    }
  }

  function tableText(head: readonly string[], rows: readonly Inline[][][]): string {
    const plain = rows.map((row) => row.map((cell) => cell.map(textOf).join('')));
    const widths = head.map((title, column) =>
      Math.max(title.length, ...plain.map((row) => row[column]?.length ?? 0)),
    );
    const lines = rows.map((row, index) =>
      row
        .map((cell, column) => {
          const missing = (widths[column] ?? 0) - (plain[index]?.[column]?.length ?? 0);
          return line(cell) + ' '.repeat(Math.max(0, missing));
        })
        .join('  ')
        .trimEnd(),
    );
    const title = head.map((text, column) => text.padEnd(widths[column] ?? 0)).join('  ');
    return [paint(1, title.trimEnd()), ...lines].join('\n');
  }

  return blocks
    .map((block, index) => {
      const heads = blocks[index - 1]?.kind === 'heading' || index === 0;
      return `${heads ? '' : '\n'}${blockText(block)}\n`;
    })
    .join('');
}

function flat(text: string): string {
  return printable(text.replace(/\s+/g, ' '));
}

/** A part of a table's cell as it is measured: without colours. */
function textOf(part: Inline): string {
  if (typeof part === 'string') return flat(part);
  return flat('text' in part ? part.text : part.path);
}
