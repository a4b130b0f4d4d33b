import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ComparisonArticle } from '@/components/comparison-article';
import { JsonLd } from '@/components/json-ld';
import { breadcrumbListOf, comparisonCrumbs } from '@/lib/roles/breadcrumbs';
import { comparableWith, getComparison, getSite } from '@/lib/site/site';

interface ComparePageProps {
  params: Promise<{ slug: string; other: string }>;
}

export const dynamicParams = false;

export async function generateStaticParams(): Promise<{ slug: string; other: string }[]> {
  const { pages } = await getSite();
  const pairs = await Promise.all(
    [...pages.values()].map(async (posting) => {
      const others = await comparableWith(posting);
      return others.map((other) => ({ slug: posting.slug, other: other.slug }));
    }),
  );
  return pairs.flat();
}

async function comparisonAt(params: ComparePageProps['params']) {
  const { slug, other } = await params;
  return getComparison(decodeURIComponent(other), decodeURIComponent(slug));
}

export async function generateMetadata({ params }: ComparePageProps): Promise<Metadata> {
  const comparison = await comparisonAt(params);
  return comparison
    ? { title: `${comparison.to.title} compared with ${comparison.from.role}` }
    : {};
}

export default async function Page({ params }: ComparePageProps) {
  const comparison = await comparisonAt(params);
  if (!comparison) notFound();
  const { company } = await getSite();
  return (
    <>
      <JsonLd data={breadcrumbListOf(comparisonCrumbs(comparison), company)} />
      <ComparisonArticle comparison={comparison} />
    </>
  );
}
