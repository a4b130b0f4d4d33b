import type { Branch, Ladder } from './ladder';
import type { LadderRung } from './ladder-rung';
import type { Library } from './library';
import { libraryOf } from './test-support';

/** A posting in a line: its title, what it inherits, what it asks for, its front matter. */
export interface LadderPosting {
  title: string;
  on?: readonly string[];
  asks?: readonly string[];
  fields?: string;
}

/** A library of such postings by their names; a title that ends in Base makes a base. */
export function ladderLibrary(
  postings: Readonly<Record<string, LadderPosting>>,
  settings = '',
): Library {
  const files = Object.entries(postings).map(([name, posting]) => [
    `postings/${name}.md`,
    textOf(posting),
  ]);
  return libraryOf({ ...Object.fromEntries(files), 'settings.yaml': settings });
}

function textOf({ title, on = [], asks = [], fields = '' }: LadderPosting): string {
  return [
    ...(fields === '' ? [] : ['---', fields, '---']),
    `# ${title}`,
    ...(title.endsWith('Base') ? [] : ['## What it is like']),
    ...on.map((name) => `<inherit doc="${name}.md"/>`),
    ...(asks.length === 0 ? [] : ['<skills>', ...asks, '</skills>']),
  ].join('\n\n');
}

/** A tree in a line: `developer(senior(lead) tester)`; what is in brackets stands on it. */
function treeInWords({ rung, guest, seniors }: Branch): string {
  const above = seniors.map(treeInWords).join(' ');
  return `${guest ? '~' : ''}${rung.posting.name}${above === '' ? '' : `(${above})`}`;
}

/** A ladder in lines: the department, its bases from the nearest down, and the trees on them. */
export function ladderInWords({ departments }: Ladder): string[] {
  return departments.flatMap(({ name, grounds }) =>
    grounds.map(({ bases, trees }) => {
      const foot = bases.map(({ posting }) => posting.name).join(' on ');
      return `${name}: ${trees.map(treeInWords).join(' ')} | ${foot}`;
    }),
  );
}

/**
 * A tree of rungs that have names alone. Each number says on which of the rungs before it the next
 * one stands, counted round: `[0, 0]` is two rungs on the first.
 */
export function treeOf(juniors: readonly number[]): Branch {
  const seniors: number[][] = [[]];
  for (const [index, junior] of juniors.entries()) {
    seniors[junior % (index + 1)]?.push(index + 1);
    seniors.push([]);
  }
  const grow = (rung: number): Branch => {
    const branches = (seniors[rung] ?? []).map(grow).sort((a, b) => b.rungs - a.rungs);
    return {
      rung: { posting: { name: `rung-${rung}` } } as LadderRung,
      guest: false,
      seniors: branches,
      rungs: 1 + (branches[0]?.rungs ?? 0),
    };
  };
  return grow(0);
}
