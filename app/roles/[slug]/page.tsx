import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { RoleArticle } from '@/components/role-article';
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
  if (!page) return {};
  const { posting } = page.role;
  return {
    title: posting.title,
    ...(posting.fields.summary ? { description: posting.fields.summary } : {}),
  };
}

export default async function Page({ params }: RolePageProps) {
  const slug = decodeURIComponent((await params).slug);
  const { library, company, moved } = await getSite();
  const now = moved.get(slug);
  if (now) permanentRedirect(`/roles/${encodeURIComponent(now.slug)}`);
  const page = await getRolePage(slug);
  if (!page) notFound();
  return <RoleArticle page={page} library={library} settings={company} />;
}
