import type { Nodes } from 'mdast';
import { LineIndex } from '../problem/line-index';
import type { Problem } from '../problem/problem';
import { show } from '../problem/test-support';
import { type Body, readBody } from './body';
import { parseTree } from './tree';

/** A document's body, as if it stood in `a.md`. */
export function bodyOf(text: string): Body {
  return readBody('a.md', text, new LineIndex(text));
}

/** What the blocks of a text are, in one line. */
export function outlineOf(text: string): string {
  return parseTree(text, new LineIndex(text)).children.map(outline).join(' ');
}

/**
 * What a node is and holds: an include is `name#` as a block and `name` in a sentence. Text is
 * left out, unless it is all that there is.
 */
function outline(node: Nodes): string {
  switch (node.type) {
    case 'include':
      return `<${node.name}${node.block ? '#' : ''}>`;
    case 'inherit':
      return `<inherit ${node.doc}>`;
    case 'skills':
      return `<skills${node.closed ? '' : '?'}>`;
    case 'skillsTag':
      return node.end ? '</skills>' : '<skills!>';
    case 'malformedConstruct':
      return `<malformed ${node.tag.suggestion}>`;
    default: {
      if (!('children' in node)) return node.type;
      const children: Nodes[] = node.children;
      const inner = children.filter(({ type }) => type !== 'text').map(outline);
      return `${node.type}(${inner.join(' ')})`;
    }
  }
}

/** Problems as `rule place`. */
export function listed(problems: readonly Problem[]): string[] {
  return problems.map((problem) => `${problem.rule} ${show(problem)}`);
}
