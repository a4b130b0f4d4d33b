import type { Metadata } from 'next';
import { boardLinks } from '@/lib/site/feed-links';
import { getSite } from '@/lib/site/site';

export async function generateMetadata(): Promise<Metadata> {
  const { company } = await getSite();
  return {
    title: 'Feeds',
    description: `The open roles at ${company.name} for feed readers, job boards and programs.`,
  };
}

export default async function Page() {
  const { company } = await getSite();
  const [all, ...departments] = await boardLinks();
  return (
    <>
      <h1 className="text-title">Feeds</h1>
      <p className="mt-4 max-w-prose text-lg">
        The open roles at {company.name}, for your feed reader, your job board or your program. No
        account, no key: follow a feed, and you hear of every new role.
      </p>
      <section aria-labelledby="all" className="mt-12 max-w-prose">
        <h2 id="all" className="text-heading">
          All roles
        </h2>
        <dl className="mt-4 divide-y divide-line border-y border-line">
          {all?.links.map(({ name, purpose, path }) => (
            <div
              key={path}
              className="grid items-baseline gap-x-6 py-3 sm:grid-cols-[12rem_minmax(0,1fr)]"
            >
              <dt>
                <a href={path} className="link inline-block py-0.5">
                  {name}
                </a>
              </dt>
              <dd className="text-quiet">{purpose}</dd>
            </div>
          ))}
        </dl>
      </section>
      {departments.length > 0 && (
        <section aria-labelledby="departments" className="mt-12">
          <h2 id="departments" className="text-heading">
            By department
          </h2>
          {departments.map(({ token, name, links }) => (
            <section key={token} aria-labelledby={`board-${token}`} className="mt-6">
              <h3 id={`board-${token}`} className="text-subheading">
                {name}
              </h3>
              <ul className="mt-2 flex flex-wrap gap-x-6 gap-y-1">
                {links.map((link) => (
                  <li key={link.path}>
                    <a
                      href={link.path}
                      className="link inline-block py-1"
                      aria-label={`${name}: ${link.name}`}
                    >
                      {link.name}
                    </a>
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </section>
      )}
      <section aria-labelledby="one-role" className="mt-12 max-w-prose">
        <h2 id="one-role" className="text-heading">
          One role
        </h2>
        <p className="mt-3">
          Put an ending behind the address of a role: <code>.md</code> for Markdown,{' '}
          <code>.json</code> for a program, <code>.txt</code> for text that you can paste anywhere,{' '}
          <code>.short.txt</code> for the same without the skills that everyone here brings, and{' '}
          <code>.ics</code> for its deadline in your calendar, where it has one.
        </p>
      </section>
    </>
  );
}
