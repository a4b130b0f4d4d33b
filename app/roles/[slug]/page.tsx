import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { RoleArticle } from '@/components/role-article';
import { getRolePage, getSite } from '@/lib/site/site';

interface RolePageProps {
  params: Promise<{ slug: string }>;
}

export const dynamicParams = false;

export async function generateStaticParams(): Promise<{ slug: string }[]> {
  const { pages } = await getSite();
  return [...pages.keys()].map((slug) => ({ slug }));
}

export async function generateMetadata({ params }: RolePageProps): Promise<Metadata> {
  const { slug } = await params;
  const page = await getRolePage(decodeURIComponent(slug));
  if (!page) return {};
  const { posting } = page.role;
  return {
    title: posting.title,
    ...(posting.fields.summary ? { description: posting.fields.summary } : {}),
  };
}

export default async function Page({ params }: RolePageProps) {
  const { slug } = await params;
  const page = await getRolePage(decodeURIComponent(slug));
  if (!page) notFound();
  const { library, company } = await getSite();
  return <RoleArticle page={page} library={library} settings={company} />;
}
