import type { Metadata } from 'next';
import { CompareForm } from '@/components/compare-form';
import { ComparisonArticle } from '@/components/comparison-article';
import { departmentsOf, getComparison, getSite, unpublishedPostings } from '@/lib/site/site';

interface ComparePageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export const metadata: Metadata = {
  title: 'Compare two roles',
  robots: { index: false },
};

const first = (value: string | string[] | undefined): string =>
  (Array.isArray(value) ? value[0] : value) ?? '';

/** Answered on demand: pairs of roles grow as the square of roles. */
export default async function Page({ searchParams }: ComparePageProps) {
  const query = await searchParams;
  const [from, to] = [first(query.from), first(query.to)];
  const site = await getSite();
  const comparison = from && to && from !== to ? await getComparison(from, to) : undefined;
  const unpublished = unpublishedPostings(site);
  const groups = [
    ...departmentsOf(site),
    ...(unpublished.length > 0 ? [{ name: 'Not published yet', postings: unpublished }] : []),
  ];
  const form = <CompareForm departments={groups} from={from} to={to} />;
  if (comparison) {
    return (
      <>
        <ComparisonArticle comparison={comparison} />
        <section aria-label="Compare other roles" className="no-print mt-16">
          {form}
        </section>
      </>
    );
  }
  return (
    <>
      <h1 className="text-title">Compare two roles</h1>
      <p className="mt-4 max-w-prose text-lg">
        Choose any two, and see what each asks for and which words differ.
      </p>
      {from && to && (
        <p className="mt-4 max-w-prose border-s-4 border-problem ps-4" role="status">
          {from === to
            ? 'These are the same role. Choose another one for either side.'
            : 'One of these roles does not exist, or is not published. Choose two from the lists.'}
        </p>
      )}
      {form}
    </>
  );
}
