import type { Metadata } from 'next';
import { RoleList } from '@/components/role-list';
import { keyOf } from '@/lib/markup/key';
import { departmentsOf, getSite } from '@/lib/site/site';

/** The id of a department's heading, apart from every other id on the page. */
const idOf = (name: string): string => `department-${keyOf(name)}`;

export const metadata: Metadata = { title: 'Open roles' };

export default async function Page() {
  const site = await getSite();
  const departments = departmentsOf(site);
  const count = departments.reduce((sum, { postings }) => sum + postings.length, 0);
  return (
    <>
      <h1 className="text-4xl font-semibold tracking-tight">Open roles</h1>
      <p className="mt-3 max-w-prose text-quiet">
        {count === 0
          ? `There is no open role at ${site.company.name} right now.`
          : `${count} open ${count === 1 ? 'role' : 'roles'} at ${site.company.name}.`}
      </p>
      {departments.map(({ name, summary, postings }) => (
        <section key={name} aria-labelledby={idOf(name)} className="mt-10">
          <h2 id={idOf(name)} className="text-2xl font-semibold">
            {name}
          </h2>
          {summary && <p className="mt-1 max-w-prose text-quiet">{summary}</p>}
          <div className="mt-4">
            <RoleList postings={postings} settings={site.company} />
          </div>
        </section>
      ))}
    </>
  );
}
