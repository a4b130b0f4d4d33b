import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { JsonLd } from '@/components/json-ld';
import { RoleArticle } from '@/components/role-article';
import { breadcrumbListOf, roleCrumbs } from '@/lib/roles/breadcrumbs';
import { jobPostingOf } from '@/lib/roles/job-posting';
import { roleMetadata } from '@/lib/site/role-metadata';
import { getRolePage, getSite } from '@/lib/site/site';

interface RolePageProps {
  params: Promise<{ slug: string }>;
}

export const dynamicParams = false;

export async function generateStaticParams(): Promise<{ slug: string }[]> {
  const { pages, moved } = await getSite();
  return [...pages.keys(), ...moved.keys()].map((slug) => ({ slug }));
}

export async function generateMetadata({ params }: RolePageProps): Promise<Metadata> {
  const { slug } = await params;
  const page = await getRolePage(decodeURIComponent(slug));
  return page ? roleMetadata(page.role.posting) : {};
}

export default async function Page({ params }: RolePageProps) {
  const slug = decodeURIComponent((await params).slug);
  const { library, company, moved, audience } = await getSite();
  const now = moved.get(slug);
  if (now) permanentRedirect(`/roles/${encodeURIComponent(now.slug)}`);
  const page = await getRolePage(slug);
  if (!page) notFound();
  const result = jobPostingOf(page, library, audience);
  return (
    <>
      <JsonLd data={result.kind === 'complete' ? result.jobPosting : undefined} />
      <JsonLd data={breadcrumbListOf(roleCrumbs(page.role.posting), company)} />
      <RoleArticle page={page} library={library} settings={company} />
    </>
  );
}
