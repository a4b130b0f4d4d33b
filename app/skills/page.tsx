import type { Metadata } from 'next';
import { Heading } from '@/components/heading';
import { getSite, getSkillGroups } from '@/lib/site/site';

export async function generateMetadata(): Promise<Metadata> {
  const { company } = await getSite();
  return {
    title: 'Skills',
    description: `Every skill that a role at ${company.name} asks for, and how to prove it.`,
  };
}

export default async function Page() {
  const groups = await getSkillGroups();
  const count = groups.reduce((sum, { skills }) => sum + skills.length, 0);
  return (
    <>
      <h1 className="text-title">Skills</h1>
      <p className="mt-4 max-w-prose text-lg">
        {count === 0
          ? 'No role asks for a skill yet.'
          : 'Each skill says what it is, how you prove that you have it, and how you get better at it. The number is how many roles ask for it.'}
      </p>
      {groups.map(({ key, title, skills }) => (
        <section key={key} aria-labelledby={`group-${key}`} className="mt-12">
          <Heading
            id={`group-${key}`}
            level={2}
            aside={<span className="ms-2 text-lg font-normal text-quiet">{skills.length}</span>}
          >
            {title}
          </Heading>
          <ul className="mt-4 grid gap-x-10 sm:grid-cols-2 lg:grid-cols-3">
            {skills.map((entry) => (
              <li
                key={entry.key}
                className="flex items-baseline justify-between gap-4 border-b border-line py-2"
              >
                <a href={`/skills/${encodeURIComponent(entry.key)}`} className="link min-w-0">
                  {nameInGroup(entry.title, title)}
                </a>
                <span className="shrink-0 text-sm text-quiet">{asked(entry)}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

/** `Go` for `Language - Go` or `Language Go`, under the heading that says the rest. */
function nameInGroup(title: string, group: string): string {
  if (!title.toLowerCase().startsWith(`${group.toLowerCase()} `)) return title;
  return title.slice(group.length).replace(/^ (?:- )?/, '');
}

function asked({ roles, choices }: { roles: readonly unknown[]; choices: readonly unknown[] }) {
  const count = roles.length || choices.length;
  if (count === 0) return 'in no open role';
  const words = `${count} ${count === 1 ? 'role' : 'roles'}`;
  return roles.length > 0 ? words : `in a choice of ${words}`;
}
