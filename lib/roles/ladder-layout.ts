import { type EdgeLabel, Graph, type GraphLabel, layout, type NodeLabel } from '@dagrejs/dagre';
import type { Branch } from './ladder';
import { climbing } from './ladder-chains';

/** The sizes that a tree is drawn in, in px. */
export interface LadderSizes {
  /** From the outer edge of one rail of a ladder to that of the other. */
  ladder: number;
  /** Between two ladders side by side. */
  gap: number;
  /** How thick a rung is. */
  rung: number;
  /** The room that words need on a rung, and below it. */
  above: (branch: Branch) => number;
  below: (branch: Branch) => number;
}

/** Where a rung is, in px from the top left corner of its tree. */
export interface PlacedRung {
  branch: Branch;
  /** The left edge of the ladder that it is part of, between whose rails its words stand. */
  left: number;
  /** The upper edge of the words on it, of the rung itself, and the lower one of those below. */
  top: number;
  bar: number;
  bottom: number;
  /** From where to where the rung reaches, to carry every ladder that stands on it. */
  from: number;
  to: number;
}

/** A tree of ladders, laid out. */
export interface LadderLayout {
  width: number;
  height: number;
  /** Each rung before those that stand on it. */
  rungs: PlacedRung[];
}

/**
 * Lays out a tree: every ladder straight, the longest way up one ladder from foot to top at the
 * left, and each branch beside it, on a rung that is long enough to carry it. Rungs of one height
 * are at one height. The same tree is laid out the same way every time.
 */
export function layoutLadder(tree: Branch, sizes: LadderSizes): LadderLayout {
  const rows = rowsOf(tree, sizes);
  const graph = new Graph<GraphLabel, NodeLabel, EdgeLabel>();
  graph.setGraph({ rankdir: 'BT', nodesep: sizes.gap, ranksep: 0 });
  const places = new Map<Branch, { place: string; ladder: string; row: Row }>();
  const addPlace = (row: Row, junior: string | undefined): string => {
    const place = String(graph.nodeCount());
    graph.setNode(place, { width: sizes.ladder, height: row.above + sizes.rung + row.below });
    if (junior !== undefined) graph.setEdge(junior, place, {});
    return place;
  };
  const climb = (branch: Branch, [row, ...higher]: readonly Row[], junior?: string): string => {
    if (!row) return '';
    const place = addPlace(row, junior);
    const [main, ...aside] = branch.seniors;
    // Empty places above the highest rung keep the room there free, and so every ladder straight.
    const ladder = main
      ? climb(main, higher, place)
      : higher.reduce((below, above) => addPlace(above, below), place);
    for (const senior of aside) climb(senior, higher, place);
    places.set(branch, { place, ladder, row });
    return ladder;
  };
  climb(tree, rows);
  // The places come in an order without crossings already, with the longest way up first.
  layout(graph, { disableOptimalOrderHeuristic: true });

  const rungs = climbing(tree).flatMap((branch): PlacedRung[] => {
    const found = places.get(branch);
    if (!found) return [];
    const { place, row } = found;
    const { y = 0, height } = graph.node(place);
    const leftOf = (other: Branch): number =>
      (graph.node(places.get(other)?.ladder ?? place).x ?? 0) - sizes.ladder / 2;
    const carried = [branch, ...branch.seniors].map(leftOf);
    const top = y - height / 2;
    return [
      {
        branch,
        left: leftOf(branch),
        top,
        bar: top + row.above,
        bottom: top + height,
        from: Math.min(...carried),
        to: Math.max(...carried) + sizes.ladder,
      },
    ];
  });
  const { width = 0, height = 0 } = graph.graph();
  return { width, height, rungs };
}

interface Row {
  above: number;
  below: number;
}

/** The room that the widest words of each height need, from the lowest up. */
function rowsOf(tree: Branch, { above, below }: LadderSizes): Row[] {
  const rows: Row[] = [];
  for (let row = [tree]; row.length > 0; row = row.flatMap(({ seniors }) => seniors)) {
    rows.push({ above: Math.max(...row.map(above)), below: Math.max(...row.map(below)) });
  }
  return rows;
}
