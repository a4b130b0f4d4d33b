import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { SkillLevelText } from '@/components/skill-level-text';
import { skillLevelsOf } from '@/lib/roles/skill-page';
import { getRolesAskingFor, getSite, getSkills } from '@/lib/site/site';

interface SkillPageProps {
  params: Promise<{ key: string }>;
}

export const dynamicParams = false;

export async function generateStaticParams(): Promise<{ key: string }[]> {
  return [...(await getSkills()).keys()].map((key) => ({ key }));
}

async function skillAt(params: SkillPageProps['params']) {
  const { key } = await params;
  return (await getSkills()).get(decodeURIComponent(key));
}

export async function generateMetadata({ params }: SkillPageProps): Promise<Metadata> {
  const skill = await skillAt(params);
  return skill ? { title: skill.title } : {};
}

export default async function Page({ params }: SkillPageProps) {
  const skill = await skillAt(params);
  if (!skill) notFound();
  const { library } = await getSite();
  const levels = skillLevelsOf(library, skill);
  const roles = await getRolesAskingFor(skill.key);
  return (
    <article className="max-w-prose">
      <p className="text-quiet">Skill</p>
      <h1 className="mt-1 text-4xl font-semibold tracking-tight">{skill.title}</h1>
      {levels.length === 0 && <p className="mt-6">Nobody has described this skill yet.</p>}
      {levels.map((level) => (
        <SkillLevelText key={level.level} level={level} only={levels.length === 1} />
      ))}
      {roles.length > 0 && (
        <section aria-labelledby="asked-for" className="mt-12">
          <h2 id="asked-for" className="text-2xl font-semibold">
            Roles that ask for it
          </h2>
          <ul className="mt-3 space-y-1">
            {roles.map(({ name, slug, title }) => (
              <li key={name}>
                <a
                  href={`/roles/${slug}`}
                  className="inline-block py-0.5 text-accent underline underline-offset-4"
                >
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </article>
  );
}
