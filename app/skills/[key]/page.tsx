import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { JsonLd } from '@/components/json-ld';
import { SkillArticle } from '@/components/skill-article';
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
  const levels = entry.skill ? skillLevelsOf(library, entry.skill) : [];
  return (
    <>
      <JsonLd data={breadcrumbListOf(skillCrumbs(entry), company)} />
      <SkillArticle entry={entry} levels={levels} settings={company} />
    </>
  );
}
