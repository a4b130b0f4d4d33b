import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { Breadcrumbs } from '@/components/breadcrumbs';
import { Heading } from '@/components/heading';
import { JsonLd } from '@/components/json-ld';
import { SkillAskers } from '@/components/skill-askers';
import { SkillLevelText } from '@/components/skill-level-text';
import { UndescribedSkill } from '@/components/undescribed-skill';
import { breadcrumbListOf, skillCrumbs } from '@/lib/roles/breadcrumbs';
import { skillLevelsOf } from '@/lib/roles/skill-page';
import { getMovedSkills, getSite, getSkills } from '@/lib/site/site';

interface SkillPageProps {
  params: Promise<{ key: string }>;
}

export const dynamicParams = false;

export async function generateStaticParams(): Promise<{ key: string }[]> {
  const keys = [...(await getSkills()).keys(), ...(await getMovedSkills()).keys()];
  return keys.map((key) => ({ key }));
}

async function entryAt(params: SkillPageProps['params']) {
  const key = decodeURIComponent((await params).key);
  const now = (await getMovedSkills()).get(key);
  if (now) permanentRedirect(`/skills/${encodeURIComponent(now)}`);
  return (await getSkills()).get(key);
}

export async function generateMetadata({ params }: SkillPageProps): Promise<Metadata> {
  const entry = await entryAt(params);
  return entry ? { title: entry.title } : {};
}

export default async function Page({ params }: SkillPageProps) {
  const entry = await entryAt(params);
  if (!entry) notFound();
  const { library, company } = await getSite();
  const crumbs = skillCrumbs(entry);
  const levels = entry.skill ? skillLevelsOf(library, entry.skill) : [];
  return (
    <article>
      <JsonLd data={breadcrumbListOf(crumbs, company)} />
      <div className="text-quiet">
        <Breadcrumbs crumbs={crumbs} />
      </div>
      <h1 className="mt-2 text-title">{entry.title}</h1>
      <div className="grid grid-cols-1 gap-x-16 lg:grid-cols-[minmax(0,var(--container-text))_minmax(0,1fr)]">
        <div>
          {levels.length === 0 && <UndescribedSkill entry={entry} settings={company} />}
          {levels.map((level) => (
            <SkillLevelText key={level.level} level={level} only={levels.length === 1} />
          ))}
        </div>
        <div>
          <div className="lg:sticky lg:top-8 lg:max-h-[calc(100dvh-4rem)] lg:overflow-y-auto">
            {entry.roles.length > 0 && (
              <section aria-labelledby="asked-for" className="mt-14 lg:mt-10">
                <Heading id="asked-for" level={2}>
                  Roles that ask for it
                </Heading>
                <SkillAskers askers={entry.roles} />
              </section>
            )}
            {entry.choices.length > 0 && (
              <section aria-labelledby="in-choices" className="mt-14 lg:mt-10">
                <Heading id="in-choices" level={2}>
                  Roles where you may choose it
                </Heading>
                <SkillAskers askers={entry.choices} />
              </section>
            )}
          </div>
        </div>
      </div>
    </article>
  );
}
