import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { PreviewBanner } from '@/components/preview-banner';
import { RoleArticle } from '@/components/role-article';
import { getPreview } from '@/lib/site/preview';
import { getSite } from '@/lib/site/site';

interface PreviewPageProps {
  params: Promise<{ slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

async function previewAt({ params, searchParams }: PreviewPageProps) {
  const [{ slug }, { token }] = await Promise.all([params, searchParams]);
  return typeof token === 'string' ? getPreview(slug, token) : undefined;
}

export async function generateMetadata(properties: PreviewPageProps): Promise<Metadata> {
  const preview = await previewAt(properties);
  if (preview?.kind !== 'page') return {};
  return {
    title: `Preview of ${preview.page.role.posting.title}`,
    robots: { index: false, follow: false },
    referrer: 'no-referrer',
  };
}

/** One unpublished posting, for whoever holds a link that we have signed. */
export default async function Page(properties: PreviewPageProps) {
  const preview = await previewAt(properties);
  if (!preview) notFound();
  if (preview.kind === 'published') redirect(`/roles/${encodeURIComponent(preview.posting.slug)}`);
  const { library, company } = await getSite();
  const { page, expiresAt } = preview;
  return (
    <>
      <PreviewBanner posting={page.role.posting} settings={company} expiresAt={expiresAt} />
      <RoleArticle page={page} library={library} settings={company} />
    </>
  );
}
