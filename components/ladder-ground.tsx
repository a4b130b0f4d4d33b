import type { Branch, Ground } from '@/lib/roles/ladder';
import { chainsOf, widthOf } from '@/lib/roles/ladder-chains';
import type { LadderRung } from '@/lib/roles/ladder-rung';
import { baseWords, leadsToWords } from '@/lib/roles/ladder-words';
import { LadderChain } from './ladder-picture-chain';
import { RungName } from './ladder-picture-rung';
import { drawTree, LadderTree } from './ladder-picture-tree';
import { MOST_LADDERS } from './ladder-sizes';

/*
 * From which width of its department on a tree is drawn whole, by how many ladders wide it is.
 * Tailwind has to find the names of its classes in one piece.
 */
const WHOLE: Record<number, string> = {
  2: 'hidden @min-[28rem]:block',
  3: 'hidden @min-[43rem]:block',
  4: 'hidden @min-[58rem]:block',
  5: 'hidden @min-[73rem]:block',
};
const APART: Record<number, string> = {
  2: '@min-[28rem]:hidden',
  3: '@min-[43rem]:hidden',
  4: '@min-[58rem]:hidden',
  5: '@min-[73rem]:hidden',
};

/** The ladders that stand on the same bases, and these below them. */
export function LadderGround({ ground: { bases, trees } }: { ground: Ground }) {
  return (
    <div className="flex flex-col-reverse">
      {bases.length > 0 && (
        <ul className="-mx-3 flex flex-col-reverse">
          {[...bases].reverse().map((rung) => (
            <Base key={rung.posting.name} rung={rung} />
          ))}
        </ul>
      )}
      {trees.length === 0 ? (
        <p className="py-4 text-sm text-quiet">No ladder begins here yet.</p>
      ) : (
        <div className="flex flex-wrap items-end gap-x-8 gap-y-10">
          {trees.map((tree) => (
            <Tree key={tree.rung.posting.name} tree={tree} />
          ))}
        </div>
      )}
    </div>
  );
}

/** What everyone above brings, as the floor that they stand on. */
function Base({ rung }: { rung: LadderRung }) {
  const note = leadsToWords(rung);
  return (
    <li className="flex flex-wrap items-baseline gap-x-1 border-t-[6px] border-(--rail) bg-raised px-[18px] pt-0.5 pb-2">
      <RungName rung={rung} className="min-w-0" />
      <span className="px-2.5 text-sm text-quiet">
        {baseWords(rung)}
        {note && `, ${note}`}
      </span>
    </li>
  );
}

/** A tree as a whole where its department has the room, and else as ladders one by one. */
function Tree({ tree }: { tree: Branch }) {
  const width = widthOf(tree);
  const drawing = width > 1 && width <= MOST_LADDERS ? drawTree(tree) : undefined;
  return (
    <>
      {drawing && (
        <div className={WHOLE[width]}>
          <LadderTree drawing={drawing} />
        </div>
      )}
      {chainsOf(tree).map((chain) => (
        <div
          key={chain.rungs[0]?.posting.name}
          className={`w-full min-[30rem]:w-auto ${drawing ? APART[width] : ''}`}
        >
          <LadderChain chain={chain} />
        </div>
      ))}
    </>
  );
}
