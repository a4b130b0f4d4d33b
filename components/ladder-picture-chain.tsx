import type { Chain } from '@/lib/roles/ladder-chains';
import type { LadderRung } from '@/lib/roles/ladder-rung';
import { upwardsFrom } from '@/lib/roles/ladder-words';
import { RungName, RungStep } from './ladder-picture-rung';

/** Drawn as borders, which forced colours and print keep. */
const RAILS =
  'relative px-[6px] before:absolute before:inset-y-0 before:left-0 before:rounded-t-full before:border-s-[6px] before:border-(--rail) after:absolute after:inset-y-0 after:right-0 after:rounded-t-full after:border-s-[6px] after:border-(--rail)';

/** A ladder without branches, at any width. In the text the lowest rung comes first. */
export function LadderChain({ chain: { foot, rungs } }: { chain: Chain }) {
  return (
    <div
      className={`flex w-full break-inside-avoid flex-col-reverse min-[30rem]:w-52 ${foot ? 'pb-4' : ''}`}
    >
      {!foot && <Floor />}
      <div className={`flex flex-col-reverse pt-3 ${RAILS}`}>
        {foot && <Foot rung={foot} carries={rungs[0]} />}
        <ol aria-label={upwardsFrom(rungs[0])} className="flex flex-col-reverse">
          {rungs.map((rung) => (
            <li key={rung.posting.name}>
              <RungName
                rung={rung}
                className="border-b-[6px] border-(--rail) min-[30rem]:min-h-[3.625rem]"
              />
              <RungStep rung={rung} />
            </li>
          ))}
        </ol>
      </div>
    </div>
  );
}

/** A rung of another ladder, where one goes on from it. */
function Foot({ rung, carries }: { rung: LadderRung; carries: LadderRung | undefined }) {
  const { department } = rung.posting;
  return (
    <div className="-mx-[6px] border-b-[6px] border-dashed border-(--rail) px-[6px]">
      <RungName rung={rung} className="text-quiet" />
      {department && department !== carries?.posting.department && (
        <p className="-mt-1 px-2.5 pb-1.5 text-sm text-quiet">{department}</p>
      )}
    </div>
  );
}

/** What a ladder stands on. The last row of ladders stands on the bases, which cover it. */
export function Floor() {
  return <div aria-hidden="true" className="-mx-3 -mb-[6px] border-b-[6px] border-(--rail)" />;
}
