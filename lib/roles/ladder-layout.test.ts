import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Branch } from './ladder';
import { climbing, widthOf } from './ladder-chains';
import { type LadderLayout, layoutLadder, type PlacedRung } from './ladder-layout';
import { treeOf } from './ladder-test-support';

const SIZES = { ladder: 208, gap: 32, rung: 6 };

/** Words of one to four lines, which differ from rung to rung but not from run to run. */
const linesOn = ({ rung }: Branch) => 1 + (Number(rung.posting.name.slice(5)) % 4);
const above = (branch: Branch) => 20 * linesOn(branch);
const below = (branch: Branch) => 32 + above(branch);

function layoutOf(tree: Branch): LadderLayout {
  return layoutLadder(tree, { ...SIZES, above, below });
}

/** Trees of at most as many tops as are ever drawn, and some more. */
const trees = fc
  .array(fc.nat(100), { maxLength: 16 })
  .map(treeOf)
  .filter((tree) => widthOf(tree) <= 8);

function placeOf({ rungs }: LadderLayout, branch: Branch): PlacedRung {
  const placed = rungs.find((rung) => rung.branch === branch);
  if (!placed) throw new Error('A rung has no place.');
  return placed;
}

describe('the layout of a tree', () => {
  it('puts each senior above its junior, in a straight ladder that the junior rung carries', () => {
    fc.assert(
      fc.property(trees, (tree) => {
        const layout = layoutOf(tree);
        for (const branch of climbing(tree)) {
          const junior = placeOf(layout, branch);
          branch.seniors.forEach((one, index) => {
            const senior = placeOf(layout, one);
            expect(senior.bottom).toBeCloseTo(junior.top);
            expect(junior.from).toBeLessThanOrEqual(senior.left);
            expect(junior.to).toBeGreaterThanOrEqual(senior.left + SIZES.ladder);
            // The longest way up is one ladder, from foot to top.
            if (index === 0) expect(senior.left).toBeCloseTo(junior.left);
            else expect(senior.left).toBeGreaterThan(junior.left);
          });
        }
      }),
    );
  });

  it('puts no rung, nor any words, over others', () => {
    fc.assert(
      fc.property(trees, (tree) => {
        const { rungs } = layoutOf(tree);
        for (const [index, one] of rungs.entries()) {
          for (const other of rungs.slice(index + 1)) {
            const apartInHeight = one.bottom <= other.top + 0.01 || other.bottom <= one.top + 0.01;
            const apartInWidth =
              one.to + SIZES.gap <= other.from + 0.01 || other.to + SIZES.gap <= one.from + 0.01;
            expect(apartInHeight || apartInWidth).toBe(true);
          }
        }
      }),
    );
  });

  it('has room for the words of every rung, and is as wide as its ladders side by side', () => {
    fc.assert(
      fc.property(trees, (tree) => {
        const { width, height, rungs } = layoutOf(tree);
        const tops = widthOf(tree);
        expect(width).toBeCloseTo(tops * SIZES.ladder + (tops - 1) * SIZES.gap);
        for (const { branch, top, bar, bottom, from, to } of rungs) {
          expect(bar - top).toBeGreaterThanOrEqual(above(branch));
          expect(bottom - bar).toBeGreaterThanOrEqual(SIZES.rung + below(branch));
          expect(Math.min(from, top)).toBeGreaterThanOrEqual(-0.01);
          expect(to).toBeLessThanOrEqual(width + 0.01);
          expect(bottom).toBeLessThanOrEqual(height + 0.01);
        }
      }),
    );
  });

  it('is the same every time', () => {
    fc.assert(
      fc.property(trees, (tree) => {
        const places = () => layoutOf(tree).rungs.map(({ branch, ...place }) => place);
        expect(places()).toEqual(places());
      }),
    );
  });

  it('is, for two seniors on one junior, two ladders on one long rung', () => {
    const [junior, first, second] = layoutOf(treeOf([0, 0])).rungs;
    expect(junior).toMatchObject({ left: 0, from: 0, to: 448 });
    expect(first).toMatchObject({ left: 0, from: 0, to: 208, bottom: junior?.top });
    expect(second).toMatchObject({ left: 240, from: 240, to: 448, bottom: junior?.top });
  });
});
