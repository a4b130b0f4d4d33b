import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { JsonLd } from '@/components/json-ld';
import { RoleArticle } from '@/components/role-article';
import { breadcrumbListOf, roleCrumbs } from '@/lib/roles/breadcrumbs';
import { closesByItself } from '@/lib/roles/visibility';
import { roleMetadata } from '@/lib/site/role-metadata';
import { getClosedPage, getSite } from '@/lib/site/site';

interface ClosedPageProps {
  params: Promise<{ slug: string }>;
}

export const dynamicParams = false;

export async function generateStaticParams(): Promise<{ slug: string }[]> {
  const { pages } = await getSite();
  return [...pages.values()].filter(closesByItself).map(({ slug }) => ({ slug }));
}

export async function generateMetadata({ params }: ClosedPageProps): Promise<Metadata> {
  const page = await getClosedPage(decodeURIComponent((await params).slug));
  return page ? roleMetadata(page.role.posting) : {};
}

/** The page of a role as it is once its deadline has passed: `proxy.ts` leads to it from then on. */
export default async function Page({ params }: ClosedPageProps) {
  const page = await getClosedPage(decodeURIComponent((await params).slug));
  if (!page) notFound();
  const { library, company } = await getSite();
  return (
    <>
      <JsonLd data={breadcrumbListOf(roleCrumbs(page.role.posting), company)} />
      <RoleArticle page={page} library={library} settings={company} />
    </>
  );
}
