import { DepartmentList } from '@/components/department-list';
import { JsonLd } from '@/components/json-ld';
import { LadderFigure } from '@/components/ladder-figure';
import { RoleList } from '@/components/role-list';
import { UnpublishedList } from '@/components/unpublished-list';
import { comparisonWords } from '@/lib/roles/comparison-words';
import { organizationOf } from '@/lib/roles/organization';
import {
  departmentsOf,
  getRolePage,
  getSite,
  newestRoles,
  tallestLadder,
  unpublishedPostings,
} from '@/lib/site/site';

/** How many of the newest roles the home page shows. */
const NEWEST = 5;

async function figureRungs(ladder: ReturnType<typeof tallestLadder>) {
  return Promise.all(
    ladder.map(async (posting) => {
      const page = await getRolePage(posting.slug);
      const adds = page?.step.junior && comparisonWords(page.step.comparison);
      return { posting, adds: adds ?? 'where this ladder begins' };
    }),
  );
}

export default async function Page() {
  const site = await getSite();
  const { company } = site;
  const departments = departmentsOf(site);
  const count = departments.reduce((sum, { postings }) => sum + postings.length, 0);
  const newest = newestRoles(site, NEWEST);
  const positions = new Map(
    (await Promise.all(newest.map(({ slug }) => getRolePage(slug)))).flatMap((page) =>
      page ? [[page.role.posting.name, page.position]] : [],
    ),
  );
  const rungs = await figureRungs(tallestLadder(site));
  return (
    <>
      <JsonLd data={organizationOf(site.library.settings)} />
      <div className="grid grid-cols-1 items-center gap-x-16 gap-y-12 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div>
          <h1 className="max-w-3xl text-display">{company.tagline ?? `Work at ${company.name}`}</h1>
          {company.about && <p className="mt-6 max-w-prose text-lg">{company.about}</p>}
          {count === 0 ? (
            <p className="mt-8 text-lg">There is no open role at {company.name} right now.</p>
          ) : (
            <p className="mt-8 flex flex-wrap items-center gap-x-6 gap-y-3">
              <a href="/roles" className="button px-6 py-3">
                See {count === 1 ? 'the open role' : `all ${count} open roles`}
              </a>
              <a href="/ladder" className="link">
                See them as a ladder
              </a>
            </p>
          )}
        </div>
        {rungs.length > 1 && (
          <LadderFigure rungs={rungs} label={`From ${rungs[0]?.posting.role} upwards`} />
        )}
      </div>
      <p className="mt-14 max-w-prose border-s-4 border-accent ps-5 text-lg">
        Every role here is a rung. Its page says which skills it asks for and at which level, how
        you prove them, and what it adds to the rung below.{' '}
        <a href="/about" className="link">
          How our ladder works
        </a>
      </p>
      <UnpublishedList postings={unpublishedPostings(site)} settings={company} className="mt-14" />
      <DepartmentList departments={departments} />
      {newest.length > 0 && (
        <section aria-labelledby="newest" className="mt-16">
          <h2 id="newest" className="text-heading">
            Newest roles
          </h2>
          <div className="mt-5">
            <RoleList postings={newest} settings={company} positions={positions} />
          </div>
        </section>
      )}
      <section aria-labelledby="hiring" className="mt-16 max-w-prose">
        <h2 id="hiring" className="text-heading">
          How we hire
        </h2>
        <p className="mt-3">
          What we go by when you apply: you can read all of it before you send us a word.{' '}
          <a href="/how-we-hire" className="link">
            How we hire
          </a>
        </p>
      </section>
    </>
  );
}
