import { departmentsOf, getSite } from '@/lib/site/site';

export const metadata = { title: 'Not found', alternates: {} };

/** More roles than anybody would look through here; the list of roles has a search. */
const MOST = 60;

export default async function NotFound() {
  const site = await getSite();
  const open = departmentsOf(site);
  const count = open.reduce((sum, { postings }) => sum + postings.length, 0);
  const departments = count <= MOST ? open : [];
  return (
    <>
      <h1 className="text-title">There is no such page</h1>
      <p className="mt-4 max-w-prose">
        If you came for a role, it may have been filled, closed or renamed since the link was made.
        {departments.length > 0 && ' These are open now:'}
      </p>
      {departments.map(({ name, postings }) => (
        <section key={name} className="mt-6">
          <h2 className="text-subheading">{name}</h2>
          <ul className="mt-2 space-y-1">
            {postings.map(({ name: key, slug, role }) => (
              <li key={key}>
                <a
                  href={`/roles/${slug}`}
                  className="inline-block py-0.5 link min-w-0 wrap-anywhere"
                >
                  {role}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {count > MOST && (
        <p className="mt-4">
          <a href="/roles" className="link">
            Search the {count.toLocaleString('en')} open roles
          </a>
        </p>
      )}
      <p className="mt-8 max-w-prose">
        {site.company.email ? (
          <>
            Still missing something? Write to{' '}
            <a href={`mailto:${site.company.email}`} className="link">
              {site.company.email}
            </a>
            .
          </>
        ) : (
          <a href="/roles" className="link">
            See all open roles
          </a>
        )}
      </p>
    </>
  );
}
