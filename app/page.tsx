import { RoleList } from '@/components/role-list';
import { keyOf } from '@/lib/markup/key';
import { departmentsOf, getSite } from '@/lib/site/site';

/** How many roles of a department the home page shows before it leads to the list. */
const SHOWN = 6;

export default async function Page() {
  const site = await getSite();
  const { company } = site;
  const departments = departmentsOf(site);
  const count = departments.reduce((sum, { postings }) => sum + postings.length, 0);
  return (
    <>
      <h1 className="max-w-3xl text-4xl font-semibold tracking-tight sm:text-5xl">
        {company.tagline ?? `Work at ${company.name}`}
      </h1>
      {company.about && <p className="mt-6 max-w-prose text-lg">{company.about}</p>}
      <p className="mt-6 max-w-prose">
        Every role here is a rung of a ladder: its page says which skills it asks for, at which
        level, and what it adds to the rung below.{' '}
        <a href="/about" className="text-accent underline underline-offset-4">
          How our ladder works
        </a>
      </p>
      <h2 className="mt-14 text-2xl font-semibold">Open roles</h2>
      {count === 0 && (
        <p className="mt-3 text-quiet">There is no open role right now. Come back soon.</p>
      )}
      {departments.map(({ name, summary, postings }) => (
        <section key={name} aria-labelledby={`department-${keyOf(name)}`} className="mt-8">
          <h3 id={`department-${keyOf(name)}`} className="text-xl font-semibold">
            {name}
          </h3>
          {summary && <p className="mt-1 max-w-prose text-quiet">{summary}</p>}
          <div className="mt-3">
            <RoleList postings={postings.slice(0, SHOWN)} settings={company} />
          </div>
        </section>
      ))}
      {count > 0 && (
        <p className="mt-8">
          <a href="/roles" className="text-accent underline underline-offset-4">
            {count === 1 ? 'See the open role' : `See all ${count} open roles`}
          </a>
        </p>
      )}
    </>
  );
}
