import type { Metadata } from 'next';
import { LadderPicture } from '@/components/ladder-picture';
import { LadderTable } from '@/components/ladder-table';
import { ladderOf } from '@/lib/roles/ladder';
import { getSite } from '@/lib/site/site';

export async function generateMetadata(): Promise<Metadata> {
  const { company } = await getSite();
  return {
    title: 'The ladder',
    description: `Every role at ${company.name} as a rung of a ladder, and what each step up adds.`,
  };
}

export default async function Page() {
  const { library, audience, company } = await getSite();
  const ladder = ladderOf(library, audience);
  return (
    <>
      <h1 className="text-title">The ladder</h1>
      <p className="mt-4 max-w-prose text-lg">
        {ladder.departments.length === 0
          ? `There is no role at ${company.name} yet.`
          : `Every role at ${company.name}, each on the one that it builds on. Climb from the foot: a step says how many skills it adds, and how many it asks for at a higher level than the rung below.`}
      </p>
      <div className="mt-12">
        <LadderPicture ladder={ladder} />
      </div>
      {ladder.departments.length > 0 && (
        <section aria-labelledby="ladder-table" className="mt-20 max-w-4xl">
          <h2 id="ladder-table" className="text-heading">
            The same as a table
          </h2>
          <p className="mt-2 max-w-prose text-quiet">
            For those who would rather read. Rung 1 is the lowest of its ladder, and a base is what
            every role on it brings.
          </p>
          <div className="mt-4">
            <LadderTable ladder={ladder} />
          </div>
        </section>
      )}
    </>
  );
}
